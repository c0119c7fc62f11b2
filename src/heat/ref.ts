/** The one address of a stack: every route but the look-up wants both parts. */
export interface StackRef {
  readonly name: string;
  readonly id: string;
}

/** A `links` entry; made by `make_link` in heat/api/openstack/v1/util.py. */
export interface Link {
  readonly rel: string;
  readonly href: string;
}

const STACK_PATH = /\/stacks\/([^/?#]+)\/([^/?#]+)/;

/** Reads name and id out of a link or Location; only the part after `/stacks/` is trusted. */
export function parseStackRef(url: string): StackRef | undefined {
  const [, name, id] = STACK_PATH.exec(url) ?? [];
  if (name === undefined || id === undefined) return undefined;
  try {
    return { name: decodeURIComponent(name), id: decodeURIComponent(id) };
  } catch {
    return undefined;
  }
}

/** The stack that the link of that kind points at. */
export function findLinkedStack(links: readonly Link[], rel: string): StackRef | undefined {
  const link = links.find((candidate) => candidate.rel === rel);
  return link === undefined ? undefined : parseStackRef(link.href);
}
