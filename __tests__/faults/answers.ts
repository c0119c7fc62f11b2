import type { Answer } from '../contract/fault-proxy.js';

/** The answer with its JSON changed; one that holds none stays as it is. */
export function changeJson(answer: Answer, change: (json: unknown) => unknown): Answer {
  return answer.body.startsWith('{')
    ? { ...answer, body: JSON.stringify(change(JSON.parse(answer.body))) }
    : answer;
}

/** All texts become numbers. */
export function withNumbers(json: unknown): unknown {
  if (typeof json === 'string') return 7;
  if (Array.isArray(json)) return json.map(withNumbers);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withNumbers(value)]));
}

export const withTwins = (json: unknown): unknown =>
  changeEvents(json, (events) => events.flatMap((event) => [event, event]));

export const reversed = (json: unknown): unknown => changeEvents(json, (events) => [...events].reverse());

function changeEvents(json: unknown, change: (events: unknown[]) => unknown[]): unknown {
  const { events } = json as { readonly events?: unknown[] };
  return events === undefined ? json : { events: change(events) };
}

export function withLaterDate(answer: Answer, byMs: number): Answer {
  const date = Date.parse(answer.headers.date ?? '');
  return Number.isNaN(date)
    ? answer
    : { ...answer, headers: { ...answer.headers, date: new Date(date + byMs).toUTCString() } };
}
