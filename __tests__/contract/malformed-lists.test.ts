import { afterAll, expect, jest, test } from '@jest/globals';
import { faultProxy, type Passing } from './fault-proxy.js';
import { bundled, deployOf, operator, texts, VERSION } from './operator.js';

jest.setTimeout(120_000);

const straight = await operator();
const proxy = await faultProxy(new URL(straight.session.endpoint).origin);
const through = await operator({ signIn: { orchestrationEndpoint: `${proxy.origin}/v1/%(project_id)s` } });

afterAll(async () => {
  await through.close();
  await straight.close();
  await proxy.close();
});

const template = (value: string): string =>
  `${VERSION}resources:\n  thing: {type: OS::Heat::TestResource, properties: {value: one}}\noutputs:\n  out: {value: ${value}}\n`;

/** What an update reads only to say more about its success. */
test.each([
  ['the template after the update', /\/template$/, '[]'],
  ['the template, which is damaged', /\/template$/, '{"heat_template_version": '],
  ['the environment', /\/environment$/, '"none"'],
  ['the files', /\/files$/, '7'],
])('an update succeeds if Heat returns no valid answer for %s', async (_what, path, body) => {
  const name = through.name('malformed');
  await through.run(deployOf(name), await bundled({ 'main.yaml': template('one') }));
  let isUpdated = false;
  let altered = 0;
  proxy.meddle(({ method, path: asked }: Passing) => {
    if (method === 'PUT') isUpdated = true;
    if (!isUpdated || !path.test(asked)) return undefined;
    altered += 1;
    return { kind: 'altered', change: (answer) => ({ ...answer, body }) };
  });
  const done = await through.run(deployOf(name), await bundled({ 'main.yaml': template('two') }));
  proxy.meddle(() => undefined);
  expect(altered).toBeGreaterThan(0);
  expect(done.result).toMatchObject({
    outcome: 'updated',
    changed: true,
    failure: undefined,
    outputs: [{ key: 'out', value: 'two' }],
  });
  const warnings = texts(done, 'warning');
  expect(warnings).toContainEqual(
    expect.stringMatching(/^Could not determine whether the update of stack .* changed anything/),
  );
  // Whether someone else has replaced the update depends on the template and the environment, too.
  for (const text of warnings) expect(text).toMatch(/^(Could not determine|It is unknown) whether/);
});
