/** Line breaks between the lines of a scalar: one becomes a space, more lose one, LS and PS stay. */
export function foldBreaks(first: string, others: string): string {
  if (first !== '\n') return first + others;
  return others === '' ? ' ' : others;
}
