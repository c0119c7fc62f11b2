import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../src/errors/index.js';
import { INPUTS, readJob, type InputName } from '../../../src/inputs/index.js';
import { DEPLOY, job, issues, NAMES, type Heard } from './job-of.js';

describe('secrets', () => {
  const SECRETS = [
    'application-credential-secret',
    'password',
    'token',
    'client-key',
    'github-token',
  ] as const;

  test('are exactly these inputs', () => {
    expect(NAMES.filter((name) => 'secret' in INPUTS[name]).sort()).toEqual([...SECRETS].sort());
  });

  test('are all registered, even if another input is invalid', () => {
    const heard = { secrets: [] };
    const given = Object.fromEntries(SECRETS.map((name) => [name, `value-of-${name}`]));
    expect(issues({ ...given, operation: 'no such' }, heard)).not.toEqual([]);
    expect([...heard.secrets].sort()).toEqual(SECRETS.map((name) => `value-of-${name}`).sort());
  });

  test('are registered trimmed, as they are used', () => {
    const heard: Heard = { secrets: [] };
    expect(job({ ...DEPLOY, password: ' pass word\n' }, heard).signIn.password).toBe('pass word');
    expect(heard.secrets).toEqual(['pass word']);
  });

  test('are registered before any other input is validated', () => {
    const happened: string[] = [];
    const source = {
      get: (name: InputName): string => {
        happened.push(`read ${name}`);
        return name === 'password' ? 'x-secret' : '';
      },
      onSecret: (): void => {
        happened.push('registered');
      },
    };
    expect(() => readJob(source)).toThrow(InputError);
    expect(happened[happened.indexOf('read password') + 1]).toBe('registered');
  });
});
