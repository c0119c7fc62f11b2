import type { JsonText } from '../../http/index.js';

/** The desired stack. Fields that are not set are not sent; PUT resets them, PATCH keeps them. */
export interface StackDefinition {
  /** Text or `JsonText` (sent verbatim, so that no number or date changes) or an object. */
  readonly template?: string | Readonly<Record<string, unknown>> | JsonText;
  /** Heat itself downloads it. */
  readonly templateUrl?: string;
  /** File contents by the keys that template and environments use. */
  readonly files?: Readonly<Record<string, string>>;
  /** Ignored by Heat if `environmentFiles` is not empty. */
  readonly environment?: string | Readonly<Record<string, unknown>> | JsonText;
  /** Keys of `files`, merged by Heat in this order. */
  readonly environmentFiles?: readonly string[];
  /** Overridden by the parameters of environment files. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Each at most 80 characters, without commas. An empty list is not sent, since Heat cannot represent it. */
  readonly tags?: readonly string[];
  /** Heat's own time limit for the action; 60 unless the operator has set another one. */
  readonly timeoutMinutes?: number;
  /** True: what has failed stays as it is. The default of a create; an update keeps the stack's. */
  readonly disableRollback?: boolean;
}

/** A stack to create, or to adopt. */
export interface NewStack extends StackDefinition {
  readonly name: string;
  /** An export file: Heat creates the stack with the existing resources in it, and takes the template from it. */
  readonly adoptData?: string;
}

/** An update. */
export interface StackChange extends StackDefinition {
  /** Compare with the actual state of the resources, not with the state that Heat has stored. */
  readonly converge?: boolean;
  /** Parameters to reset to their defaults; only useful for a PATCH, which keeps parameters. */
  readonly clearParameters?: readonly string[];
}

/**
 * Returns the JSON body. Keys: `InstantiationData` and `prepare_args` in heat/api/openstack/v1/stacks.py. PATCH needs no
 * `existing`, since the server adds it.
 */
export function toRequestBody(definition: StackChange & Partial<NewStack>): Record<string, unknown> {
  const { tags, environmentFiles, adoptData } = definition;
  const body = {
    stack_name: definition.name,
    adopt_stack_data: adoptData,
    // `template` in heat/api/openstack/v1/stacks.py ignores it if there is data to adopt.
    template: adoptData === undefined ? definition.template : undefined,
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
