/** `get_types` in heat/engine/environment.py. */
export interface ResourceType {
  readonly name: string;
  readonly description: string | undefined;
}

/** `resource_schema` in heat/engine/service.py. */
export interface ResourceTypeSchema {
  readonly name: string;
  readonly description: string | undefined;
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly supportStatus: string;
}

/** `Schema` in heat/engine/properties.py. */
export interface PropertySchema {
  readonly type: string;
  readonly description: string | undefined;
  readonly required: boolean;
  /** A change does not replace the resource. */
  readonly updateAllowed: boolean;
  readonly immutable: boolean;
}

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
  readonly hostname: string;
  readonly engineId: string;
  readonly topic: string;
  readonly status: string;
  readonly reportIntervalSeconds: number;
  readonly updatedTime: string | undefined;
}
