import { readTemplate } from '../../template/index.js';
import type { Context, DeployFiles } from '../context.js';
import { isJson } from '../plan/definitions/definitions.js';

/**
 * Names of the outputs that a stack has once the operation is done: of the template that is sent, else of the stack as it is
 * deployed. Not set where there is neither.
 */
export async function findOutputNames(
  { heat }: Pick<Context, 'heat'>,
  stackName: string | undefined,
  files: Pick<DeployFiles, 'template'> | undefined,
): Promise<readonly string[] | undefined> {
  if (files?.template !== undefined) return declaredOutputs(files.template);
  const ref = stackName === undefined ? undefined : await heat.findStack(stackName);
  return ref === undefined ? undefined : (await heat.listOutputs(ref)).map(({ key }) => key);
}

function declaredOutputs(template: string): string[] {
  const parsed = readTemplate(template);
  if (!isJson(parsed)) return [];
  return ['outputs', 'Outputs'].flatMap((section) =>
    isJson(parsed[section]) ? Object.keys(parsed[section]) : [],
  );
}
