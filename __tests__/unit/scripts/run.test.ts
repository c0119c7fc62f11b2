import { expect, test } from '@jest/globals';
import { run } from '../../../scripts/run.js';

function countTimers(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}

test('a command that does not exist leaves no timer, which would keep the process', async () => {
  const before = countTimers();
  await expect(run('/no/such/command', [])).rejects.toMatchObject({ code: 'ENOENT' });
  expect(countTimers()).toBe(before);
});

test('a command that takes too long is ended', async () => {
  const endless = ['-e', 'setInterval(() => {}, 1000)'];
  expect(await run(process.execPath, endless, { quiet: true, timeoutMs: 1 })).toMatchObject({ code: 1 });
});
