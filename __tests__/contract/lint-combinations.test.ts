/** Heat's own engine judges the cases of lint's rules about properties that depend on each other. */
import { afterAll, expect, test } from '@jest/globals';
import { COMBINATION_CASES, combinationTemplate } from '../heat-engine/combination-cases.js';
import { compare } from '../heat-engine/example-files.js';
import { startHeatEngine } from '../heat-engine/heat-engine.js';

const engine = startHeatEngine();

afterAll(() => engine.close());

/** Heat asks Glance and Nova before it judges networks: heat/engine/resources/openstack/nova/server.py, `validate`. */
const NEEDS_SERVICES = ['HL320', 'HL321'].map((rule) => new RegExp(`^${rule} .*"networks"`));

test.each(COMBINATION_CASES)('%s with %s', async (type, properties) => {
  const files = { 'main.yaml': combinationTemplate(type, properties) };
  const { findings, verdict } = await compare(files, engine);
  const judged = findings
    .filter(({ level }) => level === 'error')
    .filter(({ rule, message }) => !NEEDS_SERVICES.some((known) => known.test(`${rule.id} ${message}`)));
  expect(verdict.accepted).toBe(judged.length === 0);
});
