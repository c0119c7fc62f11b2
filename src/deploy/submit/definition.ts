import type { StackDefinition } from '../../heat/index.js';
import type { DeployFiles } from '../context.js';

/** What Heat is sent of the bundled files; hidden parameters go beside them, as anybody who reads the stack reads its files. */
export function toStackDefinition({
  request,
}: DeployFiles): Pick<StackDefinition, 'template' | 'files' | 'environmentFiles' | 'parameters'> {
  const { template, files, environmentFiles, parameters } = request;
  return { ...(template === undefined ? {} : { template }), files, environmentFiles, parameters };
}
