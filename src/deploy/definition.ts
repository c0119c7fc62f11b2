import type { StackDefinition } from '../heat/index.js';
import type { Files } from './context.js';

/** What Heat is sent of the bundled files. */
export function definitionOf(files: Files): Pick<StackDefinition, 'template' | 'files' | 'environmentFiles'> {
  return {
    ...(files.template === undefined ? {} : { template: files.template }),
    files: files.files,
    environmentFiles: files.environmentFiles,
  };
}
