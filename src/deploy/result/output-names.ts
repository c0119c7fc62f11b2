import { findSection, type Bundle } from '../../template/index.js';
import type { Context } from '../context.js';
import type { Request } from '../request.js';
import { readExportFile } from '../submit/export-data.js';

/**
 * Returns the names of the outputs that the stack has after the operation: those of the template that is sent or adopted, or else
 * of the deployed stack; `undefined` if there is neither.
 */
export async function findOutputNames(
  context: Pick<Context, 'heat' | 'exportFiles'>,
  request: Request,
  files: Pick<Bundle, 'definition'> | undefined,
): Promise<readonly string[] | undefined> {
  const sentNames = files && findTemplateOutputs(files);
  if (sentNames !== undefined) return sentNames;
  if (request.operation === 'adopt') {
    const { template } = await readExportFile(context, request.exportFile);
    return Object.keys(findSection(template, 'outputs'));
  }
  const { heat } = context;
  const stackName = 'stackName' in request ? request.stackName : undefined;
  const ref = stackName === undefined ? undefined : await heat.findStack(stackName);
  return ref === undefined ? undefined : (await heat.listOutputs(ref)).map(({ key }) => key);
}

/** Returns the names of the outputs of the template that is sent; `undefined` if none is sent. */
export function findTemplateOutputs(files: Pick<Bundle, 'definition'>): readonly string[] | undefined {
  const { template } = files.definition();
  return template === undefined ? undefined : Object.keys(findSection(template, 'outputs'));
}
