import { describe, expect, test } from '@jest/globals';
import { toValidationError } from '../../../../src/deploy/result/validation-error.js';
import { RequestError } from '../../../../src/errors/index.js';
import { bundleIn, tempWorkspace, VERSION } from '../../template/temp-workspace.js';

const NO_REASON =
  'The server could not comply with the request since it is either malformed or otherwise incorrect.';

async function hintFor(serverMessage: string, type: string): Promise<string | undefined> {
  const workspace = await tempWorkspace({ 'main.yaml': `${VERSION}resources: {}\n` });
  const cause = new RequestError({
    method: 'PUT',
    url: 'http://heat',
    status: 400,
    delivery: 'yes',
    serverMessage,
    type,
  });
  return toValidationError('the update of stack web', await bundleIn(workspace), cause).hint;
}

describe('a rejection', () => {
  test('without a reason says where the reason is', async () => {
    expect(await hintFor(NO_REASON, 'ValueError')).toBe(
      'Heat does not say what it rejects: the log of heat-engine does, by the request id.',
    );
  });

  test('that is a failure of Heat itself says to try again', async () => {
    expect(await hintFor(NO_REASON, 'AttributeError')).toBe(
      'Heat failed with an error of its own and does not say on what: run the step again. If it fails again, the log of heat-engine has the reason, by the request id.',
    );
  });

  test('with a reason says to fix what it names', async () => {
    expect(await hintFor('No such thing', 'AttributeError')).toContain('that Heat names');
  });
});
