import type { Answer } from '../../github/call.js';
import type { Fault } from '../../contract/fault-proxy.js';
import { seededRandom } from '../../heat-engine/random.js';
import { changeJson, withNumbers } from '../answers.js';
import { altered, instead, withBody } from '../trouble.js';

export const RANDOM_OPERATIONS = [
  'create',
  'update',
  'unchanged',
  'preview',
  'delete',
  'show',
  'cancelled create',
] as const;
export type RandomOperation = (typeof RANDOM_OPERATIONS)[number];

/** What meets the requests from the `nth` of a layer on, `times` times. */
export interface Strike<F> {
  readonly name: string;
  readonly fault: F;
  readonly nth: number;
  readonly times: number;
}

export type GitHubFault = Answer | 'reset' | 'lost';

/** What a seed stands for. */
export interface Drawn {
  readonly seed: number;
  readonly operation: RandomOperation;
  readonly keystone: readonly Strike<Fault>[];
  readonly heat: readonly Strike<Fault>[];
  readonly github: readonly Strike<GitHubFault>[];
}

const HTML = { 'content-type': 'text/html' };
const SOON = { 'retry-after': '1' };

const CLOUD_FAULTS: Readonly<Record<string, Fault>> = {
  'reset before': { kind: 'lost-before' },
  'reset after': { kind: 'lost-after' },
  truncated: { kind: 'cut' },
  'half, then nothing': { kind: 'stalls' },
  'no answer': { kind: 'hangs' },
  '504 after': { kind: 'answered-after', status: 504 },
  '500 after': { kind: 'answered-after', status: 500 },
  '429': instead(429, SOON),
  '401': instead(401),
  '409': instead(409),
  '413': instead(413, SOON),
  '500': instead(500),
  '502 with HTML': instead(502, HTML),
  '503': instead(503, SOON),
  'half of the JSON': altered((answer) => ({
    ...answer,
    body: answer.body.slice(0, answer.body.length / 2),
  })),
  'numbers instead of texts': altered((answer) => changeJson(answer, withNumbers)),
  'empty object': withBody('{}', 'application/json'),
  'a list': withBody('[]', 'application/json'),
  null: withBody('null', 'application/json'),
  'empty body': withBody('', 'application/json'),
  'login page': withBody('<html>Please log in</html>', 'text/html'),
};

const GITHUB_FAULTS: Readonly<Record<string, GitHubFault>> = {
  'reset before': 'reset',
  'reset after': 'lost',
  '401': answerOf(401, 'Bad credentials'),
  '403': answerOf(403, 'Resource not accessible by integration'),
  'rate limit': answerOf(403, 'API rate limit exceeded', { ...SOON, 'x-ratelimit-remaining': '0' }),
  'secondary rate limit': answerOf(403, 'You have exceeded a secondary rate limit', SOON),
  '404': answerOf(404, 'Not Found'),
  '422': answerOf(422, 'Validation Failed'),
  '429': answerOf(429, 'Too many requests', SOON),
  '500': answerOf(500, 'Server Error'),
  '502': answerOf(502, 'Bad Gateway'),
  '503': answerOf(503, 'Service Unavailable'),
  'empty object': { status: 200, body: {} },
  null: { status: 200, body: null },
  'a list of null': { status: 200, body: [null] },
};

/** How many requests each layer gets at most in a step without faults, about. */
const REACH = { keystone: 2, heat: 18, github: 8 } as const;

export function draw(seed: number): Drawn {
  // Neighboring seeds of this generator begin alike.
  const random = seededRandom(Math.imul(seed, 0x9e3779b1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  const strikes = <F>(faults: Readonly<Record<string, F>>, most: number, reach: number): Strike<F>[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => {
      const [name, fault] = pick(Object.entries(faults));
      return { name, fault, nth: 1 + Math.floor(random() * reach), times: random() < 0.75 ? 1 : 2 };
    });
  const operation = pick(RANDOM_OPERATIONS);
  const keystone = random() < 0.3 ? strikes(CLOUD_FAULTS, 2, REACH.keystone) : [];
  const heat = strikes(CLOUD_FAULTS, 4, REACH.heat);
  const github = strikes(GITHUB_FAULTS, 3, REACH.github);
  return { seed, operation, keystone, heat, github };
}

/** The fault for each request of a layer, one after the other. */
export function striking<F>(strikes: readonly Strike<F>[]): () => F | undefined {
  let count = 0;
  return () => {
    count += 1;
    return strikes.find(({ nth, times }) => count >= nth && count < nth + times)?.fault;
  };
}

/** The draw in a line, for whoever reads a failure. */
export function told({ seed, operation, ...layers }: Drawn): string {
  const faults = Object.entries(layers).flatMap(([layer, strikes]) =>
    strikes.map(({ name, nth, times }) => `${layer} #${nth}${times === 1 ? '' : `×${times}`} ${name}`),
  );
  return `seed ${seed}: ${operation}; ${faults.length === 0 ? 'no faults' : faults.join(', ')}`;
}

function answerOf(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: { message }, headers };
}
