import {
  isMap,
  isScalar,
  isList,
  listEntries,
  listItems,
  type Node,
  type Tree,
} from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readArgument, readReplacement } from '../../functions/index.js';
import { findEntry, type Argument } from '../../functions/argument.js';
import { readFunctionCall, type FunctionCall } from '../../model/function-call.js';
import { walkCalls, type VisitedValue } from '../../model/walk.js';
import { FUNCTION_RULES } from '../../rules/functions.js';
import { didYouMean } from '../../../errors/index.js';

/** Reports params of `str_replace` and variables of `repeat` that their template does not contain. */
export function checkReplacements(context: TemplateContext): void {
  walkCalls(context.template, (value) => {
    const { call } = value;
    if (call.definition.isRemoved) return;
    if (/^(str_replace\w*|Fn::Replace)$/.test(call.name)) checkParams(context, value, call);
    if (call.name === 'repeat') checkVariables(context, value, call);
  });
}

function checkParams(context: TemplateContext, value: VisitedValue, call: FunctionCall): void {
  const { template, report } = context;
  const parts = readReplacement(call.name, readArgument(template, call.argument, value.scope));
  const text = parts && findText(context, parts.template, value);
  if (parts === undefined || text === undefined) return;
  const isStrict = call.name.endsWith('strict');
  const isError = isStrict && value.scope === 'resource' && !value.isConditional;
  for (const { name, key, hasStringKey } of parts.params.entries) {
    if (!hasStringKey || name === '' || text.includes(name)) continue;
    report(
      FUNCTION_RULES['unused-replacement'],
      { source: template.source, node: key },
      `The template of ${call.name} does not contain "${name}"`,
      {
        hint: didYouMean(name, text.match(/[$%<{]*[\w:.-]+[%>}]*/g) ?? []),
        level: isError ? 'error' : 'warning',
      },
    );
  }
}

/** Returns a literal text, or that of a file; `undefined` if it is not known. */
function findText(
  { template, files }: TemplateContext,
  argument: Argument,
  { scope }: VisitedValue,
): string | undefined {
  if (argument.kind === 'string') return argument.text;
  const call = readFunctionCall(template, argument.node, scope);
  const key = call?.name === 'get_file' && call.argument ? files.targets.get(call.argument) : undefined;
  return key === undefined ? undefined : files.contents.get(key);
}

function checkVariables(context: TemplateContext, value: VisitedValue, call: FunctionCall): void {
  const { template, report } = context;
  const argument = readArgument(template, call.argument, value.scope);
  const body = findEntry(argument, 'template');
  const forEach = findEntry(argument, 'for_each')?.argument;
  // A template that a function returns can contain anything.
  if (body === undefined || forEach === undefined || body.argument.kind === 'call') return;
  const texts = listTexts(template.tree, body.value);
  if (texts.includes('get_file')) return;
  for (const { name, key, hasStringKey } of forEach.entries) {
    if (!hasStringKey || texts.some((text) => text.includes(name))) continue;
    report(
      FUNCTION_RULES['unused-loop-variable'],
      { source: template.source, node: key },
      `The template of repeat does not contain "${name}"`,
      { hint: didYouMean(name, texts) },
    );
  }
}

/** Returns all keys and strings in a value. */
function listTexts(tree: Tree, node: Node | null): string[] {
  const target = tree.resolve(node);
  if (isMap(target))
    return listEntries(tree, target).flatMap(({ name, value }) => [name, ...listTexts(tree, value)]);
  if (isList(target)) return listItems(tree, target).flatMap((item) => listTexts(tree, item));
  return isScalar(target) && typeof target.value === 'string' ? [target.value] : [];
}
