import { InputError, RequestError } from '../errors/index.js';
import type { ValidTemplate } from '../heat/index.js';
import type { Context, Files } from './context.js';
import { definitionOf } from './definition.js';
import { refusal } from './refusal.js';
import { refusalPlaces } from './refusal-places.js';
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

/** For operations that go on only with a valid template. */
export async function refuseInvalid(context: Context, files: Files): Promise<void> {
  const validation = await askValid(context, files);
  if (validation.valid) return;
  throw refusal('the template', files, validation.error);
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
  const places = refusalPlaces(reason, files);
  return {
    ...base,
    outcome: 'invalid',
    error: reason,
    failure: { summary: 'Heat refuses the template', reason, resources: [], places, requestId },
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
  return typeof value === 'string' ? value : JSON.stringify(value);
}
