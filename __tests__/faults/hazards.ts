import { changeJson, reversed, withLaterDate, withNumbers, withTwins } from './answers.js';
import type { Hazard, Position, Trouble } from './hazard.js';
import { altered, awayForGood, forGood, IMPATIENT, instead, once, withBody } from './trouble.js';

const HANG_LIMIT_MS = 2000;
const TWO_HOURS_MS = 2 * 3_600_000;

const waits = (): string[] => ['2', new Date(Date.now() + 3000).toUTCString(), '31536000'];

const HTML = { 'content-type': 'text/html' };
const isFirst = ({ index }: Position): boolean => index === 0;
const readsEvents = ({ request }: Position): boolean => request.includes('/events');

const READ_AGAIN = 'The request is repeated after a pause.';
const LOOKED_UP =
  'Reads are repeated. After a change that may have arrived, the step looks for its effect, and sends it again only if there is none.';
const BOUNDED =
  'Repeated as often as `retry-attempts` allows, or for ten minutes while the step waits for a stack. Then the step fails with the request and its last error.';

const CONNECTIONS: readonly Hazard[] = [
  {
    name: 'connection refused, once',
    then: READ_AGAIN,
    make: () => ({ door: (place) => (place === 'here' ? 'shut' : 'open'), isDoorOpened: true }),
  },
  {
    name: 'connection refused, permanently',
    then: BOUNDED,
    lasts: true,
    make: () => ({ door: (place) => (place === 'before' ? 'open' : 'shut'), ...IMPATIENT }),
  },
  {
    name: 'unknown host name, permanently',
    then: BOUNDED,
    lasts: true,
    make: () => ({ door: (place) => (place === 'before' ? 'open' : 'unknown'), ...IMPATIENT }),
  },
  {
    name: 'connection reset before the request arrives, once',
    then: LOOKED_UP,
    make: once({ kind: 'lost-before' }),
  },
  {
    name: 'connection reset before the request arrives, permanently',
    then: BOUNDED,
    lasts: true,
    make: awayForGood({ kind: 'lost-before' }),
  },
  {
    name: 'connection reset after the server has acted, once',
    then: LOOKED_UP,
    make: once({ kind: 'lost-after' }),
  },
  {
    name: 'connection reset after the server has acted, permanently',
    then: BOUNDED,
    lasts: true,
    make: awayForGood({ kind: 'lost-after' }),
  },
  { name: 'truncated response, once', then: LOOKED_UP, make: once({ kind: 'cut' }) },
  {
    name: 'no response until the request timeout',
    then: LOOKED_UP,
    make: () => ({ ...once({ kind: 'hangs' })(), http: { requestTimeoutMs: HANG_LIMIT_MS } }),
  },
  {
    name: 'half of a response until the request timeout',
    then: LOOKED_UP,
    make: () => ({ ...once({ kind: 'stalls' })(), http: { requestTimeoutMs: HANG_LIMIT_MS } }),
  },
];

const STATUSES: readonly Hazard[] = [
  {
    name: '429, once; Retry-After in seconds, as a date, or of a year',
    then: 'The step waits as long as the server asks, but at most one minute.',
    make: ({ turn }) => once(instead(429, { 'retry-after': waits()[turn % 3] ?? '' }))(),
  },
  { name: '429, permanently', then: BOUNDED, lasts: true, status: 429, make: awayForGood(instead(429)) },
  {
    name: '500',
    then: 'The step fails with the error of the server. While it waits for a stack, it repeats the request.',
    status: 500,
    make: once(instead(500)),
  },
  { name: '502 with HTML, once', then: LOOKED_UP, make: once(instead(502, HTML)) },
  { name: '503, once', then: LOOKED_UP, make: once(instead(503)) },
  { name: '503, permanently', then: BOUNDED, lasts: true, status: 503, make: awayForGood(instead(503)) },
  {
    name: '504 after the server has acted, once',
    then: LOOKED_UP,
    make: once({ kind: 'answered-after', status: 504 }),
  },
  { name: '401, once', then: 'The step requests one new token.', make: once(instead(401)) },
  {
    name: '401, permanently',
    then: 'The step fails after one new token. While it waits for a stack, it repeats the request for ten minutes, each time with a new token.',
    status: 401,
    lasts: true,
    mostTokens: 40,
    make: () => ({
      fault: (place, { path }) =>
        place === 'here' || (place === 'after' && !path.endsWith('/auth/tokens')) ? instead(401) : undefined,
    }),
  },
  {
    name: 'redirect to another host',
    then: 'The step fails. Neither the token nor the password is sent to another host.',
    status: 307,
    make: ({ elsewhere }) => ({
      fault: (place, { path, search }) =>
        place === 'here' ? instead(307, { location: `${elsewhere}${path}${search}` }) : undefined,
    }),
  },
];

