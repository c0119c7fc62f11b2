import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runStep } from '../../../src/action/step.js';
import { replaceToolkit, toolkit } from '../../../src/runner/index.js';

const original = { ...toolkit };
const masked: string[] = [];
const printed: string[] = [];

beforeEach(() => {
  process.env['http_proxy'] = 'http://me:hush%20hush@proxy.example.com:3128';
  replaceToolkit({
    ...original,
    registerSecret: (value) => masked.push(value),
    print: (line) => printed.push(line),
  });
});

afterEach(() => {
  delete process.env['http_proxy'];
  replaceToolkit(original);
});

test('a step masks the credentials of the proxy before it prints anything', async () => {
  const basic = Buffer.from('me:hush hush').toString('base64');
  await runStep(new AbortController().signal, ({ console }) => {
    expect(masked).toEqual(expect.arrayContaining(['hush hush', 'hush%20hush', 'me:hush hush', basic]));
    console.print({ kind: 'line', text: `407 for hush%20hush (Basic ${basic})` });
    return Promise.resolve();
  });
  expect(printed).toEqual(['407 for *** (Basic ***)']);
});
