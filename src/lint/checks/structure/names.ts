import type { Scalar } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import type { Named } from '../../model/template.js';
import { STRUCTURE_RULES } from '../../rules/structure.js';

/**
 * Reports names that YAML does not read as strings. Heat joins the names to a path (`to_dict` and `validate` of its template classes), and
 * Python's `join` refuses anything else. Names of mappings are not joined.
 */
export function checkNames({ template, report }: TemplateContext): void {
  const { source, parameters, conditions, resources, outputs } = template;
  const check = (label: string, definitions: ReadonlyMap<string, Named>): void => {
    for (const { key } of definitions.values()) {
      if (typeof key.value === 'string') continue;
      const text = key.source;
      report(
        STRUCTURE_RULES['name-not-string'],
        { source, node: key },
        `The name of this ${label} is not a string: YAML reads ${text} as ${describe(key)}`,
        { hint: `Write '${text}', with quotes.` },
      );
    }
  };
  check('parameter', parameters);
  check('condition', conditions);
  check('resource', resources);
  check('output', outputs);
}

function describe({ value }: Scalar): string {
  return typeof value === 'boolean' || value === null ? String(value) : 'a number';
}
