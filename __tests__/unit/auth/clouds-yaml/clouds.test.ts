import { describe, expect, test } from '@jest/globals';
import { readCloud, type SignInOptions } from '../../../../src/auth/index.js';
import { explain, InputError, SignInError } from '../../../../src/errors/index.js';
import { machine, refusalOf, RETYPED_VALUES } from '../sign-in-environment.js';

const cloud = (name: string, more = '', auth = ''): string => `clouds:
  ${name}:
    auth:
      auth_url: https://${name}.example.com/v3
      application_credential_id: ${name}-id
      application_credential_secret: ${name}-secret
      ${auth}
    auth_type: v3applicationcredential
    ${more}
`;

const read = async (options: SignInOptions, files = {}, env = {}) =>
  readCloud(options, await machine(env, files));
const urlOf = async (options: SignInOptions, files = {}, env = {}): Promise<string> =>
  new URL((await read(options, files, env)).authUrl).hostname.replace('.example.com', '');

describe('finding the file', () => {
  const everywhere = {
    'work/clouds.yaml': cloud('work'),
    'home/.config/openstack/clouds.yaml': cloud('home'),
    'system/clouds.yaml': cloud('system'),
  };

  test('selects the only cloud; the working directory comes first, then home, then the system', async () => {
    const notWork = Object.fromEntries(Object.entries(everywhere).slice(1));
    expect(await urlOf({}, everywhere)).toBe('work');
    expect(await urlOf({}, notWork)).toBe('home');
    expect(await urlOf({}, { 'system/clouds.yaml': cloud('system') })).toBe('system');
    expect(await urlOf({}, { 'work/clouds.yml': cloud('yml') })).toBe('yml');
    expect(await urlOf({}, { 'work/clouds.json': JSON.stringify(jsonCloud) })).toBe('json');
  });

  test('follows OS_CLIENT_CONFIG_FILE and XDG_CONFIG_HOME', async () => {
    const files = { ...everywhere, 'work/elsewhere/my.yaml': cloud('mine') };
    expect(await urlOf({}, files, { OS_CLIENT_CONFIG_FILE: 'elsewhere/my.yaml' })).toBe('mine');
    const here = await machine({ OS_CLIENT_CONFIG_FILE: 'gone.yaml' }, everywhere);
    await readCloud({}, here);
    expect(here.warnings).toEqual(['OS_CLIENT_CONFIG_FILE points to gone.yaml, which cannot be read']);
    const xdg = await machine({}, { 'home/xdg/openstack/clouds.yaml': cloud('xdg') });
    const found = await readCloud({}, { ...xdg, env: { XDG_CONFIG_HOME: `${xdg.homeFolder}/xdg` } });
    expect(found.authUrl).toContain('xdg');
  });

  test('is skipped if inputs or variables contain credentials, which are not mixed with a file', async () => {
    const broken = { 'work/clouds.yaml': 'clouds: [' };
    const env = { OS_AUTH_URL: 'https://env.example.com', OS_TOKEN: 't' };
    expect(await urlOf({}, broken, env)).toBe('env');
    const half = { OS_APPLICATION_CREDENTIAL_ID: 'other', OS_AUTH_URL: 'https://env.example.com' };
    const error = await refusalOf(read({}, everywhere, half));
    expect(explain(error)).toContain('application-credential-secret is missing');
    expect(explain(error)).toContain('A clouds.yaml is read only if "cloud" or OS_CLOUD names one');
  });

  test('joins a secret with the only cloud', async () => {
    const file = { 'work/clouds.yaml': cloud('one').replace(/\n.*credential_secret.*/, '') };
    const found = await read({ applicationCredentialSecret: 'from-input' }, file);
    expect(found.credential).toMatchObject({ identity: { id: 'one-id' }, secret: 'from-input' });
  });

  test('is replaced by clouds-yaml, including secure.yaml', async () => {
    const files = {
      ...everywhere,
      'work/secure.yaml': 'clouds: {input: {auth: {application_credential_secret: no}}}',
    };
    const found = await read({ cloudsYaml: cloud('input') }, files);
    expect(found.credential).toMatchObject({ identity: { id: 'input-id' }, secret: 'input-secret' });
  });
});

const jsonCloud = {
  clouds: { json: { auth: { auth_url: 'https://json.example.com', token: 't' }, auth_type: 'token' } },
};

