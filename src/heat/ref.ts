import { buildPath } from '../http/index.js';

/** Name and id of a stack; every route except the lookup needs both. */
export interface StackRef {
  readonly name: string;
  readonly id: string;
}

/** An entry of `links`: `make_link` in heat/api/openstack/v1/util.py. */
export interface Link {
  readonly rel: string;
  readonly href: string;
}

const STACK_PATH = /\/stacks\/([^/?#]+)\/([^/?#]+)/;

/** Stacks by their URLs: the resources and events of a large stack, of which there are thousands, link to a few. */
const parsedRefs = new Map<string, StackRef>();
const MAX_PARSED_REFS = 1000;

/** Parses name and id from a link or Location; ignores everything before `/stacks/`. */
export function parseStackRef(url: string): StackRef | undefined {
  const known = parsedRefs.get(url);
  if (known !== undefined) return known;
  const ref = toStackRef(url);
  if (parsedRefs.size === MAX_PARSED_REFS) parsedRefs.clear();
  if (ref !== undefined) parsedRefs.set(url, ref);
  return ref;
}

function toStackRef(url: string): StackRef | undefined {
  const [, name, id] = STACK_PATH.exec(url) ?? [];
  if (name === undefined || id === undefined) return undefined;
  try {
    return { name: decodeURIComponent(name), id: decodeURIComponent(id) };
  } catch {
    return undefined;
  }
}

/** Returns the stack of the link with the given `rel`. */
export function findLinkedStack(links: readonly Link[], rel: string): StackRef | undefined {
  const link = links.find((candidate) => candidate.rel === rel);
  return link === undefined ? undefined : parseStackRef(link.href);
}

/** Returns the path of the stack, or of what the segments name below it. */
export function stackPath({ name, id }: StackRef, ...segments: readonly string[]): string {
  return ['stacks', name, id, ...segments].map((segment) => buildPath`/${segment}`).join('');
}
