import path from 'node:path';
import type { StackDefinition } from '../../heat/index.js';
import { createHttp, createDownloader } from '../../http/index.js';
import { bundle } from '../../template/index.js';

/**
 * Reads a template and all included files. Throws a `TemplateError` with the locations of all issues. Without a workspace, any
 * file of the machine can be included, and keys are relative to the template's folder.
 */
export async function readTemplateFile(
  workspace: string | undefined,
  templatePath: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<StackDefinition> {
  const file = path.resolve(workspace ?? '', templatePath);
  // A separate client: the cloud's CA, client certificate and `insecure` must not apply to other hosts.
  const http = createHttp();
  try {
    const { request } = await bundle({
      template: workspace === undefined ? path.basename(file) : file,
      environmentFiles: [],
      parametersFiles: [],
      parameters,
      workspace: workspace ?? path.dirname(file),
      allowFilesOutsideWorkspace: workspace === undefined,
      fetchUrl: createDownloader(http),
      onSecret: () => undefined,
    });
    return request;
  } finally {
    await http.close();
  }
}
