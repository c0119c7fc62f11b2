import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { openHttpsCloud, type HttpsCloud } from './https-cloud.js';
import { FIXTURES, type ActionEnding } from './run-action.js';

let cloud: HttpsCloud;

beforeAll(async () => {
  cloud = await openHttpsCloud();
});

afterAll(() => cloud.close());

const stack = newStack('https');

function run(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionEnding> {
  const template = inputs['operation'] === undefined ? { template: 'slow.yaml', parameters: 'secs=0' } : {};
  return runBuilt({
    workspace: FIXTURES,
    with: { 'auth-url': cloud.authUrl, 'stack-name': stack, 'retry-attempts': '0', ...template, ...inputs },
    env,
  });
}

const textOf = ({ errors }: ActionEnding): string => errors.map(({ text }) => text).join('\n');

describe('a cloud with TLS, one host and a path for each service', () => {
  test('is left alone if its certificate is not trusted', async () => {
    const ending = await run({});
    expect(textOf(ending)).toContain("the server's certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)");
    expect(textOf(ending)).toContain('set ca-certificate to the certificate of its authority');
    expect(ending.outputs['failure-code']).toBe('unreachable');
    expect(cloud.requests).toEqual([]);
  });

  test('gets a stack with ca-certificate', async () => {
    const ending = await run({ 'ca-certificate': cloud.files.ca });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({ result: 'created', text: 'one' });
  });

  test('is read past a redirect to an address without TLS', async () => {
    const ending = await run({ operation: 'show' }, { OS_CACERT: cloud.files.ca });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({ 'stack-name': stack, 'stack-status': 'CREATE_COMPLETE' });
  });

  test('is trusted if the runner trusts its authority', async () => {
    const ending = await run({}, { NODE_EXTRA_CA_CERTS: cloud.files.ca });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({ result: 'unchanged' });
  });

  test('that wants client certificates gets one', async () => {
    cloud.requireClientCertificate();
    const refused = await run({ operation: 'delete', 'ca-certificate': cloud.files.ca });
    expect(textOf(refused)).toContain('a client certificate is required');

    const { ca, clientCertificate, clientKey } = cloud.files;
    const ending = await run({
      operation: 'delete',
      'ca-certificate': ca,
      'client-certificate': clientCertificate,
      'client-key': clientKey,
    });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({ result: 'deleted' });
  });

  test('has got every request', () => {
    const paths = cloud.requests.map((request) => request.replace(/^\w+ (\/\w+\/v\d)\/.*/, '$1'));
    expect(new Set(paths)).toEqual(new Set(['/identity/v3', '/orchestration/v1']));
  });
});
