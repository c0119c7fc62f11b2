import * as v from 'valibot';
import { buildPath, decode } from '../../http/index.js';
import { RouteGroup } from '../route-group.js';
import { optionalJson, optionalText } from '../schema.js';

/** What a script on a server wrote and returned: `format_software_deployment` in heat/engine/api.py. Untrusted. */
export interface DeploymentOutput {
  readonly stdout: string | undefined;
  readonly stderr: string | undefined;
}

const outputValuesSchema = v.pipe(
  v.object({ deploy_stdout: optionalText, deploy_stderr: optionalText }),
  v.transform(({ deploy_stdout: stdout, deploy_stderr: stderr }): DeploymentOutput => ({ stdout, stderr })),
);

const deploymentSchema = v.object({
  software_deployment: v.object({
    output_values: v.pipe(
      optionalJson,
      v.transform((values) => v.parse(outputValuesSchema, values ?? {})),
    ),
  }),
});

/** Software deployments: scripts that agents run on servers. */
export class SoftwareDeploymentRoutes extends RouteGroup {
  /** Returns what the script wrote. `id` is the physical id of its resource. Throws a 404 `EntityNotFound`. */
  async getDeploymentOutput(id: string): Promise<DeploymentOutput> {
    const response = await this.send({ method: 'GET', path: buildPath`/software_deployments/${id}` });
    return decode(deploymentSchema, response, "Heat's software deployment").software_deployment.output_values;
  }
}
