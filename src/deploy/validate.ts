import { stringify } from 'lossless-json';
import { InputError, RequestError } from '../errors/index.js';
import type { ValidTemplate } from '../heat/index.js';
import type { Context, Files } from './context.js';
import { definitionOf } from './definition.js';
import { isLimitExceeded, isStumble, previewAnew, usesOwnName } from './plan/ask-preview.js';
import { explainRefusal, refusal } from './refusal.js';
import type { Result } from './result.js';

/** Heat's answer to whether the files are valid. */
export type Validation =
  | { readonly valid: true; readonly template: ValidTemplate }
  | { readonly valid: false; readonly error: RequestError };

/** Asks Heat; a refusal is an answer, anything else is thrown. */
export async function askValid({ heat }: Context, files: Files): Promise<Validation> {
  try {
    return { valid: true, template: await heat.validateTemplate(definitionOf(files)) };
  } catch (error) {
    if (error instanceof RequestError && error.status === 400) return { valid: false, error };
    throw error;
  }
}

/** For operations that go on only with a valid template; where the stack keeps its own there is none to ask about. */
export async function refuseInvalid(context: Context, files: Files): Promise<void> {
  if (files.template === undefined) return;
  const validation = await askValid(context, files);
  if (validation.valid) return;
  throw refusal('the template', files, validation.error);
}

/**
 * Before a stack is deleted to be made anew: a validation, and a preview of the create, which finds more. A preview under another
 * name says nothing about files that use the stack's own, and one that cannot be made nothing about any.
 */
export async function refuseUncreatable(context: Context, stackName: string, files: Files): Promise<void> {
  await refuseInvalid(context, files);
  if (usesOwnName(files)) return;
  try {
    await previewAnew(context.heat, { ...definitionOf(files), name: stackName });
  } catch (error) {
    if (!(error instanceof RequestError) || error.status === undefined) throw error;
    if (isAboutFiles(error)) throw refusal(`the create of stack ${stackName}`, files, error);
  }
}

/** Neither a limit that the deleted stack makes room below, nor a preview over which Heat stumbles itself. */
function isAboutFiles(error: RequestError): boolean {
  return error.status === 400 && !isLimitExceeded(error) && !isStumble(error);
}

/** Operation `validate`: an invalid template is a result, and the step ends red by it. */
export async function validate(context: Context, files: Files | undefined): Promise<Result> {
  if (files === undefined) throw new InputError([{ input: 'template', problem: 'is required to validate' }]);
  const startedAtMs = context.clock.now();
  context.tell({ kind: 'begin', phase: 'validate', title: 'Asking Heat whether the template is valid' });
  const validation = await askValid(context, files);
  context.tell({ kind: 'end' });
  const durationMs = context.clock.now() - startedAtMs;
  const base = { operation: 'validate', changed: false, durationMs } as const;
  if (validation.valid) return { ...base, outcome: 'valid', ...parametersOf(validation.template) };
  const reason = validation.error.said ?? validation.error.message;
  const { requestId } = validation.error;
  const { places, next, failureCode: code } = explainRefusal(reason, files, validation.error.next);
  return {
    ...base,
    outcome: 'invalid',
    error: reason,
    failure: { summary: 'Heat refuses the template', reason, resources: [], places, requestId, next, code },
  };
}

function parametersOf(template: ValidTemplate): Pick<Result, 'data' | 'table'> {
  const { description, parameters } = template;
  return {
    data: { description, parameters },
    table: {
      title: 'Parameters',
      columns: ['name', 'type', 'default', 'description'],
      rows: parameters.map(({ name, type, hidden, defaultValue, description: text }) => [
        name,
        type,
        hidden ? '(hidden)' : defaultText(defaultValue),
        text,
      ]),
    },
  };
}

function defaultText(value: unknown): string {
  if (value === undefined) return '(required)';
  return typeof value === 'string' ? value : (stringify(value) ?? '');
}
