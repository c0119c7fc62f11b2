import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DeployError } from '../../src/errors/index.js';
import type { HeatClient } from '../../src/heat/index.js';
import type { Http } from '../../src/http/index.js';
import { VERSION } from '../unit/template/temp-workspace.js';
import { connect } from './real-heat.js';

let heat: HeatClient;
let http: Http;

beforeAll(async () => {
  ({ heat, http } = await connect());
});
afterAll(() => http.close());

describe('the limits equal Heat’s:', () => {
  const serverMessage = async (definition: object): Promise<string | undefined> => {
    try {
      await heat.validateTemplate(definition);
      return undefined;
    } catch (error) {
      return error instanceof DeployError ? error.serverMessage : String(error);
    }
  };

  test('characters of a template, of a nested one, and of any other file', async () => {
    const limit = 524_288;
    const padded = (length: number): string => `${VERSION}#${'x'.repeat(length - VERSION.length - 1)}`;
    expect(await serverMessage({ template: padded(limit) })).toBeUndefined();
    for (const definition of [
      { template: padded(limit + 1) },
      { template: `${VERSION}resources: {n: {type: n.yaml}}\n`, files: { 'n.yaml': padded(limit + 1) } },
      { template: VERSION, files: { 'big.txt': 'x'.repeat(limit + 1) } },
    ]) {
      expect(await serverMessage(definition)).toContain(
        'Template size (524289 bytes) exceeds maximum allowed size',
      );
    }
  });

  test('bytes of a body', async () => {
    expect(
      await serverMessage({ template: VERSION, files: { a: 'x'.repeat(524_288), b: 'x'.repeat(524_288) } }),
    ).toContain('exceeds maximum allowed size (1048576 bytes)');
  });

  test('an empty section of an environment is rejected, but an empty environment is not', async () => {
    const given = (text: string): object => ({
      template: VERSION,
      files: { e: text },
      environmentFiles: ['e'],
    });
    expect(await serverMessage(given('parameters:\n'))).toBeDefined();
    expect(await serverMessage(given('parameters: {}\nparameter_merge_strategies: {}\n'))).toBeUndefined();
    expect(await serverMessage(given(''))).toBeUndefined();
  });
});
