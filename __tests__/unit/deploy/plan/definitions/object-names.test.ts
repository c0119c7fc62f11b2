import { describe, expect, test } from '@jest/globals';
import {
  findDefinitionChanges,
  findDifferentResources,
  findOutputChanges,
} from '../../../../../src/deploy/plan/definitions/definition-changes.js';
import {
  findDifferentParameters,
  findParameterChanges,
} from '../../../../../src/deploy/plan/definitions/parameter-changes.js';
import { createTemplateReader, type Json } from '../../../../../src/template/index.js';

const read = createTemplateReader();

function definitionOf(template: Json, environment: Json = {}, files: Record<string, string> = {}) {
  return { template, files, read, environment, tags: [] };
}

/** Names that every object of JavaScript has. */
describe.each(['__proto__', 'constructor', 'toString'])('the name %s is a name like any other', (name) => {
  const other = 'q'.repeat(name.length);

  test('of a parameter that is new, or removed', () => {
    const changesOf = (text: string): string => {
      const declared = [{ name: text, type: 'String', hidden: false, defaultValue: 'd', value: undefined }];
      const rest = { given: new Map(), keeps: true, cleared: new Set<string>() };
      return JSON.stringify([
        findParameterChanges({}, { declared, ...rest }),
        findParameterChanges({ [text]: 'x' }, { declared: [], ...rest }),
        findDifferentParameters({}, { [text]: 'x' }, {}),
        findDifferentParameters({ [text]: 'x' }, {}, { parameters: {} }),
      ]).replaceAll(text, 'NAME');
    };
    expect(changesOf(name)).toBe(changesOf(other));
  });

  test('of a resource, an output, a section and an entry of an environment on one side', () => {
    const changesOf = (text: string): string => {
      const full = definitionOf(
        {
          resources: { [text]: { type: 'A' } },
          outputs: { [text]: { value: 1 } },
          conditions: { [text]: true },
          [text]: { a: 1 },
        },
        { parameter_defaults: { [text]: 1 }, [text]: 2 },
        { [text]: 'a\n' },
      );
      const empty = definitionOf({ resources: {}, outputs: {} });
      return [[full, empty] as const, [empty, full] as const]
        .map(([left, right]) =>
          JSON.stringify([
            findDefinitionChanges(left, right),
            findDifferentResources(left, right),
            findOutputChanges(left, right, new Set()),
          ]),
        )
        .join('\n')
        .replaceAll(text, 'NAME');
    };
    expect(changesOf(name)).toBe(changesOf(other));
  });
});
