/** Mistakes in the files that Heat answers with status 500, as if it had failed itself. */
import { describe, expect, test } from '@jest/globals';
import { tempWorkspace, VERSION } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt } from './built-action.js';
import type { ActionEnding } from './run-action.js';

const GROUP = '{min_size: 1, max_size: 2, resource: {type: OS::Heat::RandomString}}';
const POLICY =
  'auto_scaling_group_id: {get_resource: group}, adjustment_type: exact_capacity, scaling_adjustment: 1, min_adjustment_step: 1';

const TEMPLATES = {
  'good.yaml': `${VERSION}resources:\n  a: {type: OS::Heat::Value, properties: {value: 1}}\n`,
  'property.yaml': `${VERSION}resources:
  group: {type: OS::Heat::AutoScalingGroup, properties: ${GROUP}}
  one: {type: OS::Heat::ScalingPolicy, properties: {${POLICY}}}
`,
  'external.yaml': `${VERSION}resources:
  a: {type: OS::Heat::Value, properties: {value: 1}}
  b: {type: OS::Heat::Value, depends_on: a, external_id: x}
`,
  'cycle.yaml': `${VERSION}resources:
  a: {type: OS::Heat::Value, properties: {value: {get_attr: [b, value]}}}
  b: {type: OS::Heat::Value, properties: {value: {get_attr: [a, value]}}}
`,
  'lease.yaml': `${VERSION}parameters:
  lease: {type: string, default: x, constraints: [{custom_constraint: blazar.reservation}]}
resources:
  a: {type: OS::Heat::Value, properties: {value: {get_param: lease}}}
`,
};
const LEASE = 'For the constraint blazar.reservation (lease.yaml:3:';
const PROPERTY = 'min_adjustment_step property should only be specified for adjustment_type';
const EXTERNAL = 'Invalid dependency with external OS::Heat::Value resource';
const CYCLE = 'These resources depend on each other: a → b → a';

async function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ workspace: await tempWorkspace(TEMPLATES), with: inputs });
}

describe('a mistake in the files', () => {
  // Heat's validation of a template does not look at properties that depend on each other.
  test.each([
    ['preview', 'property.yaml', PROPERTY],
    ['deploy', 'property.yaml', PROPERTY],
    ['validate', 'external.yaml', EXTERNAL],
    ['preview', 'external.yaml', EXTERNAL],
    ['deploy', 'external.yaml', EXTERNAL],
    ['validate', 'cycle.yaml', CYCLE],
    ['preview', 'cycle.yaml', CYCLE],
    ['deploy', 'cycle.yaml', CYCLE],
    ['preview', 'lease.yaml', LEASE],
    ['deploy', 'lease.yaml', LEASE],
  ])('is no failure of Heat: %s of %s', async (operation, template, reason) => {
    const ending = await run({ operation, 'stack-name': newStack('mistake'), template });
    expect(ending.code).toBe(1);
    expect(ending.outputs['failure-code']).toBe('refused');
    const text = ending.errors.at(-1)?.text;
    expect(text).toContain(reason);
    expect(text).not.toContain('the operator');
  });

  test('is no failure of Heat either where it updates a stack, which stays as it is', async () => {
    const stack = newStack('mistake');
    expect((await run({ 'stack-name': stack, template: 'good.yaml' })).code).toBe(0);
    for (const template of ['property.yaml', 'external.yaml', 'cycle.yaml']) {
      const ending = await run({ 'stack-name': stack, template });
      expect(ending.outputs).toMatchObject({ result: 'failed', changed: 'false', 'failure-code': 'refused' });
    }
  });
});
