import path from 'node:path';
import type { StackDefinition } from '../heat/index.js';
import type { Http } from '../http/index.js';
import { bundle } from '../template/index.js';

/** Reads a template in the workspace, with all files that it names; throws what is wrong with any, and where. */
export async function readTemplateFile(
  http: Http,
  workspace: string,
  templatePath: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<StackDefinition> {
  const { request } = await bundle({
    template: path.resolve(workspace, templatePath),
    environmentFiles: [],
    parametersFiles: [],
    parameters,
    workspace,
    allowFilesOutsideWorkspace: false,
    fetchUrl: async (url) => (await http.send({ method: 'GET', url })).bytes,
    onSecret: () => undefined,
  });
  return request;
}
