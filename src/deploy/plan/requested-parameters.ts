import type { Stack, ValidTemplate } from '../../heat/index.js';
import type { Files } from '../context.js';
import type { Wanted } from '../request.js';
import type { ReadTemplate } from './definitions.js';
import { parameterChanges } from './parameter-changes.js';
import type { ValueChange } from './plan.js';
import { givenValues } from './sides.js';

/** Parameters that change; where Heat could not tell the template's parameters, none are known. */
export function requestedParameters(
  { keepExisting, clearParameters }: Wanted,
  files: Files,
  stack: Stack,
  valid: ValidTemplate | undefined,
  read: ReadTemplate,
): ValueChange[] {
  if (valid === undefined) return [];
  const hidden = new Set(hiddenParameters(files, valid));
  return parameterChanges(stack.parameters, {
    declared: valid.parameters.map((one) => ({ ...one, hidden: hidden.has(one.name) })),
    given: givenValues(files, read),
    keeps: keepExisting,
    cleared: new Set(clearParameters),
  });
}

/** Names of the parameters that Heat shows nobody. */
export function hiddenParameters(files: Files, valid: ValidTemplate | undefined): string[] {
  const told = (valid?.parameters ?? []).filter(({ hidden }) => hidden).map(({ name }) => name);
  return [...new Set([...files.hiddenParameters, ...told])];
}