describe('merging', () => {
  test('secure.yaml, searched for separately, overrides clouds.yaml', async () => {
    const files = {
      'work/clouds.yaml': cloud('one'),
      'home/.config/openstack/secure.yaml': 'clouds: {one: {auth: {application_credential_secret: safe}}}',
    };
    expect((await read({ cloud: 'one' }, files)).credential).toMatchObject({ secret: 'safe' });
    const env = { OS_CLIENT_SECURE_FILE: 'mine.yaml' };
    const own = { ...files, 'work/mine.yaml': 'clouds: {one: {auth: {application_credential_secret: own}}}' };
    expect((await read({ cloud: 'one' }, own, env)).credential).toMatchObject({ secret: 'own' });
  });

  test('inputs override variables, and variables override the file', async () => {
    const files = { 'work/clouds.yaml': cloud('one', 'region_name: file\n    interface: internal') };
    const env = { OS_CLOUD: 'one', OS_REGION_NAME: 'env', OS_AUTH_URL: 'https://env.example.com/v3' };
    expect(await read({}, files, env)).toMatchObject({
      regionName: 'env',
      interface: 'internal',
      authUrl: 'https://env.example.com/v3',
    });
    expect(await read({ regionName: 'input', interface: 'admin' }, files, env)).toMatchObject({
      regionName: 'input',
      interface: 'admin',
    });
  });

  test('the project comes from the file, as with the client, with a warning, unless inputs name one', async () => {
    const file = `clouds: {one: {auth: {auth_url: "https://k", username: u, password: p, project_name: file}}}`;
    const here = await machine({ OS_CLOUD: 'one', OS_PROJECT_NAME: 'env' }, { 'work/clouds.yaml': file });
    expect((await readCloud({}, here)).credential).toMatchObject({ project: { name: 'file' } });
    expect(here.warnings).toEqual([
      expect.stringContaining('OS_PROJECT_NAME is ignored: auth.project_name of cloud "one" in clouds.yaml'),
    ]);
    expect((await readCloud({ projectName: 'input' }, here)).credential).toMatchObject({
      project: { name: 'input' },
    });
  });

  test('profiles come from clouds-public.yaml or the built-in ones; others are reported', async () => {
    const one = cloud('one', 'profile: acme').replace(/\n.*auth_url.*/, '');
    const vendor =
      'public-clouds: {acme: {auth: {auth_url: "https://{region_name}.example.com"}, region_name: r1}}';
    const files = { 'work/clouds.yaml': one, 'system/clouds-public.yaml': vendor };
    expect(await read({}, files)).toMatchObject({ authUrl: 'https://r1.example.com/v3', regionName: 'r1' });
    const ours = { 'work/clouds.yaml': one.replace('acme', 'infomaniak-pub2') };
    expect(await read({}, ours)).toMatchObject({
      authUrl: 'https://api.pub2.infomaniak.cloud/identity/v3',
      regionName: 'dc4-a',
    });
    const unknown = await refusalOf(read({}, { 'work/clouds.yaml': one }));
    expect(unknown.message).toBe('Unknown profile "acme" of cloud "one" in clouds.yaml');
    const url = await refusalOf(
      read({}, { 'work/clouds.yaml': one.replace('acme', 'https://vendor.example.com') }),
    );
    expect(url.message).toContain('is a URL; this action does not fetch profiles');
    const here = await machine({}, { 'work/clouds.yaml': cloud('one', 'profile: acme') });
    await readCloud({}, here);
    expect(here.warnings).toEqual([expect.stringContaining('using the settings of the cloud only')]);
  });

  test('the first region is the default, and each has its own values', async () => {
    const more =
      'regions: [r1, {name: r2, values: {interface: internal, auth: {auth_url: "https://r2.example.com"}}}]';
    const files = { 'work/clouds.yaml': cloud('one', more) };
    expect(await read({}, files)).toMatchObject({ regionName: 'r1', interface: 'public' });
    expect(await read({ regionName: 'r2' }, files)).toMatchObject({
      regionName: 'r2',
      interface: 'internal',
      authUrl: 'https://r2.example.com/v3',
    });
    const error = await refusalOf(read({ regionName: 'r3' }, files));
    expect(error.message).toBe('Region "r3" is not in cloud "one" in clouds.yaml: "r1", "r2"');
  });

  test.each([
    ['verify: false', true],
    ['insecure: true', true],
    ['verify: true', false],
  ])('%s', async (line, insecure) => {
    expect((await read({}, { 'work/clouds.yaml': cloud('one', line) })).transport).toEqual({ insecure });
  });
});

