/** Runs `drift` as a user who may only read, and compares the requests to all services with docs/permissions.md. */
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { cloudStatus } from '../../local-cloud/index.js';
import { driftTable } from '../../scripts/permissions/drift-table.js';
import { withTable } from '../../scripts/permissions/page.js';
import type { Drift } from '../../src/deploy/drift/drift.js';
import { runBuilt } from '../action/built-action.js';
import { checkPage } from '../action/permissions/check-page.js';
import { recordingCloud } from '../action/permissions/recording-cloud.js';
import { makeUserWithRole } from '../action/permissions/users.js';
import { uniqueName } from '../action/run-action.js';
import { cloudProjects } from './projects.js';
import './use-cloud.js';

/** The project of the drift suite, whose quotas have room for the stack. */
const PROJECT = 'drift';
const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const TIME_LIMIT_MS = 240_000;

test(
  'the role reader is enough for drift, which sends only requests of the table',
  async () => {
    const cloud = await cloudStatus();
    if (cloud?.isUp !== true) throw new Error('No local cloud is up: npm run cloud:up');
    const { instance } = cloud.heat;
    const project = await (await cloudProjects()).open(PROJECT);
    const stack = uniqueName('permissions');
    const run = (operation: string, env: Readonly<Record<string, string>>) => {
      const inputs = { operation, 'stack-name': stack, ...(operation === 'delete' ? { wait: 'false' } : {}) };
      const more = operation === 'create' ? { template: 'drift.yaml' } : {};
      return runBuilt({
        env,
        workspace: FIXTURES,
        with: { ...inputs, ...more },
        timeLimitMs: TIME_LIMIT_MS,
      });
    };
    expect((await run('create', project.env)).errors).toEqual([]);

    const names = { nova: 'Nova', neutron: 'Neutron', glance: 'Glance', cinder: 'Cinder' } as const;
    const services = Object.entries(names).map(([key, name]) => {
      const service = cloud.services.find((one) => one.name === key);
      return [name, new URL(service?.url ?? '').origin] as const;
    });
    const recording = await recordingCloud({
      Keystone: new URL(instance.authUrl).origin,
      Heat: instance.heatUrl,
      ...Object.fromEntries(services),
    });
    try {
      const reader = await makeUserWithRole(instance, 'reader', PROJECT);
      const drift = await run('drift', { ...reader, OS_AUTH_URL: recording.authUrl });
      // Nova shows a key pair only to the user who created it.
      const { counts, resources } = JSON.parse(drift.outputs['drift'] ?? '{}') as Drift;
      expect(resources.map(({ path: name }) => name).filter((name) => name !== 'key')).toEqual([]);
      expect(counts.unchanged).toBeGreaterThan(20);
      await checkPage((page) => withTable(page, 'drift', driftTable(recording.sent)));
    } finally {
      await recording.close();
      await run('delete', project.env);
    }
  },
  2 * TIME_LIMIT_MS,
);
