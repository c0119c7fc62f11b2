import { describe, expect, it } from '@jest/globals';
import { compareGenerated } from './yaml/run.js';
import { compareRewritten } from './yaml/rewritten.js';

/** `npm run test:yaml` takes other seeds. */
const SEED = 20_260_101;
const DOCUMENTS = 20_000;
const TEMPLATES = 2000;
/** It takes half a minute of one processor, and as long as it needs on a busy machine. */
const LONGEST_MS = 20 * 60_000;

describe('generated YAML', () => {
  it(
    "is refused, or read as the same value, as by Heat's loader and heatclient",
    async () => {
      const { differences, accepted, refused, known } = await compareGenerated(DOCUMENTS, SEED);
      expect(differences).toEqual([]);
      // The generator draws what is right and what is wrong, and most of both.
      expect(accepted).toBeGreaterThan(DOCUMENTS / 3);
      expect(refused).toBeGreaterThan(DOCUMENTS / 3);
      expect(Object.values(known).reduce((sum, one) => sum + one, 0)).toBeLessThan(DOCUMENTS / 20);
    },
    LONGEST_MS,
  );

  it(
    'means the same for Heat with other names in place of its references',
    async () => {
      const { differences, references } = await compareRewritten(TEMPLATES, SEED);
      expect(differences).toEqual([]);
      expect(references).toBeGreaterThan(TEMPLATES / 2);
    },
    LONGEST_MS,
  );
});
