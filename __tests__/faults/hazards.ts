import { changeJson, reversed, withLaterDate, withNumbers, withTwins } from './answers.js';
import type { Hazard, Position, Trouble } from './hazard.js';
import { altered, awayForGood, forGood, IMPATIENT, instead, once, withBody } from './trouble.js';

const HANG_LIMIT_MS = 2000;
const TWO_HOURS_MS = 2 * 3_600_000;

const waits = (): string[] => ['2', new Date(Date.now() + 3000).toUTCString(), '31536000'];

const HTML = { 'content-type': 'text/html' };
const isFirst = ({ index }: Position): boolean => index === 0;
const readsEvents = ({ request }: Position): boolean => request.includes('/events');

const READ_AGAIN = 'Asked again after a pause.';
const LOOKED_UP =
  'Reads are repeated; a change that may have arrived is looked up, and sent again only if it left no trace.';
const BOUNDED =
  'Tried as often as `retry-attempts` allows, and for ten minutes while a stack is waited for; then red with the request and its last error.';

const CONNECTIONS: readonly Hazard[] = [
  {
    name: 'connection refused once',
    then: READ_AGAIN,
    make: () => ({ door: (place) => (place === 'here' ? 'shut' : 'open'), isDoorOpened: true }),
  },
  {
    name: 'connection refused from then on',
    then: BOUNDED,
    lasts: true,
    make: () => ({ door: (place) => (place === 'before' ? 'open' : 'shut'), ...IMPATIENT }),
  },
  {
    name: 'host name unknown from then on',
    then: BOUNDED,
    lasts: true,
    make: () => ({ door: (place) => (place === 'before' ? 'open' : 'unknown'), ...IMPATIENT }),
  },
  { name: 'reset before the request arrived, once', then: LOOKED_UP, make: once({ kind: 'lost-before' }) },
  {
    name: 'reset before arrival from then on',
    then: BOUNDED,
    lasts: true,
    make: awayForGood({ kind: 'lost-before' }),
  },
  { name: 'reset after the server has acted, once', then: LOOKED_UP, make: once({ kind: 'lost-after' }) },
  {
    name: 'reset after acting, from then on',
    then: BOUNDED,
    lasts: true,
    make: awayForGood({ kind: 'lost-after' }),
  },
  { name: 'answer cut off in its middle, once', then: LOOKED_UP, make: once({ kind: 'cut' }) },
  {
    name: 'no answer until the request timeout',
    then: LOOKED_UP,
    make: () => ({ ...once({ kind: 'hangs' })(), http: { requestTimeoutMs: HANG_LIMIT_MS } }),
  },
  {
    name: 'half an answer until the request timeout',
    then: LOOKED_UP,
    make: () => ({ ...once({ kind: 'stalls' })(), http: { requestTimeoutMs: HANG_LIMIT_MS } }),
  },
];

const STATUSES: readonly Hazard[] = [
  {
    name: '429 once; Retry-After in seconds, as a date and absurdly long in turn',
    then: 'Obeyed, but for no longer than a minute.',
    make: ({ turn }) => once(instead(429, { 'retry-after': waits()[turn % 3] ?? '' }))(),
  },
  { name: '429 from then on', then: BOUNDED, lasts: true, status: 429, make: awayForGood(instead(429)) },
  {
    name: '500',
    then: 'Red: the server has failed, and says so. While a stack is waited for, it is asked again.',
    status: 500,
    make: once(instead(500)),
  },
  { name: '502 with HTML, once', then: LOOKED_UP, make: once(instead(502, HTML)) },
  { name: '503, once', then: LOOKED_UP, make: once(instead(503)) },
  { name: '503 from then on', then: BOUNDED, lasts: true, status: 503, make: awayForGood(instead(503)) },
  {
    name: '504 after the server has acted, once',
    then: LOOKED_UP,
    make: once({ kind: 'answered-after', status: 504 }),
  },
  { name: '401, once', then: 'A new token is asked for, once.', make: once(instead(401)) },
  {
    name: '401 from then on',
    then: 'Red after one new token.',
    status: 401,
    lasts: true,
    make: () => ({
      fault: (place, { path }) =>
        place === 'here' || (place === 'after' && !path.endsWith('/auth/tokens')) ? instead(401) : undefined,
    }),
  },
  {
    name: 'redirect to another host',
    then: 'Red: neither the token nor the password goes to another host.',
    status: 307,
    make: ({ elsewhere }) => ({
      fault: (place, { path, search }) =>
        place === 'here' ? instead(307, { location: `${elsewhere}${path}${search}` }) : undefined,
    }),
  },
];

const DAMAGED = 'Reads are repeated; a change whose answer cannot be read is looked up.';
const STRANGE = 'Reads end red with what is wrong; a change whose answer cannot be read is looked up.';

const BODIES: readonly Hazard[] = [
  {
    name: 'JSON that ends too early',
    then: DAMAGED,
    make: once(altered((answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) }))),
  },
  {
    name: 'a login page instead of JSON',
    then: DAMAGED,
    make: once(withBody('<h1>Log in</h1>', 'text/html')),
  },
  {
    name: 'a login page that lets nothing through',
    then: DAMAGED,
    make: once(instead(200, HTML)),
  },
  { name: 'empty body', then: DAMAGED, make: once(withBody('', 'application/json')) },
  {
    name: 'numbers where texts should be',
    then: STRANGE,
    make: once(altered((answer) => changeJson(answer, withNumbers))),
  },
];

const UNKNOWN_EVENT = '00000000-0000-4000-8000-000000000000';

const EVENTS: readonly Hazard[] = [
  {
    name: 'every event twice',
    then: 'Each is told once.',
    concerns: readsEvents,
    make: forGood(altered((answer) => changeJson(answer, withTwins))),
  },
  {
    name: 'events in reverse order',
    then: 'They are told in the order of their times.',
    isOrderLost: true,
    concerns: readsEvents,
    make: forGood(altered((answer) => changeJson(answer, reversed))),
  },
  {
    name: 'marker of the events forgotten',
    then: 'All events come again; what is older than the action, or told already, is left out.',
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
    name: 'somebody else creates the stack just before',
    then: 'Red: the stack is there already.',
    concerns: (position) => !isThere(position),
    isRivalry: true,
    make: ({ rival }) => once({ kind: 'preceded', by: () => rival.create() })(),
  },
  {
    name: 'somebody else updates the stack just before',
    then: 'Green only when our own action came last; else red: another action has taken over.',
    concerns: isThere,
    isRivalry: true,
    make: ({ rival }) => once({ kind: 'preceded', by: () => rival.update() })(),
  },
  {
    name: 'somebody else deletes the stack just before',
    then: 'A delete is green; all else is red: the stack is gone.',
    concerns: isThere,
    isRivalry: true,
    make: ({ rival }) => once({ kind: 'preceded', by: () => rival.delete() })(),
  },
];

const skewed = (byMs: number) => altered((answer) => withLaterDate(answer, byMs));
const CLOCK = 'Times are compared within one clock only.';

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
    name: 'Date two hours ahead, and one answer lost',
    then: CLOCK,
    lasts: true,
    signsIn: true,
    make: skewedAndLost(TWO_HOURS_MS),
  },
  {
    name: 'Date two hours behind, and one answer lost',
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
