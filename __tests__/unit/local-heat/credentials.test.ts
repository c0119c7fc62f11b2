import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cloudsYaml, demoVariables, exportLines } from '../../../local-heat/credentials.js';

const AT = { keystonePort: 5001 };

describe('the lines of exports', () => {
  test.each(['plain', 'two words', "it's", '$HOME `id` "x" \\', 'a\nb', '', '#', '~', 'é日本'])(
    'bash reads %j back as it is',
    (value) => {
      const script = `${exportLines({ OS_PASSWORD: value })}printf %s "$OS_PASSWORD"`;
      expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe(value);
    },
  );

  test('are one per variable', () => {
    expect(exportLines({ A: '1', B: 'x y' })).toBe("export A=1\nexport B='x y'\n");
  });
});

test('the demo user signs in to project demo with its password', () => {
  expect(demoVariables(AT, { demo: 'word' })).toMatchObject({
    OS_AUTH_URL: 'http://127.0.0.1:5001/v3',
    OS_USERNAME: 'demo',
    OS_PASSWORD: 'word',
    OS_PROJECT_NAME: 'demo',
  });
});

test('clouds.yaml contains the demo user, its application credential and the administrator', () => {
  const text = cloudsYaml(AT, { demo: 'word', admin: 'other' }, { id: 'i', secret: 's' });
  const auth_url = 'http://127.0.0.1:5001/v3';
  expect(JSON.parse(text)).toMatchObject({
    clouds: {
      demo: { region_name: 'RegionOne', auth: { auth_url, username: 'demo', password: 'word' } },
      'demo-app': {
        auth_type: 'v3applicationcredential',
        auth: { auth_url, application_credential_id: 'i', application_credential_secret: 's' },
      },
      admin: { auth: { auth_url, username: 'admin', password: 'other', project_name: 'admin' } },
    },
  });
});
