import {
  parseState,
  type Stack,
  type StackEvent,
  type StackRef,
  type StackResource,
} from '../../../src/heat/index.js';
import { readBundleDefinition } from '../../../src/template/bundle-definition.js';
import type { Bundle } from '../../../src/template/index.js';
import type { DeployRequest } from '../../../src/deploy/request.js';
import type { Owner } from '../../../src/deploy/submit/ownership.js';

/** Heat's clock starts here; all times of samples are seconds after it. */
export const EPOCH_MS = Date.parse('2026-01-01T00:00:00Z');

export const WEB: StackRef = { name: 'web', id: '11111111-0000-0000-0000-000000000000' };

/** A workflow run of `acme/web` without a pull request. */
export const OWNER: Owner = {
  serverUrl: 'https://github.com',
  repository: 'Acme/Web',
  pullRequest: undefined,
  sha: 'a'.repeat(40),
  headSha: 'b'.repeat(40),
};

/** Formats a time as Heat does. */
export function at(seconds: number): string {
  return new Date(EPOCH_MS + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Returns a stack's row in that state. */
export function stackRow(state: string, rest: Partial<Stack> = {}): Stack {
  return {
    ref: WEB,
    name: WEB.name,
    id: WEB.id,
    ...parseState(state),
    statusReason: `Stack ${state}`,
    creationTime: at(0),
    updatedTime: undefined,
    deletionTime: undefined,
    tags: [],
    parentId: undefined,
    owner: undefined,
    description: '',
    parameters: {},
    outputs: undefined,
    disableRollback: false,
    timeoutMinutes: 60,
    ...rest,
  };
}

/** A bundle without content and without locations. */
export function bundleOf(rest: Partial<Bundle> = {}): Bundle {
  const content = {
    template: '',
    files: {},
    environmentFiles: [],
    request: { template: '', files: {}, environmentFiles: [], parameters: {} },
    hiddenParameters: [],
    ...rest,
  };
  return {
    diagnostics: [],
    bytes: 0,
    definition: () => readBundleDefinition(content),
    locateResource: () => undefined,
    resourceDefinition: () => undefined,
    locateNode: () => undefined,
    locateExactly: () => undefined,
    locateDefinition: () => undefined,
    locateAttribute: () => [],
    locateText: () => undefined,
    ...content,
  };
}

let counted = 0;

/** Returns an event of a resource, or of the stack itself if no name is given. */
export function eventOf(
  seconds: number,
  state: string,
  name?: string,
  rest: Partial<StackEvent> = {},
): StackEvent {
  const stack = rest.stack ?? WEB;
  counted += 1;
  return {
    id: `event-${counted}`,
    time: at(seconds),
    resourceName: name ?? stack.name,
    logicalId: name ?? stack.name,
    physicalId: name === undefined ? stack.id : `id-of-${name}`,
    ...parseState(state),
    statusReason: 'state changed',
    stack,
    rootStack: WEB,
    type: undefined,
    properties: undefined,
    ...rest,
  };
}

/** Returns a resource as Heat lists it. */
export function resourceOf(name: string, state: string, rest: Partial<StackResource> = {}): StackResource {
  return {
    name,
    type: 'OS::Heat::RandomString',
    ...parseState(state),
    statusReason: '',
    physicalId: rest.nested?.id ?? `id-of-${name}`,
    logicalId: name,
    requiredBy: [],
    parentResource: undefined,
    stack: WEB,
    nested: undefined,
    creationTime: at(0),
    updatedTime: at(0),
    description: undefined,
    attributes: undefined,
    ...rest,
  };
}

/** Returns a nested stack, named as Heat names it: the parent's name, the resource's name, and twelve characters. */
export function nestedIn(parent: StackRef, resource: string): StackRef {
  const short = 'abcdefghijkl';
  return { name: `${parent.name}-${resource}-${short}`, id: `${parent.id}/${resource}` };
}

/** Returns a request to deploy stack web that asks for nothing special. */
export const deployRequest = (rest: Partial<DeployRequest> = {}): DeployRequest => ({
  operation: 'deploy',
  stackName: 'web',
  tags: undefined,
  own: true,
  previewEnvironment: false,
  timeoutMinutes: 30,
  disableRollback: false,
  keepExisting: false,
  clearParameters: [],
  converge: false,
  protect: [],
  failOn: [],
  allow: [],
  replace: [],
  expectPlan: undefined,
  wait: true,
  onInProgress: 'wait',
  onHook: 'wait',
  onFailed: 'update',
  failOnNoChanges: false,
  deleteAttempts: 3,
  verifyCommand: undefined,
  onVerifyFailure: 'fail',
  ...rest,
});
