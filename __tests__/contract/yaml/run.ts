import { compareReadings, type Verdict } from './compare.js';
import { Draw } from './draw.js';
import { drawDocument } from './generator.js';
import { HeatLoader } from './heat-loader.js';
import { shrinkText } from './shrink.js';

/** Texts sent to Python at once. */
const BATCH = 500;
/** Differences to shrink and show. */
const MAX_SHOWN = 25;

export interface Difference {
  readonly text: string;
  readonly verdict: Extract<Verdict, { kind: 'different' }>;
}

export interface Counts {
  readonly documents: number;
  /** Documents that Heat's loader and `parseYaml` parse to the same value. */
  readonly accepted: number;
  readonly refused: number;
  /** Documents with a known difference, by its name. */
  readonly known: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
}

/** Compares generated documents; the seed selects them. */
export async function compareGenerated(documents: number, seed: number): Promise<Counts> {
  const loader = new HeatLoader();
  const draw = new Draw(seed);
  const counts = { accepted: 0, refused: 0, known: {} as Record<string, number> };
  const found: Difference[] = [];
  try {
    const drawBatch = (size: number): string[] => Array.from({ length: size }, () => drawDocument(draw));
    let texts = drawBatch(Math.min(BATCH, documents));
    let asked = loader.read(texts);
    for (let done = 0; texts.length > 0; done += BATCH) {
      const [current, answers] = [texts, await asked];
      // Python parses the next ones in the meantime.
      texts = drawBatch(Math.max(0, Math.min(BATCH, documents - done - BATCH)));
      asked = loader.read(texts);
      current.forEach((text, index) => {
        const answer = answers[index];
        if (answer === undefined) throw new Error('an answer is missing');
        count(counts, found, text, compareReadings(text, answer));
      });
    }
    await asked;
    const shrunk: Difference[] = [];
    for (const one of found.slice(0, MAX_SHOWN)) shrunk.push(await shrink(loader, one));
    return { documents, ...counts, differences: [...shrunk, ...found.slice(MAX_SHOWN)] };
  } finally {
    await loader.end();
  }
}

function count(
  counts: { accepted: number; refused: number; known: Record<string, number> },
  found: Difference[],
  text: string,
  verdicts: readonly Verdict[],
): void {
  const [first] = verdicts;
  if (first?.kind === 'accepted') counts.accepted += 1;
  if (first?.kind === 'refused') counts.refused += 1;
  const names = new Set(verdicts.flatMap((one) => (one.kind === 'known' ? [one.name] : [])));
  for (const name of names) counts.known[name] = (counts.known[name] ?? 0) + 1;
  const different = verdicts.find((one) => one.kind === 'different');
  if (different?.kind === 'different') found.push({ text, verdict: different });
}

/** Returns the shortest text found that the parsers still read differently. */
async function shrink(loader: HeatLoader, { text, verdict }: Difference): Promise<Difference> {
  let last = verdict;
  const shortest = await shrinkText(text, async (candidate) => {
    const [answer] = await loader.read([candidate]);
    const verdicts = answer === undefined ? [] : compareReadings(candidate, answer);
    const different = verdicts.find((one) => one.kind === 'different' && one.reader === verdict.reader);
    if (different?.kind !== 'different') return false;
    last = different;
    return true;
  });
  return { text: shortest, verdict: last };
}
