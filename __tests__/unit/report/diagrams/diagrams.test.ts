import { describe, expect, test } from '@jest/globals';
import { diagramSections } from '../../../../src/report/diagrams/diagrams.js';
import { event, resource, worked } from '../drawn.js';

describe('the diagrams of a result', () => {
  test('hide a secret in a name', () => {
    const path = ['hunter2-server'];
    const events = worked(path, 0, 4);
    const resources = [resource('hunter2-server'), resource('disk')];
    const redact = (text: string): string => text.replaceAll('hunter2', '***');
    const sections = diagramSections({ outcome: 'updated', events, resources }, redact);
    expect(sections.map(({ text }) => text).join('\n')).not.toContain('hunter2');
  });

  test('have each path redacted once: the thousands of events of a large stack share them', () => {
    const path = ['server'];
    const events = Array.from({ length: 1000 }, (_, second) => event(path, second));
    let count = 0;
    const redact = (text: string): string => {
      count += 1;
      return text;
    };
    diagramSections({ outcome: 'updated', events, resources: [] }, redact);
    expect(count).toBeLessThan(10);
  });
});
