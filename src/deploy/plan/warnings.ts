import type { StackSpec } from '../request.js';
import { dependsOnStackName } from './preview/fetch-preview.js';
import { findUses, type Definitions } from './definitions/definitions.js';
import type { Unseen } from './plan.js';
import type { ResourcePlan } from './plan-resources.js';
import type { Bundle } from '../../template/index.js';

/** Returns one sentence per limit of an update's plan. `hidden`: names of hidden parameters. */
export function describeUpdateWarnings(
  { converge }: StackSpec,
  hidden: ReadonlySet<string>,
  before: Definitions,
  after: Definitions,
  { hiddenParameters }: Pick<ResourcePlan, 'hiddenParameters'>,
  unseen: readonly Unseen[],
): string[] {
  const inOutputs = findUses([before.template['outputs'], after.template['outputs']], 'get_param');
  const unknown = [...hidden].filter((name) => inOutputs.has(name) || hiddenParameters.has(name));
  return [
    ...(converge
      ? ['With converge: true, Heat also compares with the real resources, which a preview does not show']
      : []),
    ...(unknown.length === 0
      ? []
      : [`Changes of these hidden parameters are not visible: ${unknown.join(', ')}`]),
    ...unseen
      .filter(({ path, among, fate }) => path !== '' && among === 'all' && fate === 'unknown')
      .map(({ path, because }) => `This plan does not show the contents of ${path}: ${because}`),
  ];
}

/** Returns one sentence per limit of a recreate's plan. */
export function describeRecreateWarnings(files: Bundle): string[] {
  const named =
    'Heat previews it under another name while this one is in use: values that depend on OS::stack_name may differ';
  return [
    'The existing stack and all its resources are deleted first',
    ...(dependsOnStackName(files) ? [named] : []),
  ];
}
