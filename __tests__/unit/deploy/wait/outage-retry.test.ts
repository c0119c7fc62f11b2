import { describe, expect, test } from '@jest/globals';
import { isWithoutEffect, OutageRetry } from '../../../../src/deploy/wait/outage-retry.js';
import { DeadlineError, explain, RequestError, SignInError } from '../../../../src/errors/index.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const failure = (status?: number): RequestError =>
  new RequestError({
    method: 'GET',
    url: 'http://heat/stacks',
    status,
    delivery: 'maybe',
    code: 'ECONNRESET',
    attempts: 6,
  });

/** An operation that fails that many times and then succeeds. */
const failing =
  (times: number, error: Error = failure()) =>
  (): Promise<string> =>
    times-- > 0 ? Promise.reject(error) : Promise.resolve('there');

interface Started {
  readonly outage: OutageRetry;
  readonly slept: readonly number[];
  readonly told: () => string[];
}

function started(signal?: AbortSignal): Started {
  const heat = new StandInHeat();
  const context = contextOf(heat);
  const told = (): string[] => context.told.flatMap((one) => ('text' in one ? [one.text] : []));
  const outage = new OutageRetry({ ...context, ...(signal === undefined ? {} : { signal }) });
  return { outage, slept: heat.clock.slept, told };
}

describe('an outage', () => {
  test.each([undefined, 429, 500, 502, 503, 504])(
    'is retried if the API responds with %s',
    async (status) => {
      const { outage } = started();
      expect(await outage.run(failing(2, failure(status)))).toBe('there');
    },
  );

  test('is retried if a new sign-in fails during it', async () => {
    const { outage } = started();
    expect(await outage.run(failing(1, new SignInError('no token', { cause: failure() })))).toBe('there');
  });

  test.each([400, 403, 404, 409])('does not include a response with %d', async (status) => {
    const { outage, told, slept } = started();
    await expect(outage.run(failing(1, failure(status)))).rejects.toThrow(String(status));
    expect([...told(), ...slept]).toEqual([]);
  });

  test('includes a 401 for a token that Keystone has just issued', async () => {
    const { outage, told } = started();
    expect(await outage.run(failing(2, failure(401)))).toBe('there');
    expect(told()[0]).toMatch(/^The cloud rejects a new token .* 401.*still waiting/);
  });

  test('does not include a sign-in that Keystone rejects: the credential is revoked', async () => {
    const { outage, slept } = started();
    const revoked = new SignInError('Keystone rejected it', { cause: failure(401) });
    await expect(outage.run(failing(1, revoked))).rejects.toBe(revoked);
    expect(slept).toEqual([]);
  });

  test('of which every token is rejected ends as a failed sign-in', async () => {
    const { outage, slept } = started();
    await expect(outage.run(failing(1000, failure(401)))).rejects.toMatchObject({ failureCode: 'sign-in' });
    expect(slept.reduce((sum, ms) => sum + ms)).toBeGreaterThan(9 * 60_000);
  });

  test('is reported once when it begins and once when it ends, and the pauses grow', async () => {
    const { outage, slept, told } = started();
    let pauses = 0;
    await outage.run(failing(9), () => (pauses += 1));
    expect(pauses).toBe(9);
    expect(slept[0]).toBe(5000);
    expect([...slept].sort((one, other) => one - other)).toEqual(slept);
    const seconds = Math.round(slept.reduce((sum, ms) => sum + ms) / 1000);
    expect(told()).toEqual([
      expect.stringMatching(/does not respond.*GET http:\/\/heat\/stacks.*still waiting/),
      `The cloud responds again, after ${seconds} s`,
    ]);
  });

  test('stops being retried after a time limit, and the error says what to do', async () => {
    const { outage, slept } = started();
    const error: unknown = await outage.run(failing(1000, failure(503))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(explain(error)).toMatch(
      /has not responded for 10 minutes[\s\S]*GET http:\/\/heat\/stacks[\s\S]*\nNext: /,
    );
    expect(slept.reduce((sum, ms) => sum + ms)).toBeLessThan(10.5 * 60_000);
    // Few enough not to overload a cloud that recovers.
    expect(slept.length).toBeLessThan(40);
    expect(Math.max(...slept)).toBe(30_000);
  });

  test('does not count towards the next outage once it has ended', async () => {
    const { outage, told } = started();
    for (let hour = 0; hour < 3; hour += 1) expect(await outage.run(failing(20))).toBe('there');
    expect(told()).toHaveLength(6);
  });

  test('ends when the step is cancelled', async () => {
    const cancel = new AbortController();
    cancel.abort(new Error('cancelled'));
    await expect(started(cancel.signal).outage.run(failing(3))).rejects.toThrow('cancelled');
  });
});

test('an outage that was waited for is not waited for once more', async () => {
  const inner = started();
  const outer = started();
  const request = (): Promise<string> => inner.outage.run(failing(1000));
  await expect(outer.outage.run(request)).rejects.toThrow('has not responded for 10 minutes');
  expect(outer.slept).toEqual([]);
});

describe('a request that failed in an outage', () => {
  const change = (facts: {
    readonly status?: number;
    readonly delivery: 'no' | 'maybe' | 'yes';
  }): RequestError => new RequestError({ method: 'PUT', url: 'http://heat/stacks/web', ...facts });

  test.each<[string, Error]>([
    ['is a read', failure(503)],
    ['was not sent', change({ delivery: 'no' })],
    ['was limited', change({ status: 429, delivery: 'no' })],
    ['had no valid token', change({ status: 401, delivery: 'yes' })],
    ['got no token, because Keystone did not respond', new SignInError('no token', { cause: failure() })],
  ])('had no effect if it %s', (_, error) => {
    expect(isWithoutEffect(error)).toBe(true);
  });

  test.each<[string, Error]>([
    ['its response was lost', change({ delivery: 'maybe' })],
    ['Heat failed while it processed the request', change({ status: 500, delivery: 'yes' })],
    ['Heat rejected it', change({ status: 409, delivery: 'yes' })],
    ['Keystone rejected the credential', new SignInError('revoked', { cause: failure(401) })],
  ])('is not sent again if %s', (_, error) => {
    expect(isWithoutEffect(error)).toBe(false);
  });
});
