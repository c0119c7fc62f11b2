import { findSection, type Bundle } from '../../template/index.js';
import type { Context } from '../context.js';

/**
 * Returns the names of the outputs that the stack has after the operation: those of the template that is sent, or else
 * of the deployed stack; `undefined` if there is neither.
 */
export async function findOutputNames(
  { heat }: Pick<Context, 'heat'>,
  stackName: string | undefined,
  files: Pick<Bundle, 'definition'> | undefined,
): Promise<readonly string[] | undefined> {
  const sentNames = files && findTemplateOutputs(files);
  if (sentNames !== undefined) return sentNames;
  const ref = stackName === undefined ? undefined : await heat.findStack(stackName);
  return ref === undefined ? undefined : (await heat.listOutputs(ref)).map(({ key }) => key);
}

/** Returns the names of the outputs of the template that is sent; `undefined` if none is sent. */
export function findTemplateOutputs(files: Pick<Bundle, 'definition'>): readonly string[] | undefined {
  const { template } = files.definition();
  return template === undefined ? undefined : Object.keys(findSection(template, 'outputs'));
}
