import type { TemplateContext } from '../../context.js';
import { findCycles } from '../../model/cycles.js';
import { REFERENCE_RULES } from '../../rules/references.js';

/** Reports resources that need each other. */
export function checkCycles({ template, report }: TemplateContext): void {
  for (const { path, node, isConditional } of findCycles(template)) {
    report(
      REFERENCE_RULES['dependency-cycle'],
      { source: template.source, node },
      path.length === 2
        ? `Resource "${path[0] ?? ''}" depends on itself`
        : `These resources depend on each other: ${path.join(' → ')}`,
      { hint: 'Remove one of the references.', level: isConditional ? 'warning' : undefined },
    );
  }
}
