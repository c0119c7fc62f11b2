import { describe, expect, test } from '@jest/globals';
import { Outage } from '../../../src/deploy/outage.js';
import { RequestError, SignInError } from '../../../src/errors/index.js';
import { contextOf, StandInHeat } from './stand-in-heat.js';

const failure = (status?: number): RequestError =>
  new RequestError({
    method: 'GET',
    url: 'http://heat/stacks',
    status,
    arrived: 'maybe',
    code: 'ECONNRESET',
  });
const fails = (error: Error) => (): Promise<never> => Promise.reject(error);

function started(): { readonly outage: Outage; readonly heat: StandInHeat; readonly told: () => string[] } {
  const heat = new StandInHeat();
  const context = contextOf(heat);
  const told = (): string[] => context.told.flatMap((one) => ('text' in one ? [one.text] : []));
  return { outage: new Outage(context), heat, told };
}

describe('an outage', () => {
  test.each([undefined, 429, 502, 503, 504])('is bridged when the cloud answers %s', async (status) => {
    const { outage } = started();
    expect(await outage.bridge(fails(failure(status)))).toBeUndefined();
  });

  test('is bridged when nobody can sign in anew for it', async () => {
    const { outage } = started();
    const error = new SignInError('no token', { cause: failure() });
    expect(await outage.bridge(fails(error))).toBeUndefined();
  });

  test.each([400, 401, 403, 404, 409, 500])('is none when the cloud says %d', async (status) => {
    const { outage, told } = started();
    await expect(outage.bridge(fails(failure(status)))).rejects.toThrow(String(status));
    expect(told()).toEqual([]);
  });

  test('is told once when it begins and once when it is over', async () => {
    const { outage, heat, told } = started();
    for (let minute = 0; minute < 3; minute += 1) {
      await outage.bridge(fails(failure()));
      heat.clock.elapsedMs += 60_000;
    }
    expect(await outage.bridge(() => Promise.resolve('there'))).toEqual({ value: 'there' });
    expect(told()).toEqual([
      expect.stringMatching(/does not answer.*still waiting/),
      'The cloud answers again, after 180 s',
    ]);
  });

  test('is not bridged for ever', async () => {
    const { outage, heat } = started();
    await outage.bridge(fails(failure(503)));
    heat.clock.elapsedMs += 11 * 60_000;
    await expect(outage.bridge(fails(failure(503)))).rejects.toThrow('503');
  });

  test('that is over is forgotten', async () => {
    const { outage, heat } = started();
    for (let hour = 0; hour < 3; hour += 1) {
      expect(await outage.bridge(fails(failure()))).toBeUndefined();
      await outage.bridge(() => Promise.resolve(1));
      heat.clock.elapsedMs += 3_600_000;
    }
  });
});
