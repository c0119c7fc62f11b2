import {
  HIDDEN_VALUE,
  type DeployedDefinition,
  type Stack,
  type ValidTemplate,
} from '../../../heat/index.js';
import type { StackSpec } from '../../request.js';
import type { Definitions } from './definitions.js';
import { findSection, type BundleDefinition, type Json, ownValue } from '../../../template/index.js';
import { HiddenParameter, type Value } from '../evaluate/values.js';
import { getValueAfterUpdate } from './parameter-changes.js';
import type { StackSide } from '../resources/changes-input.js';

/** Inputs for the two sides of an update. */
export interface UpdateSides {
  readonly request: Pick<StackSpec, 'keepExisting' | 'clearParameters'>;
  readonly desired: BundleDefinition;
  readonly stack: Stack;
  readonly deployed: DeployedDefinition;
  /** `undefined` if Heat could not validate the request. */
  readonly valid: ValidTemplate | undefined;
  /** Names of the parameters that Heat hides. */
  readonly hidden: ReadonlySet<string>;
  readonly before: Definitions;
  readonly after: Definitions;
}

/** Returns both sides of an update with their parameter values. Values that Heat hides become `HiddenParameter`. */
export function createUpdateSides(sides: UpdateSides): {
  readonly before: StackSide;
  readonly after: StackSide;
} {
  const { stack, deployed, hidden, desired, valid, request } = sides;
  const environment = valid?.environment ?? toEnvironment(desired);
  const defaults = [findSection(deployed.environment, DEFAULTS), findSection(environment, DEFAULTS)] as const;
  const given = desired.parameters;
  const cleared = new Set(request.clearParameters);
  const sources = { given, keeps: request.keepExisting, cleared };
  const declared = new Map((valid?.parameters ?? []).map((one) => [one.name, one]));
  const wasGiven = (name: string): boolean =>
    Object.hasOwn(findSection(deployed.environment, 'parameters'), name) || Object.hasOwn(defaults[0], name);
  const isKept = (name: string): boolean => request.keepExisting && !given.has(name) && !cleared.has(name);
  // Neither side sets the parameter: both use the defaults in their templates.
  const isDefault = (name: string): boolean =>
    !wasGiven(name) && !given.has(name) && !Object.hasOwn(defaults[1], name);
  const hiddenOne = (name: string): Value =>
    isDefault(name) ? undefined : new HiddenParameter(name, isKept(name), given.get(name));
  const isHidden = createHiddenCheck(stack, hidden);
  return {
    before: {
      definitions: sides.before,
      registry: findSection(deployed.environment, REGISTRY),
      parameterDefaults: withoutHidden(defaults[0], defaults[1]),
      given: (name) => (isHidden(name) ? hiddenOne(name) : ownValue(stack.parameters, name)),
    },
    after: {
      definitions: sides.after,
      registry: findSection(environment, REGISTRY),
      parameterDefaults: withoutHidden(defaults[1], defaults[0]),
      given: (name) => {
        if (isHidden(name)) return hiddenOne(name);
        const one = declared.get(name);
        if (one !== undefined) return getValueAfterUpdate(stack.parameters, one, sources);
        return given.get(name) ?? (isKept(name) ? ownValue(stack.parameters, name) : undefined);
      },
    },
  };
}

/**
 * Returns the two sides of a restore: the same stack twice. Only the values of hidden parameters can differ; `hidden`
 * has the restored values by name.
 */
export function createRestoreSides(
  stack: Stack,
  deployed: DeployedDefinition,
  definitions: Definitions,
  hidden: ReadonlyMap<string, unknown>,
): { readonly before: StackSide; readonly after: StackSide } {
  const defaults = findSection(deployed.environment, DEFAULTS);
  const isHidden = createHiddenCheck(stack, hidden);
  const side: StackSide = {
    definitions,
    registry: findSection(deployed.environment, REGISTRY),
    parameterDefaults: withoutHidden(defaults, defaults),
    given: (name) =>
      isHidden(name)
        ? new HiddenParameter(name, !hidden.has(name), hidden.get(name))
        : ownValue(stack.parameters, name),
  };
  return { before: side, after: side };
}

/** Returns the requested side of a create. */
export function createStackSide(
  desired: BundleDefinition,
  after: Definitions,
  parameters: Readonly<Record<string, string>>,
): StackSide {
  return {
    definitions: after,
    registry: desired.registry,
    parameterDefaults: desired.parameterDefaults,
    given: (name) =>
      desired.hiddenParameters.includes(name) ? new HiddenParameter(name, false) : ownValue(parameters, name),
  };
}

function createHiddenCheck(
  { parameters }: Stack,
  hidden: Pick<ReadonlySet<string>, 'has'>,
): (name: string) => boolean {
  return (name) => hidden.has(name) || ownValue(parameters, name) === HIDDEN_VALUE;
}

const REGISTRY = 'resource_registry';
const DEFAULTS = 'parameter_defaults';

/** Returns the merged environment of the request, for when Heat does not return it. */
function toEnvironment({ registry, parameterDefaults }: BundleDefinition): Json {
  return { [REGISTRY]: registry, [DEFAULTS]: parameterDefaults };
}

/** Replaces defaults that either side hides with `HiddenParameter`, because it is not known whether they are equal. */
function withoutHidden(own: Json, other: Json): Json {
  return Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      value === HIDDEN_VALUE || ownValue(other, name) === HIDDEN_VALUE
        ? new HiddenParameter(name, false)
        : value,
    ]),
  );
}
