import { describe, expect, it } from '@jest/globals';
import { compareGenerated } from './yaml/run.js';
import { compareRewritten } from './yaml/rewritten.js';

/** `npm run test:yaml` uses other seeds. */
const SEED = 20_260_101;
const DOCUMENTS = 20_000;
const TEMPLATES = 2000;
/** Takes half a minute of processor time, and longer on a busy machine. */
const LONGEST_MS = 20 * 60_000;

describe('generated YAML', () => {
  it(
    "is rejected, or parsed to the same value, as by Heat's loader and heatclient",
    async () => {
      const { differences, accepted, refused, known } = await compareGenerated(DOCUMENTS, SEED);
      expect(differences).toEqual([]);
      // The generator produces valid and invalid texts, many of both.
      expect(accepted).toBeGreaterThan(DOCUMENTS / 3);
      expect(refused).toBeGreaterThan(DOCUMENTS / 3);
      expect(Object.values(known).reduce((sum, one) => sum + one, 0)).toBeLessThan(DOCUMENTS / 20);
    },
    LONGEST_MS,
  );

  it(
    'means the same for Heat with its references replaced',
    async () => {
      const { differences, references } = await compareRewritten(TEMPLATES, SEED);
      expect(differences).toEqual([]);
      expect(references).toBeGreaterThan(TEMPLATES / 2);
    },
    LONGEST_MS,
  );
});
