import type { Answer, Call } from './call.js';

/** GitHub links its pages by the number of the repository, not by its name. */
export const REPOSITORY_ID = 1296269;

const LARGEST_PAGE = 100;
const USUAL_PAGE = 30;

/** One page of a list, and the links to the others. */
export function page<T>(call: Call, items: readonly T[], shown: (item: T) => unknown): Answer {
  const size = Math.min(positive(call.query.get('per_page')) ?? USUAL_PAGE, LARGEST_PAGE);
  const number = positive(call.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const body = items.slice((number - 1) * size, number * size).map(shown);
  const link = links(call, number, last);
  return { status: 200, body, ...(link === '' ? {} : { headers: { link } }) };
}

function links(call: Call, number: number, last: number): string {
  const targets: readonly (readonly [string, number, boolean])[] = [
    ['prev', Math.min(number - 1, last), number > 1],
    ['next', number + 1, number < last],
    ['last', last, number < last],
    ['first', 1, number > 1],
  ];
  return targets
    .filter(([, , present]) => present)
    .map(([relation, target]) => `<${address(call, target)}>; rel="${relation}"`)
    .join(', ');
}

function address(call: Call, number: number): string {
  const { template, params } = call.operation;
  const path = template
    .replace('/repos/{owner}/{repo}', `/repositories/${REPOSITORY_ID}`)
    .replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  const query = new URLSearchParams(call.query);
  query.set('page', String(number));
  return `${call.api}${path}?${query.toString()}`;
}

function positive(text: string | null): number | undefined {
  const number = /^\d+$/.test(text ?? '') ? Number(text) : 0;
  return number > 0 ? number : undefined;
}
