import { listReferences, type Reference } from '../../src/lint/model/references.js';
import type { Named, TemplateModel } from '../../src/lint/model/template.js';
import { replace, type Edit } from './edits.js';

/** What YAML reads as true, an octal number, a float, a number of base 60, and null. */
const RETYPED = ['yes', '010', '1.10', '12:30', '~'] as const;

/** Renames a parameter, resource or output to such a name, and writes it with quotes wherever it is used. */
export function renameUnquoted(template: TemplateModel): Edit[] {
  const { parameters, resources, outputs, format } = template;
  const references = listReferences(template);
  const renameAll = (
    definitions: ReadonlyMap<string, Named>,
    isOf: (kind: Reference['kind']) => boolean,
  ): Edit[] =>
    [...definitions.values()].flatMap(({ key, name }, number) => {
      const written = RETYPED[number % RETYPED.length] ?? 'yes';
      const used = references.filter((one) => one.name === name && isOf(one.kind));
      const others = used.flatMap(({ node }) => replace(node, () => `'${written}'`));
      return replace(key, () => written).map((edit) => ({ ...edit, others }));
    });
  if (format !== 'hot') return [];
  return [
    ...renameAll(parameters, (kind) => kind === 'parameter'),
    ...renameAll(resources, (kind) => kind !== 'parameter'),
    ...renameAll(outputs, () => false),
  ];
}
