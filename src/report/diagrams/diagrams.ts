import type { Result } from '../../deploy/index.js';
import type { Section } from '../markdown/size-budget.js';
import { codeBlock } from '../markdown/markdown.js';
import { resourceGraph, type Diagram } from './resource-graph.js';
import { timelineDiagram } from './timeline.js';

/** What the pictures are drawn from. */
export type DiagramSource = Pick<Result, 'outcome' | 'stack' | 'resources' | 'events'>;

/**
 * The resource graph and the timeline, for what did something to a stack. `redact` sees the names before they are
 * coded for mermaid: afterwards no secret would be recognized, and a picture with a piece taken out is broken.
 */
export function diagramSections(result: DiagramSource, redact: (text: string) => string): Section[] {
  if (result.outcome === 'read') return [];
  const resources = (result.resources ?? []).map((one) => ({
    ...one,
    path: redact(one.path),
    type: redact(one.type),
    requiredBy: one.requiredBy.map(redact),
  }));
  const events = (result.events ?? []).map((event) => ({ ...event, path: event.path.map(redact) }));
  const touched = new Set(events.map(({ path }) => path.join('/')));
  return [
    part('the resource graph', 'Resource graph', resourceGraph(resources, touched), 3),
    part('the timeline', 'Timeline', timelineDiagram(events, resources, redact(result.stack?.name ?? '')), 2),
  ];
}

function part(name: string, title: string, picture: Diagram | undefined, worth: number): Section {
  if (picture === undefined) return { name, text: '' };
  const note = picture.note === '' ? '' : `\n\n${picture.note}`;
  return { name, text: `**${title}**\n\n${codeBlock(picture.text, 'mermaid')}${note}`, priority: worth };
}
