import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { bin, ROOT, run, type Finished } from '../../scripts/run.js';
import './use-cloud.js';

const PAGE = path.join(ROOT, '.local', 'demo', 'summary.html');
const TIME_LIMIT_MS = 280_000;

function demo(...args: readonly string[]): Promise<Finished> {
  return run(bin('tsx'), ['scripts/demo.ts', ...args], { cwd: ROOT, quiet: true, timeoutMs: TIME_LIMIT_MS });
}

test('the cloud demo shows a plan, a deploy, a plan with a replacement, a failure by quota and a delete', async () => {
  const { code, output } = await demo('--cloud');
  expect([code, output.match(/^✘.*$/gm)]).toEqual([0, null]);
  expect(output).toContain('Plan: 11 to add');
  expect(output).toMatch(/CREATE_COMPLETE +volume_attachment +OS::Cinder::VolumeAttachment .*\[\d+\/11\]/);
  expect(output).toMatch(/CREATE_COMPLETE .*\[11\/11\]/);
  expect(output).toContain('± subnet  OS::Neutron::Subnet');
  // In a clone from elsewhere than GitHub, the location is only in the text.
  expect(output).toMatch(/Error: .*examples\/web\/stack\.yaml:\d+:7.*Quota exceeded for cores/);
  expect(output).toMatch(/quota of virtual CPUs is short by \d+: 63 requested, \d+ of 20 used/);
  expect(output).toMatch(/failure-code +quota/);
  expect(output).toContain('✔ deleted, as it should be');
  expect((await readFile(PAGE, 'utf8')).match(/<article>/g)).toHaveLength(5);
}, 300_000);

test('the demo prints its usage for an unknown option', async () => {
  const { code, output } = await demo('--clouds');
  expect([code, output]).toEqual([2, expect.stringContaining('npm run demo -- --cloud')]);
});
