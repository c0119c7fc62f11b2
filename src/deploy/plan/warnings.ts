import type { StackSpec } from '../request.js';
import { dependsOnStackName } from './preview/fetch-preview.js';
import { findUses, type Definitions } from './definitions/definitions.js';
import type { ResourcePlan } from './plan-resources.js';
import type { Bundle } from '../../template/index.js';

/** What the definitions of both sides hide. */
interface HiddenSides {
  /** Names of the parameters that Heat hides. */
  readonly hidden: ReadonlySet<string>;
  readonly before: Definitions;
  readonly after: Definitions;
}

/** Returns one sentence per limit of an update's plan. */
export function describeUpdateWarnings(
  { converge }: Pick<StackSpec, 'converge'>,
  { hidden, before, after }: HiddenSides,
  { hiddenParameters, unseen }: Pick<ResourcePlan, 'hiddenParameters' | 'unseen'>,
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