const DAMAGED =
  'Reads are repeated. After a change with an unreadable response, the step looks for its effect.';
const STRANGE =
  'Reads fail with what is wrong in the response. After a change with an unreadable response, the step looks for its effect.';

const BODIES: readonly Hazard[] = [
  {
    name: 'truncated JSON',
    then: DAMAGED,
    make: once(altered((answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }))),
  },
  {
    name: 'a login page instead of JSON',
    then: DAMAGED,
    make: once(withBody('<h1>Log in</h1>', 'text/html')),
  },
  {
    name: 'a login page instead of JSON, and the server never receives the request',
    then: DAMAGED,
    make: once(instead(200, HTML)),
  },
  { name: 'empty body', then: DAMAGED, make: once(withBody('', 'application/json')) },
  {
    name: 'numbers instead of strings',
    then: STRANGE,
    make: once(altered((answer) => changeJson(answer, withNumbers))),
  },
];

const UNKNOWN_EVENT = '00000000-0000-4000-8000-000000000000';

const EVENTS: readonly Hazard[] = [
  {
    name: 'every event twice',
    then: 'The log shows each event once.',
    concerns: readsEvents,
    make: forGood(altered((answer) => changeJson(answer, withTwins))),
  },
  {
    name: 'events in reverse order',
    then: 'The log shows them in the order of their times.',
    isOrderLost: true,
    concerns: readsEvents,
    make: forGood(altered((answer) => changeJson(answer, reversed))),
  },
  {
    name: 'marker of the events ignored',
    then: 'Heat returns all events again. The log leaves out those that it has shown, and those of earlier actions.',
    concerns: ({ request }) => request.includes('marker'),
    make: forGood({
      kind: 'asked-otherwise',
      ask: (url) => {
        if (url.searchParams.has('marker')) url.searchParams.set('marker', UNKNOWN_EVENT);
        return url;
      },
    }),
  },
];

const isThere = ({ operation, isBeforeChange }: Position): boolean =>
  operation !== 'create' || !isBeforeChange;

const RIVALS: readonly Hazard[] = [
  {
    name: 'another client creates the stack just before',
    then: 'The step fails: the stack already exists.',
    concerns: (position) => !isThere(position),
    isRivalry: true,
    make: ({ rival }) => once({ kind: 'preceded', by: () => rival.create() })(),
  },
  {
    name: 'another client updates the stack just before',
    then: 'The step succeeds only if its own action came last. Otherwise it fails: another action has replaced it.',
    concerns: isThere,
    isRivalry: true,
    make: ({ rival }) => once({ kind: 'preceded', by: () => rival.update() })(),
  },
  {
    name: 'another client deletes the stack just before',
    then: 'A delete succeeds. Other operations fail: the stack no longer exists.',
    concerns: isThere,
    isRivalry: true,
    make: ({ rival }) => once({ kind: 'preceded', by: () => rival.delete() })(),
  },
];

const skewed = (byMs: number) => altered((answer) => withLaterDate(answer, byMs));
const CLOCK = 'The step compares only times of the same clock.';

/** All answers carry a wrong Date; at the spot the answer is lost. */
const skewedAndLost = (byMs: number) => (): Trouble => ({
  fault: (place) => (place === 'here' ? { kind: 'lost-after' } : skewed(byMs)),
});

const CLOCKS: readonly Hazard[] = [
  {
    name: 'Date two hours ahead, from the start',
    then: CLOCK,
    concerns: isFirst,
    make: forGood(skewed(TWO_HOURS_MS)),
  },
  {
    name: 'Date two hours behind, from the start',
    then: CLOCK,
    concerns: isFirst,
    make: forGood(skewed(-TWO_HOURS_MS)),
  },
  {
    name: 'Date two hours ahead, and one lost response',
    then: CLOCK,
    lasts: true,
    signsIn: true,
    make: skewedAndLost(TWO_HOURS_MS),
  },
  {
    name: 'Date two hours behind, and one lost response',
    then: CLOCK,
    lasts: true,
    signsIn: true,
    make: skewedAndLost(-TWO_HOURS_MS),
  },
];

/** All that goes wrong, each at every request that it can meet. */
export const HAZARDS: readonly Hazard[] = [
  ...CONNECTIONS,
  ...STATUSES,
  ...BODIES,
  ...EVENTS,
  ...RIVALS,
  ...CLOCKS,
];
