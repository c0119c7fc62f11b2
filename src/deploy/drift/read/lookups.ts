import type { ServiceReader } from '../../../services/index.js';
import type { Lookup } from '../compare/property-rule.js';
import { readReferences, REFERENCE_ROUTES, type ReferenceKind } from './references.js';

interface Wanted {
  readonly kind: ReferenceKind;
  readonly nameOrId: string;
}

/** Comparisons ask for further names once the first are known, but not often. */
const MAX_ROUNDS = 4;

/** Looks up objects by name or id in their services, each only once. */
export class Lookups {
  private readonly known = new Map<string, Promise<readonly string[] | undefined>>();

  constructor(private readonly readService: ServiceReader | undefined) {}

  /** Runs a pure comparison, reads what it wanted to look up, and runs it again until nothing is missing. */
  async complete<Result>(compare: (lookup: Lookup) => Result): Promise<Result> {
    const found = new Map<string, readonly string[] | undefined>();
    for (let round = 1; ; round += 1) {
      const missing: Wanted[] = [];
      const result = compare((kind, nameOrId) => {
        const key = toKey(kind, nameOrId);
        if (!found.has(key)) missing.push({ kind, nameOrId });
        return found.get(key);
      });
      if (missing.length === 0 || round === MAX_ROUNDS) return result;
      for (const { kind, nameOrId } of missing)
        found.set(toKey(kind, nameOrId), await this.find(kind, nameOrId));
    }
  }

  private find(kind: ReferenceKind, nameOrId: string): Promise<readonly string[] | undefined> {
    const key = toKey(kind, nameOrId);
    const known = this.known.get(key) ?? this.read(kind, nameOrId);
    this.known.set(key, known);
    return known;
  }

  private async read(kind: ReferenceKind, nameOrId: string): Promise<readonly string[] | undefined> {
    const { service, path, withoutRoute = [] } = REFERENCE_ROUTES[kind];
    const answer = await this.readService?.(service, path(nameOrId));
    // A service without the route has no such objects.
    if (answer?.kind === 'missing') return withoutRoute;
    return answer?.kind === 'found' ? readReferences(kind, nameOrId, answer.body) : undefined;
  }
}

function toKey(kind: ReferenceKind, nameOrId: string): string {
  return `${kind} ${nameOrId}`;
}
