import { describe, expect, test } from '@jest/globals';
import { HOOK_TYPES, isHookEvent, parseState, readHookEvent } from '../../../../src/heat/index.js';

describe('an event of a hook', () => {
  test.each(HOOK_TYPES)('%s: says that the resource waits, or continues', (hook) => {
    const action = hook.replace(/^\w+-/, '').toUpperCase();
    const paused = {
      ...parseState('INIT_COMPLETE'),
      statusReason: `${action} paused until Hook ${hook} is cleared`,
    };
    expect(readHookEvent(paused)).toEqual({ step: 'paused', hook });
    const cleared = { ...parseState('CREATE_COMPLETE'), statusReason: `Hook ${hook} is cleared` };
    expect(readHookEvent(cleared)).toEqual({ step: 'cleared', hook });
    expect([paused, cleared].map(isHookEvent)).toEqual([true, true]);
  });

  test('reports an interrupted wait', () => {
    const event = { ...parseState('CREATE_FAILED'), statusReason: 'Failure occurred while waiting.' };
    expect(readHookEvent(event)).toEqual({ step: 'interrupted' });
  });

  test.each([
    ['a resource’s own reason', 'CREATE_COMPLETE', 'state changed'],
    ['a hook that Heat does not have', 'CREATE_COMPLETE', 'Hook mid-create is cleared'],
    ['the same text within another one', 'CREATE_FAILED', 'Error: Hook pre-create is cleared'],
    ['the text of a signal', 'SIGNAL_COMPLETE', 'CREATE paused until Hook pre-create is cleared'],
  ])('is not %s', (_, state, statusReason) => {
    expect(isHookEvent({ ...parseState(state), statusReason })).toBe(false);
  });
});
