import type { StackOutput } from '../../heat/index.js';
import {
  findPart,
  findSection,
  findType,
  isHiddenParameter,
  isJson,
  listSecretTexts,
  ownValue,
  toPlainValue,
  type Bundle,
  type Json,
} from '../../template/index.js';
import type { Context } from '../context.js';
import type { OperationResult } from '../result.js';

/**
 * Registers as secrets what the outputs of the stack show of hidden parameters. A step that sends no template does not know the values of
 * hidden parameters; neither does an update that keeps them. Heat hides a value in the parameters of the stack only, not in an output that
 * takes it (`StackOutput` in heat/engine/output.py resolves it). If Heat does not return the template, every output counts as a secret.
 */
export async function registerHiddenOutputs(
  { heat, onSecret, onProgress }: Context,
  { stack, outputs, otherOutputs }: OperationResult,
  files: Bundle | undefined,
): Promise<void> {
  const shown = [...(outputs ?? []), ...(otherOutputs ?? [])];
  if (onSecret === undefined || stack?.hasHiddenParameters !== true || shown.length === 0) return;
  let template = files?.definition().template;
  try {
    template ??= await heat.getTemplate({ name: stack.name, id: stack.id });
  } catch {
    const text = `Heat did not return the template of stack ${stack.name}, so all its outputs are masked: one of them can show a hidden parameter`;
    onProgress({ kind: 'warning', text });
  }
  for (const output of shown)
    for (const value of listHiddenValues(template, output))
      listSecretTexts(toPlainValue(value), undefined).forEach(onSecret);
}

/** Returns the value of the output, or the parts of it, that come from hidden parameters. */
export function listHiddenValues(
  template: Json | undefined,
  { key, value }: Pick<StackOutput, 'key' | 'value'>,
): unknown[] {
  if (template === undefined) return [value];
  return listHiddenParts(template, findPart(ownValue(findSection(template, 'outputs'), key), 'value'), value);
}

/** Follows literal lists and maps, so that a value beside a hidden one stays visible. */
function listHiddenParts(template: Json, definition: unknown, value: unknown): unknown[] {
  if (!usesHidden(template, definition, 0)) return [];
  if (Array.isArray(definition) && Array.isArray(value))
    return definition.flatMap((item, index) => listHiddenParts(template, item, value[index]));
  if (!isJson(definition) || !isJson(value)) return [value];
  const entries = Object.entries(definition);
  return entries.every(([key]) => Object.hasOwn(value, key))
    ? entries.flatMap(([key, part]) => listHiddenParts(template, part, value[key]))
    : [value];
}

/** Depth of references between values, as a guard against cycles. */
const MAX_DEPTH = 30;

/** True if a hidden parameter is somewhere in the value, directly or through resources of type `OS::Heat::Value`. */
function usesHidden(template: Json, definition: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) return true;
  if (Array.isArray(definition)) return definition.some((item) => usesHidden(template, item, depth));
  if (!isJson(definition)) return false;
  return Object.entries(definition).some(([key, argument]) => {
    const parts: readonly unknown[] = Array.isArray(argument) ? argument : String(argument).split('.');
    const [name] = parts;
    if (key === 'get_param' || key === 'Ref')
      return isHiddenParameter(ownValue(findSection(template, 'parameters'), String(name)));
    if (key === 'get_attr' || key === 'Fn::GetAtt') {
      const resource = ownValue(findSection(template, 'resources'), String(name));
      const isValue = findType(resource) === 'OS::Heat::Value';
      return isValue && usesHidden(template, findPart(resource, 'properties'), depth + 1);
    }
    return usesHidden(template, argument, depth);
  });
}
