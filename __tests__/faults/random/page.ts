import { draw } from './draw.js';
import type { RandomResult } from './run.js';

/** The section of `docs/reliability.md`. */
export function randomSection(results: readonly RandomResult[]): string {
  const seeds = results.map(({ seed }) => seed);
  const green = results.filter(({ isGreen }) => isGreen).length;
  const strikes = seeds.map(draw).flatMap((one) => [...one.keystone, ...one.heat, ...one.github]);
  return `\`npm run random-faults\` runs the built action ${results.length} times (seeds ${Math.min(...seeds)} to ${Math.max(...seeds)}) against a real Keystone and
Heat and a stand-in for GitHub. Each seed draws an operation (create, update, no change, preview, delete, show, a create that is
cancelled) and faults at random requests of all three at once, ${strikes.length} in total: resets, timeouts, truncated and wrong
responses, 401, 409, 413, 429, 5xx, and GitHub's rate limits. ${green} steps succeed, ${results.length - green} fail. None breaks a promise:
no second stack, no second change, no success that is not true, an error with a next step, no secret, one comment, and no failure
because of GitHub alone. \`npm run random-faults -- --seed 7\` repeats one.`;
}
