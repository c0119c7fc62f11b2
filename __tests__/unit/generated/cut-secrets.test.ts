import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findFileChanges, findValueChanges } from '../../../src/deploy/plan/definitions/compare.js';
import type { Plan, Progress } from '../../../src/deploy/index.js';
import { DeployError } from '../../../src/errors/index.js';
import { finishedUpdates } from '../../../src/report/markdown/github-updates.js';
import { errorReport } from '../../../src/report/error.js';
import { logItem } from '../../../src/report/log/log.js';
import { createParameterValues } from '../../../src/report/secrets/parameter-values.js';
import { buildStepReport } from '../../../src/report/step-report.js';
import { createSecrets } from '../../../src/report/secrets/secrets.js';
import { outputOf, QUIET, resultOf } from '../report/results.js';
import { holds } from './runs.js';

/** That much of a secret reveals it. */
const PIECE_CHARACTERS = 6;
/** Places where texts are cut: log, summary, comment, deployment, outputs and errors. */
const LIMITS = [140, 200, 400, 500, 1000, 2000, 4000, 8000, 20_000];
const PAGE = {
  url: 'https://github.example/run',
  sha: 'abc',
  repository: 'acme/web',
  serverUrl: 'https://github.example',
  pathInRepository: (file: string): string => file,
};

const secretText = fc.string({
  unit: fc.constantFrom(...Array.from('ACDEFGHKMNPQRSTUVWXYZ23456789')),
  minLength: 12,
  maxLength: 40,
});
/** A text that a limit cuts within the secret. */
const cutText = fc.record({
  secret: secretText,
  limit: fc.constantFrom(...LIMITS),
  shift: fc.integer({ min: 1, max: 39 }),
  behind: fc.integer({ min: 0, max: 2000 }),
});

function pieces(secret: string): string[] {
  return Array.from({ length: secret.length - PIECE_CHARACTERS + 1 }, (_, at) =>
    secret.slice(at, at + PIECE_CHARACTERS),
  );
}

function planWith(text: string): Plan {
  const change = { path: 'a', type: 'T', action: 'update', notes: [text] } as const;
  return {
    stack: { name: 'web', id: 'id', status: 'CREATE_COMPLETE' },
    kind: 'update',
    changes: [
      {
        ...change,
        values: findValueChanges({ p: text, q: { deep: text } }, { p: `${text}.`, q: { deep: 1 } }),
      },
    ],
    unchanged: 0,
    parameters: findValueChanges({}, { given: text }),
    outputs: findValueChanges({ shown: text }, {}),
    files: findFileChanges({ f: `${text}\n` }, { f: `x\n${text}.\n` }),
    definition: [],
    unseen: [],
    warnings: [text],
    hash: undefined,
  };
}

describe('a text that is cut', () => {
  test('contains no part of a secret at the cut', () =>
    holds(
      fc.property(cutText, ({ secret, limit, shift, behind }) => {
        const secrets = createSecrets(() => undefined);
        secrets.add(secret);
        const text = `${'-'.repeat(Math.max(0, limit - shift))}${secret}${'.'.repeat(behind)}`;
        const failure = {
          summary: text,
          reason: text,
          resources: [],
          locations: [],
          hint: text,
          code: 'refused',
        } as const;
        const result = resultOf({
          outcome: 'failed',
          plan: planWith(text),
          failure,
          outputs: [
            outputOf('url', 'https://x', { description: text }),
            outputOf('bad', null, { error: text }),
          ],
          table: { title: 't', columns: ['c'], rows: [[text]] },
          data: { text },
        });
        const options = { ...QUIET, comment: 'always', outputsFile: 'o.json' } as const;
        const context = { options, secrets, page: PAGE, parameterValues: createParameterValues() };
        const published = buildStepReport(result, context);
        const event = {
          id: 'e',
          timeMs: 0,
          elapsedMs: 0,
          path: ['a'],
          type: 'T',
          action: 'CREATE',
          status: 'FAILED',
          state: 'CREATE_FAILED',
          reason: text,
          physicalId: undefined,
          durationMs: 1,
        } as const;
        const progress: Progress = { kind: 'event', event, count: { done: 0, total: 1 } };
        const details = { failureCode: 'refused', serverMessage: text, hint: text } as const;
        const error = errorReport(new DeployError(text, details), secrets.redact);
        const all = JSON.stringify([
          published.log,
          [...published.outputs],
          published.file,
          published.summary,
          published.github,
          published.failure,
          finishedUpdates(result, [], context).deployment,
          error,
          logItem(progress, secrets.redact),
        ]);
        expect(pieces(secret).filter((piece) => all.includes(piece))).toEqual([]);
        expect(all).toContain('***');
      }),
    ));
});
