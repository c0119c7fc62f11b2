import type { StackDefinition } from '../heat/index.js';
import type { Files } from './context.js';

/** What Heat is sent of the bundled files; hidden parameters go beside them, as anybody who reads the stack reads its files. */
export function definitionOf({
  request,
}: Files): Pick<StackDefinition, 'template' | 'files' | 'environmentFiles' | 'parameters'> {
  const { template, files, environmentFiles, parameters } = request;
  return { ...(template === undefined ? {} : { template }), files, environmentFiles, parameters };
}
