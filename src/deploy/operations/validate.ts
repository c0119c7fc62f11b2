import { stringify } from 'lossless-json';
import { InputError, RequestError } from '../../errors/index.js';
import { isDefinitionRejected, type ValidTemplate } from '../../heat/index.js';
import type { Context } from '../context.js';
import {
  isLimitExceeded,
  isPreviewFailure,
  previewUnderTemporaryName,
  dependsOnStackName,
} from '../plan/preview/fetch-preview.js';
import { explainValidationError, toValidationError } from '../result/validation-error.js';
import { toFailure, type OperationResult } from '../result.js';
import type { Bundle } from '../../template/index.js';

/** Heat's validation result. */
export type Validation =
  | { readonly valid: true; readonly template: ValidTemplate }
  | { readonly valid: false; readonly error: RequestError };

/** Validates the files with Heat. Returns a rejection as a result, and throws any other error. */
async function fetchValidation({ heat }: Context, files: Bundle): Promise<Validation> {
  try {
    return { valid: true, template: await heat.validateTemplate(files.request) };
  } catch (error) {
    if (error instanceof RequestError && isDefinitionRejected(error)) return { valid: false, error };
    throw error;
  }
}

/** Throws a `StackError` if Heat rejects the template. Does nothing if the stack keeps its existing template. */
export async function assertValid(context: Context, files: Bundle): Promise<void> {
  if (files.template === undefined) return;
  const validation = await fetchValidation(context, files);
  if (validation.valid) return;
  throw toValidationError('the template', files, validation.error);
}

/**
 * Throws a `StackError` if Heat would reject the create, before a stack is deleted to be recreated. Previews the create as well as
 * validating it, because a preview finds more errors. Skips the preview if the files depend on the stack's name, because it needs
 * another name; ignores previews that Heat cannot make.
 */
export async function assertCreatable(context: Context, stackName: string, files: Bundle): Promise<void> {
  await assertValid(context, files);
  if (dependsOnStackName(files)) return;
  try {
    await previewUnderTemporaryName(context.heat, { ...files.request, name: stackName });
  } catch (error) {
    if (!(error instanceof RequestError) || error.status === undefined) throw error;
    if (isAboutFiles(error)) throw toValidationError(`the create of stack ${stackName}`, files, error);
  }
}

/** True unless the error is a limit that the delete would lower, or a preview that Heat itself fails to make. */
function isAboutFiles(error: RequestError): boolean {
  return isDefinitionRejected(error) && !isLimitExceeded(error) && !isPreviewFailure(error);
}

/** Operation `validate`. Returns a failed result for an invalid template. */
export async function validate(context: Context, files: Bundle | undefined): Promise<OperationResult> {
  if (files === undefined) throw new InputError([{ input: 'template', problem: 'is required to validate' }]);
  context.onProgress({ kind: 'begin', phase: 'validate', title: 'Validating the template' });
  const validation = await fetchValidation(context, files);
  context.onProgress({ kind: 'end' });
  const base = { operation: 'validate', changed: false } as const;
  if (validation.valid) return { ...base, outcome: 'valid', ...toParameterTable(validation.template) };
  const reason = validation.error.serverMessage ?? validation.error.message;
  const { requestId } = validation.error;
  const { locations, hint, failureCode: code } = explainValidationError(reason, files, validation.error.hint);
  return {
    ...base,
    outcome: 'invalid',
    error: reason,
    failure: toFailure({ summary: 'Heat rejected the template', reason, locations, requestId, hint, code }),
  };
}

function toParameterTable(template: ValidTemplate): Pick<OperationResult, 'data' | 'table'> {
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
