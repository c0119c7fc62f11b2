/** Compares which values of two environments Heat's own engine cannot merge with what lint says about them. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHeatEngine, type HeatEngine } from '../heat-engine/heat-engine.js';
import { lintExample } from '../unit/lint/lint-example.js';

const VALUES: Readonly<Record<string, readonly string[]>> = {
  string: ['x', '5', '[a]', '{a: b}', 'null', '""'],
  number: ['1', '"2"', '[1]', 'null'],
  boolean: ['true', '"true"', 'null'],
  comma_delimited_list: ['[a]', 'b', '""', '[]', 'null'],
  json: ['{a: b}', '{a: {b: c}}', '{a: [x]}', '{a: 5}', '{}', `'{"a": "y"}'`, '[a]', '""', 'null'],
};
const DEFAULTS: Readonly<Record<string, string>> = { number: '1', boolean: 'true', json: '{}' };

let engine: HeatEngine;
beforeAll(() => {
  engine = startHeatEngine();
});
afterAll(async () => {
  await engine.close();
});

const CASES = Object.entries(VALUES).flatMap(([type, values]) =>
  (type === 'json' ? ['merge', 'deep_merge'] : ['merge']).map((strategy) => ({ type, strategy, values })),
);

test.each(CASES)('$strategy of two values of type $type', async ({ type, strategy, values }) => {
  const sections = ['{other: y}', ...values.map((value) => `{v: ${value}}`)];
  for (const first of sections) {
    for (const second of sections.slice(1)) {
      const files = {
        'main.yaml': `heat_template_version: 2018-08-31
parameters:
  v: {type: ${type}, default: ${DEFAULTS[type] ?? 'x'}}
  other: {type: string, default: x}
resources:
  one: {type: OS::Heat::None}
`,
        'a-env.yaml': `parameters: ${first}\nparameter_merge_strategies: {default: ${strategy}}\n`,
        'b-env.yaml': `parameters: ${second}\nparameter_merge_strategies: {default: ${strategy}}\n`,
      };
      const { 'main.yaml': template, ...environments } = files;
      const verdict = await engine.judge({
        template,
        files: environments,
        environment_files: Object.keys(environments),
      });
      // A merged value that the parameter does not accept is another mistake.
      const canMerge =
        verdict.accepted === true || verdict.error.startsWith('StackValidationFailed: Parameter');
      const findings = await lintExample(files);
      const hasFinding = findings.some(({ rule }) => rule.name === 'unmergeable-values');
      expect({ first, second, hasFinding }).toEqual({ first, second, hasFinding: !canMerge });
    }
  }
});