describe('reading YAML', () => {
  test.each(['0644', '1e3', 'yes', '12:30:45', '2024-01-01', '1_000', '!hunter'.replace('!', 'x')])(
    'an unquoted secret %s stays unchanged',
    async (secret) => {
      const file = cloud('one').replace('one-secret', secret);
      expect((await read({ cloudsYaml: file })).credential).toMatchObject({ secret });
    },
  );

  test('reads what only PyYAML accepts, as the OpenStack client does', async () => {
    const found = await read({ cloudsYaml: `${cloud('one')}other: [a, -, b]\n` });
    expect(found.credential).toMatchObject({ secret: 'one-secret' });
  });

  test('supports anchors, merge keys and null', async () => {
    const file = `
x-common: &common {auth_type: v3applicationcredential, region_name: ~, auth: {auth_url: "https://k.example.com"}}
clouds:
  one:
    <<: *common
    auth: {auth_url: "https://k.example.com", application_credential_id: "null", application_credential_secret: s}
`;
    const found = await read({ cloudsYaml: file });
    expect(found.regionName).toBeUndefined();
    expect(found.credential).toMatchObject({ identity: { id: 'null' } });
  });

  test.each([
    [
      '!hunter2',
      "YAML reads ! at the start of a value as a tag: put the value in quotes, as in password: '!…'",
    ],
    ['!Ref', "YAML reads ! at the start of a value as a tag: put the value in quotes, as in password: '!…'"],
    ['!a!b', "YAML reads ! at the start of a value as a tag: put the value in quotes, as in password: '!…'"],
    [
      '{hunter2',
      "the bracket { is not closed; a value that starts with { needs quotes, as in password: '{…'",
    ],
    [
      '>hunter2',
      "text after | or > must start on the next line; a value that starts with > needs quotes, as in password: '>…'",
    ],
    ['!x [hunter2]', 'this tag is not supported; a string that starts with ! needs quotes'],
    ['@hunter2', 'a value cannot start with @; quote the string'],
  ])('says what to write for the password %s, and never names Heat', async (password, words) => {
    const text = `clouds:\n  one:\n    auth:\n      password: ${password}\n`;
    expect(explain(await refusalOf(read({ cloudsYaml: text })))).toContain(words);
    const ofFile = await refusalOf(read({ cloud: 'one' }, { 'home/.config/openstack/clouds.yaml': text }));
    expect(ofFile.message).toBe(`~/.config/openstack/clouds.yaml is not valid YAML: ${words}`);
    expect(explain(ofFile)).not.toMatch(/Heat|hunter2/);
  });

  test('reports invalid YAML with file, line and column, and without its text', async () => {
    const text = cloud('one').replace('one-secret', '*hunter2');
    const error = await refusalOf(read({ cloud: 'one' }, { 'home/.config/openstack/clouds.yaml': text }));
    expect(error).toBeInstanceOf(SignInError);
    expect(error.locations).toEqual([{ file: '~/.config/openstack/clouds.yaml', line: 6, column: 38 }]);
    for (const bad of [
      'clouds: {one: {auth: {password: @hunter2}}}',
      'clouds:\n  one: hunter2\n two: !x hunter2',
    ]) {
      const wrong = await refusalOf(read({ cloudsYaml: bad }));
      expect(wrong).toBeInstanceOf(InputError);
      expect(explain(wrong)).toMatch(/clouds-yaml is not valid YAML, line \d+, column \d+/);
      expect(explain(wrong)).not.toContain('hunter2');
    }
  });

  test.each([
    ['contains itself', 'an alias refers to a node that contains it', 'other: &a [*a]'],
    [
      'expands to too much',
      'aliases expand to too much',
      Array.from(
        { length: 12 },
        (_, level) =>
          `l${level}: &l${level} [${
            level === 0
              ? 'hunter2'
              : Array(9)
                  .fill(`*l${level - 1}`)
                  .join(', ')
          }]`,
      ).join('\n'),
    ],
  ])('reports an alias that %s as invalid YAML', async (_, problem, more) => {
    const error = await refusalOf(read({ cloudsYaml: `${cloud('one')}${more}\n` }));
    expect(error).toBeInstanceOf(InputError);
    expect(explain(error)).toContain('not valid YAML');
    expect(explain(error)).toContain(problem);
    expect(explain(error)).not.toContain('hunter2');
  });

  test('a cloud without settings is not reported as missing', async () => {
    const error = await refusalOf(
      read({ cloud: 'stage' }, { 'work/clouds.yaml': 'clouds: {stage: , test: {}}' }),
    );
    expect(error.message).toBe('Cloud "stage" in clouds.yaml is empty or not a mapping');
  });

  test('an unknown cloud is reported with the existing names', async () => {
    const error = await refusalOf(
      read({ cloud: 'prod' }, { 'work/clouds.yaml': 'clouds: {stage: {}, test: {}}' }),
    );
    expect(error.message).toBe('Cloud "prod" not found in clouds.yaml, which has: "stage", "test"');
    const none = await refusalOf(read({ cloud: 'constructor' }));
    expect(none.message).toContain('Cloud "constructor" not found: no clouds.yaml in the working directory');
  });

  test.each(['', 'foo: bar', 'clouds: []', '- a'])('%j contains no clouds', async (text) => {
    const error = await refusalOf(read({ cloud: 'a' }, { 'work/clouds.yaml': text }));
    expect(error.message).toBe('clouds.yaml has no "clouds:" mapping, or it is empty');
  });

  test('clouds-yaml with a path asks for the contents', async () => {
    const error = await refusalOf(read({ cloud: 'a', cloudsYaml: 'config/clouds.yaml' }));
    expect(error.message).toBe(
      'Invalid input: clouds-yaml has no "clouds:" mapping, or it is empty; set it to the contents of the file, not to its path',
    );
  });

  test('clouds-yaml with several clouds needs a name', async () => {
    const error = await refusalOf(read({ cloudsYaml: 'clouds: {a: {}, b: {}}' }));
    expect(error.message).toBe('Invalid input: "cloud" is missing: clouds-yaml has several clouds: "a", "b"');
  });

  test('secrets of every cloud in the file are registered', async () => {
    const here = await machine(
      {},
      { 'work/clouds.yaml': `${cloud('one')}  two: {auth: {password: other}}\n` },
    );
    await readCloud({ cloud: 'one' }, here);
    expect(here.secrets).toEqual(expect.arrayContaining(['one-secret', 'other']));
  });
});

