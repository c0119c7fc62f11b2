const MAX_NAMES = 10;

/** Returns e.g. `1 stack` or `3 stacks`. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Joins names for a message, at most `max` of them: `a, b and 3 more`. */
export function joinNames(names: readonly string[], max = MAX_NAMES): string {
  const more = names.length > max ? ` and ${names.length - max} more` : '';
  return `${names.slice(0, max).join(', ')}${more}`;
}
