import * as v from 'valibot';
import { decode, buildPath } from '../../http/index.js';
import { optionalText, textOrEmpty, texts } from '../schema.js';
import { RouteGroup } from '../route-group.js';

/** `list_template_versions` in heat/engine/service.py. */
export interface TemplateVersion {
  readonly version: string;
  readonly type: string;
  readonly aliases: readonly string[];
}

/** `list_template_functions` in heat/engine/service.py. */
export interface TemplateFunction {
  readonly name: string;
  readonly description: string;
}

/** `build_info` in heat/api/openstack/v1/build_info.py. */
export interface BuildInfo {
  readonly apiRevision: string;
  readonly engineRevision: string;
}

/** `format_service` in heat/common/service_utils.py. */
export interface EngineService {
  readonly id: string;
  readonly binary: string;
  readonly host: string;
  readonly engineId: string;
  /** `up` or `down`. */
  readonly status: string;
  readonly updatedTime: string | undefined;
}

const versionsSchema = v.object({
  template_versions: v.array(v.object({ version: v.string(), type: textOrEmpty, aliases: texts })),
});

const functionsSchema = v.object({
  template_functions: v.array(
    v.pipe(
      v.object({ functions: v.string(), description: textOrEmpty }),
      v.transform((wire): TemplateFunction => ({ name: wire.functions, description: wire.description })),
    ),
  ),
});

const revisionSchema = v.fallback(v.object({ revision: textOrEmpty }), { revision: '' });
const buildInfoSchema = v.object({ api: revisionSchema, engine: revisionSchema });

const servicesSchema = v.object({
  services: v.array(
    v.pipe(
      v.object({
        id: v.string(),
        binary: textOrEmpty,
        host: textOrEmpty,
        engine_id: textOrEmpty,
        status: v.string(),
        updated_at: optionalText,
      }),
      v.transform(({ engine_id: engineId, updated_at: updatedTime, ...same }): EngineService => ({
        ...same,
        engineId,
        updatedTime,
      })),
    ),
  ),
});

/** Heat itself: versions, functions, builds and services. */
export class ServerRoutes extends RouteGroup {
  /** Lists the template versions and their aliases. */
  async listTemplateVersions(): Promise<readonly TemplateVersion[]> {
    const response = await this.send({ method: 'GET', path: '/template_versions' });
    return decode(versionsSchema, response, "Heat's list of template versions").template_versions;
  }

  /** Lists the intrinsic functions of a version such as `heat_template_version.2018-08-31`. Throws a 404 `NotFound`. */
  async listTemplateFunctions(
    version: string,
    options: { readonly withConditions?: boolean } = {},
  ): Promise<readonly TemplateFunction[]> {
    const response = await this.send({
      method: 'GET',
      path: buildPath`/template_versions/${version}/functions`,
      query: { with_condition_func: options.withConditions },
    });
    return decode(functionsSchema, response, "Heat's list of template functions").template_functions;
  }

  /** Returns the revisions of API and engine that the operator has configured. */
  async buildInfo(): Promise<BuildInfo> {
    const response = await this.send({ method: 'GET', path: '/build_info' });
    const { api, engine } = decode(buildInfoSchema, response, "Heat's build information");
    return { apiRevision: api.revision, engineRevision: engine.revision };
  }

  /** Lists Heat's engine services. Throws a 403 unless the user is an administrator. */
  async listServices(): Promise<readonly EngineService[]> {
    const response = await this.send({ method: 'GET', path: '/services' });
    return decode(servicesSchema, response, "Heat's list of services").services;
  }
}
