import type { StackDefinition } from '../../heat/index.js';
import type { DeployFiles } from '../context.js';

/**
 * Returns the part of a stack definition that comes from the bundle. Hidden parameters are sent in `parameters`, not in `files`:
 * everyone who can read the stack can read its files.
 */
export function toStackDefinition({
  request,
}: DeployFiles): Pick<StackDefinition, 'template' | 'files' | 'environmentFiles' | 'parameters'> {
  const { template, files, environmentFiles, parameters } = request;
  return { ...(template === undefined ? {} : { template }), files, environmentFiles, parameters };
}
