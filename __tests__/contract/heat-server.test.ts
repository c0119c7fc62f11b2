import { describe, expect, jest, test } from '@jest/globals';
import { heat, refusal } from './every-call.js';

jest.setTimeout(120_000);

describe('the server returns', () => {
  test('resource types', async () => {
    const types = await heat.listResourceTypes({ name: 'OS::Heat::R', withDescription: true });
    expect(types).toContainEqual({
      name: 'OS::Heat::RandomString',
      description: expect.stringContaining('random'),
    });
    expect((await heat.listResourceTypes()).length).toBeGreaterThan(types.length);
  });

  test('the schema of a type, which says what replaces a resource', async () => {
    const { properties, attributes, supportStatus } = await heat.showResourceType('OS::Heat::TestResource');
    expect(properties['value']).toMatchObject({ type: 'string', updateAllowed: true, required: false });
    expect(properties['update_replace_value']).toMatchObject({ updateAllowed: false });
    expect(attributes).toHaveProperty('output');
    expect(supportStatus).toBe('SUPPORTED');
    expect(await refusal(heat.showResourceType('OS::No::Such'))).toMatchObject({ status: 404 });
  });

  test('a template generated from a type', async () => {
    const template = await heat.showResourceTypeTemplate('OS::Heat::RandomString');
    expect(template).toHaveProperty('heat_template_version');
    expect(await heat.showResourceTypeTemplate('OS::Heat::RandomString', 'cfn')).toHaveProperty('Resources');
  });

  test('template versions and their functions', async () => {
    const versions = await heat.listTemplateVersions();
    expect(versions.map(({ version }) => version)).toContain('heat_template_version.2018-08-31');
    const functions = await heat.listTemplateFunctions('heat_template_version.2018-08-31', {
      withConditions: true,
    });
    expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['get_file', 'equals']));
  });

  test('build information', async () => {
    expect(await heat.buildInfo()).toEqual({
      apiRevision: expect.any(String),
      engineRevision: expect.any(String),
    });
  });

  test('services, for administrators only', async () => {
    expect(await refusal(heat.listServices())).toMatchObject({
      status: 403,
      hint: expect.stringContaining('role'),
    });
  });
});
