/** The part of `docs/reliability.md` below the matrix of faults: what runs too long to be repeated with each test. */
export const PROOFS = '## Long runs';

/** What the matrix of faults has written. */
export function matrixPart(page: string): string {
  const at = page.indexOf(`\n${PROOFS}`);
  return at < 0 ? page : page.slice(0, at);
}

/** The page with another matrix part. */
export function withMatrixPart(page: string, matrix: string): string {
  return matrix + page.slice(matrixPart(page).length);
}

/** The page with this text under `### title`, in the place of what was there; a new one comes last. */
export function withProof(page: string, title: string, text: string): string {
  const whole = page.includes(`\n${PROOFS}\n`) ? page : `${page.trimEnd()}\n\n${PROOFS}\n`;
  const heading = `\n### ${title}\n`;
  const section = `${heading}\n${text.trim()}\n`;
  const start = whole.indexOf(heading, whole.indexOf(`\n${PROOFS}\n`));
  if (start < 0) return whole + section;
  const next = whole.indexOf('\n### ', start + heading.length);
  return whole.slice(0, start) + section + (next < 0 ? '' : whole.slice(next));
}
