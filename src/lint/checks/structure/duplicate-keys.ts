import type { LintContext, TemplateContext } from '../../context.js';
import { FILE_RULES } from '../../rules/files.js';
import { locationOf, type Source } from '../../../template/index.js';
import { listRepeatedKeys } from '../../../yaml/index.js';

export function checkDuplicateKeys(context: TemplateContext): void {
  reportDuplicateKeys(context, context.template.source);
}

/** Reports keys that a map has already. */
export function reportDuplicateKeys({ report }: Pick<LintContext, 'report'>, source: Source): void {
  for (const { key, first } of listRepeatedKeys(source.tree)) {
    report(
      FILE_RULES['duplicate-key'],
      { source, node: key },
      `The key "${String(key.value)}" is in this map twice, first in line ${locationOf(source, first).line}`,
      { hint: 'Heat ignores the first one: remove one of them.' },
    );
  }
}
