/** A response with one field changed. */
export interface Spot {
  readonly answer: unknown;
  /** `stacks[0].id`, as a decoding error names it. */
  readonly path: string;
  /** The same for every entry of a list: `stacks[].id`; a link is named by its kind: `links[stack].href`. */
  readonly pattern: string;
  /** The change: `missing`, or the JSON that replaces the value. */
  readonly change: string;
  /** Whether the field is missing, or of a type that no field accepts. */
  readonly isOtherType: boolean;
}

const OTHER_TYPES: readonly unknown[] = [null, 5, true];
const ODD_VALUES: readonly unknown[] = [...OTHER_TYPES, 'odd', '', [], ['odd', 1, null], {}, { odd: [1] }];

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the response with each field removed and replaced by values of each type; of a list, its first three entries.
 */
export function changesOf(answer: unknown): Spot[] {
  return spotsIn(answer, '', '', (changed) => changed);
}

function without(map: Json, key: string): Json {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

type Rebuild = (changed: unknown) => unknown;

function spotsIn(value: unknown, path: string, pattern: string, rebuild: Rebuild): Spot[] {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.slice(0, 3).flatMap((item, index) => {
      const put: Rebuild = (changed) => rebuild(items.map((one, at) => (at === index ? changed : one)));
      const at = { path: `${path}[${index}]`, pattern: `${pattern}[${kindOf(item)}]` };
      return [...odd(at, item, put), ...spotsIn(item, at.path, at.pattern, put)];
    });
  }
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const put: Rebuild = (changed) => rebuild({ ...value, [key]: changed });
    const dot = path === '' ? '' : '.';
    const at = { path: `${path}${dot}${key}`, pattern: `${pattern}${dot}${key}` };
    const missing: Spot = {
      ...at,
      answer: rebuild(without(value, key)),
      change: 'missing',
      isOtherType: true,
    };
    return [missing, ...odd(at, item, put), ...spotsIn(item, at.path, at.pattern, put)];
  });
}

function odd(at: Pick<Spot, 'path' | 'pattern'>, before: unknown, put: Rebuild): Spot[] {
  const same = JSON.stringify(before);
  return ODD_VALUES.filter((value) => JSON.stringify(value) !== same).map((value) => ({
    ...at,
    answer: put(value),
    change: JSON.stringify(value),
    isOtherType: OTHER_TYPES.includes(value),
  }));
}

/** Returns the kind of a link, or an empty text for other entries of lists. */
function kindOf(item: unknown): string {
  return isMap(item) && typeof item['rel'] === 'string' ? item['rel'].replace(/^(?!stack$).*/, '') : '';
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
