/** One request of an operation: the nth of its kind. */
export interface Spot {
  /** As `requestName` gives it. */
  readonly request: string;
  readonly nth: number;
}

/** Where a request stands to the spot at which the trouble begins. */
export type Place = 'before' | 'here' | 'after';

const DISTINGUISHING_KEYS = ['resolve_outputs', 'nested_depth', 'marker'];

/** `GET /stacks/{name}/{id}/events?nested_depth`: the same in every run, whatever names, ids and ports it has. */
export function requestName(method: string, url: URL): string {
  const path = url.pathname
    .replace(/^.*?(?=\/(auth|stacks|validate)\b)/, '')
    .replace(/^\/stacks\/(?!preview$)[^/]+\/[^/]+/, '/stacks/{name}/{id}')
    .replace(/^\/stacks\/(?!preview$)[^/{]+$/, '/stacks/{name}');
  const keys = DISTINGUISHING_KEYS.filter((key) => url.searchParams.has(key));
  return `${method} ${path}${keys.length === 0 ? '' : `?${keys.join('&')}`}`;
}

/** Counts the requests of a run as they come by. */
export class Course {
  readonly spots: Spot[] = [];
  private struckAt: number | undefined;

  constructor(private readonly aim?: Spot) {}

  get isStruck(): boolean {
    return this.struckAt !== undefined;
  }

  /** Whether the stack itself was not read again after that, nor then. */
  get isStruckAfterLastRow(): boolean {
    const lastRow = this.spots.findLastIndex(({ request }) => ROW.test(request));
    return this.struckAt !== undefined && this.struckAt > lastRow;
  }

  pass(method: string, url: URL): Place {
    const request = requestName(method, url);
    const nth = this.spots.filter((spot) => spot.request === request).length + 1;
    this.spots.push({ request, nth });
    if (this.isStruck) return 'after';
    if (request !== this.aim?.request || nth !== this.aim.nth) return 'before';
    this.struckAt = this.spots.length - 1;
    return 'here';
  }
}

const ROW = /^GET \/stacks\/\{name\}\/\{id\}(\?resolve_outputs)?$/;