describe('values without quotes', () => {
  const written = (value: string): string => `clouds:
  one:
    auth_type: password
    region_name: ${value}
    auth:
      auth_url: https://one.example.com/v3
      username: ada
      password: ${value}
      project_id: ${value}
`;

  test.each([...RETYPED_VALUES, '2001-12-14 21:59:43.10'])(
    '%s is used as written, with a notice that the client reads another value',
    async (value) => {
      const here = await machine({}, { 'work/clouds.yaml': written(value) });
      const { credential, regionName } = await readCloud({}, here);
      expect(credential).toMatchObject({ password: value, project: { id: value } });
      expect(regionName).toBe(value);
      expect(here.notices.map((text) => text.replace(/ is not quoted, so .*/, ''))).toEqual([
        'region_name of cloud "one" in clouds.yaml (clouds.yaml:4:18)',
        'auth.password of cloud "one" in clouds.yaml (clouds.yaml:8:17)',
        'auth.project_id of cloud "one" in clouds.yaml (clouds.yaml:9:19)',
      ]);
      expect(here.notices.join()).not.toContain(value);
    },
  );

  test.each([
    '"0123"',
    "'yes'",
    '123',
    '-5',
    '1.5',
    'True',
    'False',
    '2001-12-14',
    '1e3',
    'y',
    '08',
    '1.0',
    'abc',
  ])('%s causes no notice, because the client reads the same value', async (value) => {
    const here = await machine({}, { 'work/clouds.yaml': written(value) });
    await readCloud({}, here);
    expect(here.notices).toEqual([]);
  });

  test('cause notices for secure.yaml, a profile, an anchor and the input, but not for other clouds, booleans or settings that are not read', async () => {
    const files = {
      'work/clouds.yaml': `x: &base {username: 0x1F}
clouds:
  one:
    auth_type: password
    verify: no
    force_ipv4: yes
    profile: acme
    auth: {<<: *base, auth_url: "https://one.example.com/v3", project_id: p}
  two: {auth: {username: 010}}
`,
      'work/secure.yaml': 'clouds: {one: {auth: {password: 010}}}',
      'work/clouds-public.yaml': 'public-clouds: {acme: {region_name: 1.10}}',
    };
    const here = await machine({ OS_CLOUD: 'one' }, files);
    const { credential } = await readCloud({}, here);
    expect(credential).toMatchObject({ password: '010', user: { name: '0x1F' } });
    expect(here.notices.map((text) => /\((.*?)\)/.exec(text)?.[1]).sort()).toEqual([
      'clouds-public.yaml:1:37',
      'clouds.yaml:1:21',
      'secure.yaml:1:33',
    ]);
    const input = await machine();
    await readCloud({ cloudsYaml: written('010') }, input);
    expect(input.notices[0]).toMatch(
      /^region_name of cloud "one" in clouds-yaml \(clouds-yaml:4:18\) is not quoted/,
    );
  });
});
