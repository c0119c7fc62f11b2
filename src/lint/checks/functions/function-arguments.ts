import type { TemplateContext } from '../../context.js';
import { findArgumentCheck, readArgument, type Problem } from '../../functions/index.js';
import type { FunctionCall } from '../../model/function-call.js';
import { isUsedCondition } from '../../model/conditions.js';
import type { TemplateModel } from '../../model/template.js';
import { walkCalls, type VisitedValue } from '../../model/walk.js';
import type { Level } from '../../rule.js';
import { FUNCTION_RULES } from '../../rules/functions.js';

/** Reports wrong counts and types of arguments. */
export function checkFunctionArguments({ template, report }: TemplateContext): void {
  const { source } = template;
  walkCalls(template, (value) => {
    const { call } = value;
    if (call.definition.isRemoved) return;
    const check = findArgumentCheck(call.definition.implementation);
    for (const { node, message, hint, stage } of check?.(call, toArgument(value, call)) ?? []) {
      report(FUNCTION_RULES['function-arguments'], { source, node: node ?? call.key }, message, {
        hint,
        level: levelOf(template, stage, value),
      });
    }
  });

  /** The arguments of `if` are read before their functions are evaluated. */
  function toArgument(
    { scope }: VisitedValue,
    { argument, name }: FunctionCall,
  ): ReturnType<typeof readArgument> {
    const isMacro = name === 'if' || name === 'Fn::If';
    return readArgument(template, argument, isMacro ? 'condition' : scope);
  }
}

/** Returns whether Heat refuses the template for a mistake in a call, or may not notice it before the create. */
export function levelOf(template: TemplateModel, stage: Problem['stage'], value: VisitedValue): Level {
  if (value.isInBranch || stage === 'operand') return 'warning';
  if (stage === 'parse') return value.output !== undefined && value.isConditional ? 'warning' : 'error';
  if (value.isConditional) return 'warning';
  if (stage === 'validate') return 'error';
  if (value.condition !== undefined)
    return isUsedCondition(template, value.condition.name) ? 'error' : 'warning';
  return value.scope === 'output' ? 'warning' : 'error';
}
