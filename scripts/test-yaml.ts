/**
 * `npm run test:yaml -- --documents 20000 --seed 1`: reads generated documents with Heat's own loader and with ours, and
 * prints how many were read alike. Exits with 1 if any was not.
 */
import { parseArgs } from 'node:util';
import { compareGenerated } from '../__tests__/contract/yaml/run.js';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 32 : Number(values.seed);
const counts = await compareGenerated(Number(values.documents), seed);

console.log(
  `seed ${seed}: ${counts.documents} documents, ${counts.accepted} accepted by both, ${counts.refused} refused by both`,
);
for (const [name, count] of Object.entries(counts.known)) console.log(`known, refused: ${count} × ${name}`);
console.log(`differences: ${counts.differences.length}`);
for (const { text, verdict } of counts.differences.slice(0, 25)) {
  console.log(
    `${verdict.reader} ${JSON.stringify(text)}\n  ours   ${verdict.ours.slice(0, 300)}\n  theirs ${verdict.theirs.slice(0, 300)}`,
  );
}
process.exitCode = counts.differences.length === 0 ? 0 : 1;
