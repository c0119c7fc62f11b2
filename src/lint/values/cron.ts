interface CronField {
  readonly min: number;
  readonly max: number;
  /** True for fields with names such as `mon`, or letters such as `l`. */
  readonly hasLetters: boolean;
}

const TIME: readonly CronField[] = [
  { min: 0, max: 59, hasLetters: false },
  { min: 0, max: 23, hasLetters: false },
];
const DATE: readonly CronField[] = [
  { min: 1, max: 31, hasLetters: true },
  { min: 1, max: 12, hasLetters: true },
  { min: 0, max: 7, hasLetters: true },
];

/** False if croniter refuses the expression for sure. Fields after the fifth (seconds, years) are not judged. */
export function isCronExpression(value: string): boolean {
  const text = value.trim();
  if (text === '' || text.startsWith('@')) return true;
  const fields = text.split(/\s+/);
  if (fields.length < 5 || fields.length > 7) return false;
  return [...TIME, ...DATE].every((field, index) => acceptsField(field, fields[index] ?? ''));
}

function acceptsField(field: CronField, text: string): boolean {
  return text.split(',').every((part) => acceptsPart(field, part));
}

/** Judges `*`, `5`, `1-5`, each also with a step. Other forms are accepted if the field has letters. */
function acceptsPart({ min, max, hasLetters }: CronField, part: string): boolean {
  // Hashed and random times of newer croniter versions.
  if (/[a-z]/i.test(part)) return hasLetters || /^[hrl]/i.test(part);
  if (/[#?]/.test(part)) return true;
  const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/0*[1-9]\d*)?$/.exec(part);
  if (match === null) return false;
  const numbers: readonly (string | undefined)[] = match.slice(1);
  return numbers
    .filter((number) => number !== undefined)
    .every((number) => Number(number) >= min && Number(number) <= max);
}
