import fc from 'fast-check';

/** The number of cases for each property, and the seed that makes them the same in every run. */
export const RUNS = Number(process.env['GENERATED_RUNS'] ?? 200);
const SEED = Number(process.env['GENERATED_SEED'] ?? 20_260_101);

/** Asserts that a property holds for all generated cases; the environment can change number and seed. */
export async function holds<T>(property: fc.IRawProperty<T>, numRuns = RUNS): Promise<void> {
  await fc.assert(property, { numRuns, seed: SEED });
}
