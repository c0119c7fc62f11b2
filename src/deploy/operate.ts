import { InputError } from '../errors/index.js';
import { act, cancel } from './act.js';
import type { Context, Files } from './context.js';
import { deleteStack } from './delete.js';
import { deploy } from './deploy.js';
import { preview } from './preview.js';
import { prune } from './prune.js';
import { read } from './read.js';
import type { Request } from './request.js';
import type { Result } from './result.js';
import { restoreSnapshot, takeSnapshot } from './snapshot.js';
import { validate } from './validate.js';

/** Does what is asked; one module an operation. A failed stack is a result, everything else that fails is thrown. */
export async function operate(context: Context, request: Request, files: Files | undefined): Promise<Result> {
  switch (request.operation) {
    case 'deploy':
    case 'create':
    case 'update':
      if (files === undefined) throw new InputError([{ input: 'template', problem: 'is required' }]);
      return deploy(context, request, files);
    case 'preview':
      return preview(context, request, files);
    case 'validate':
      return validate(context, files);
    case 'delete':
      return deleteStack(context, request);
    case 'prune':
      return prune(context, request);
    case 'suspend':
    case 'resume':
    case 'check':
      return act(context, { ...request, operation: request.operation });
    case 'cancel':
      return cancel(context, request);
    case 'snapshot':
      return takeSnapshot(context, request);
    case 'restore':
      return restoreSnapshot(context, request);
    case 'list':
    case 'show':
    case 'outputs':
    case 'resources':
    case 'resource':
    case 'events':
    case 'template':
      return read(context, request);
  }
}
