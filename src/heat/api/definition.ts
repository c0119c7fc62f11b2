import type { JsonText } from '../../http/index.js';

/** What a stack shall be. A silent field is not sent; what Heat then does differs between PUT and PATCH. */
export interface StackDefinition {
  /** Raw text (sent verbatim, so that no number or date changes) or an object. */
  readonly template?: string | Readonly<Record<string, unknown>> | JsonText;
  readonly templateUrl?: string;
  /** Contents by the keys that template and environments use. */
  readonly files?: Readonly<Record<string, string>>;
  /** Heat ignores it when `environmentFiles` has an entry. */
  readonly environment?: string | Readonly<Record<string, unknown>> | JsonText;
  /** Keys of `files`, merged by Heat in this order. */
  readonly environmentFiles?: readonly string[];
  /** Beaten by the parameters of environment files. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Each at most 80 characters, without commas; an empty list is not sent: Heat has no word for it. */
  readonly tags?: readonly string[];
  readonly timeoutMinutes?: number;
  readonly disableRollback?: boolean;
}

export interface NewStack extends StackDefinition {
  readonly name: string;
}

export interface StackChange extends StackDefinition {
  /** Compare with the real resources, not with what Heat remembers. */
  readonly converge?: boolean;
  /** Kept parameters that go back to their defaults; only a PATCH keeps any. */
  readonly clearParameters?: readonly string[];
}

/**
 * The JSON body. Keys: `InstantiationData` and `prepare_args` in heat/api/openstack/v1/stacks.py; PATCH needs no
 * `existing`, the server adds it.
 */
export function toRequestBody(definition: StackChange & { readonly name?: string }): Record<string, unknown> {
  const { tags, environmentFiles } = definition;
  const body = {
    stack_name: definition.name,
    template: definition.template,
    template_url: definition.templateUrl,
    files: definition.files,
    environment: definition.environment,
    environment_files: environmentFiles?.length === 0 ? undefined : environmentFiles,
    parameters: definition.parameters,
    tags: tags === undefined || tags.length === 0 ? undefined : tags.join(','),
    timeout_mins: definition.timeoutMinutes,
    disable_rollback: definition.disableRollback,
    converge: definition.converge,
    clear_parameters: definition.clearParameters,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
