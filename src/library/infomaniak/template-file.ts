import path from 'node:path';
import type { StackDefinition } from '../../heat/index.js';
import { createHttp, createDownloader } from '../../http/index.js';
import { bundle } from '../../template/index.js';

/**
 * Reads a template with all files that it names; throws what is wrong with any, and where. Without a workspace any file of the
 * machine can be named; keys are then relative to the template's folder.
 */
export async function readTemplateFile(
  workspace: string | undefined,
  templatePath: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<StackDefinition> {
  const file = path.resolve(workspace ?? '', templatePath);
  // Not the cloud's client: its authority, client certificate and leniency are not for other hosts.
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
