import { describe, expect, test } from '@jest/globals';
import { explainMissingService, type Catalog } from '../../../src/action/missing-services.js';
import { RequestError } from '../../../src/errors/index.js';
import { bundleIn, tempWorkspace, VERSION } from '../template/temp-workspace.js';

const CAUSE = new RequestError({
  method: 'POST',
  url: 'http://heat',
  status: 500,
  delivery: 'yes',
  serverMessage: 'The server has erred.',
  requestId: 'req-1',
});

const catalogOf = (...present: readonly string[]): Catalog => ({
  findServiceUrl: (types) => types.find((type) => present.includes(type)),
  regionName: 'RegionOne',
});

const parameter = (constraint: string): string =>
  `parameters:\n  lease:\n    type: string\n    default: x\n    constraints:\n      - custom_constraint: ${constraint}\n`;

async function explainTemplate(text: string, catalog: Catalog, nested = ''): Promise<string | undefined> {
  const workspace = await tempWorkspace({ 'main.yaml': VERSION + text, 'nested.yaml': VERSION + nested });
  return explainMissingService(CAUSE, await bundleIn(workspace), catalog)?.hint;
}

describe('a server error', () => {
  test('is explained with the constraint that asks a service that the catalog lacks', async () => {
    const workspace = await tempWorkspace({ 'main.yaml': VERSION + parameter('blazar.reservation') });
    const error = explainMissingService(CAUSE, await bundleIn(workspace), catalogOf('compute'));
    expect(error).toMatchObject({
      message: 'Heat cannot check a parameter, because the cloud has no service blazar',
      serverMessage: 'The server has erred.',
      requestId: 'req-1',
      failureCode: 'refused',
      locations: [{ file: 'main.yaml', line: 7, column: 28 }],
      hint:
        'For the constraint blazar.reservation (main.yaml:7:28), Heat asks the service of type reservation, which the catalog does ' +
        'not contain in region RegionOne. Remove the constraint, or set region-name or cloud to one that has the service.',
    });
  });

  test('is explained with a constraint of a nested template', async () => {
    const root = 'resources: {a: {type: nested.yaml}}\n';
    const nested = `${parameter('"designate.zone"')}resources: {}\n`;
    expect(await explainTemplate(root, catalogOf('compute'), nested)).toContain('(nested.yaml:7:28)');
    expect(await explainTemplate(root, catalogOf('dns'), nested)).toBeUndefined();
  });

  test('is explained with no constraint that Heat can check', async () => {
    expect(await explainTemplate(parameter('blazar.reservation'), catalogOf('reservation'))).toBeUndefined();
    expect(await explainTemplate(parameter('cinder.volume'), catalogOf('block-storage'))).toBeUndefined();
    expect(await explainTemplate(parameter('acme.thing'), catalogOf())).toBeUndefined();
    expect(await explainTemplate(parameter('constructor.x'), catalogOf())).toBeUndefined();
    expect(await explainTemplate(parameter('ip_addr'), catalogOf())).toBeUndefined();
  });

  test('is explained with no constraint that stands elsewhere than in a parameter', async () => {
    const text = `description: 'custom_constraint: blazar.reservation'\nresources: {}\n`;
    expect(await explainTemplate(text, catalogOf())).toBeUndefined();
  });
});
