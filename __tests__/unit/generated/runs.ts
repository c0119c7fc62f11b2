import fc from 'fast-check';

/** Cases that each property is tried with, and the seed that makes them the same in every run. */
export const RUNS = Number(process.env['GENERATED_RUNS'] ?? 200);
const SEED = Number(process.env['GENERATED_SEED'] ?? 20_260_101);

/** The property holds for all generated cases; other numbers and seeds come from the environment. */
export async function holds<T>(property: fc.IRawProperty<T>, numRuns = RUNS): Promise<void> {
  await fc.assert(property, { numRuns, seed: SEED });
}
