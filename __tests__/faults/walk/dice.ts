import { seededRandom } from '../../heat-engine/random.js';

/** Draws what a walk does. The same seed draws the same. */
export class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    // Neighboring seeds of this generator begin alike.
    this.random = seededRandom(Math.imul(seed, 0x9e3779b1));
  }

  /** Whether something that happens so often (0 to 1) happens now. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  /** A whole number from 0 to one less than `count`. */
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('nothing to draw from');
    return items[this.below(items.length)] as T;
  }

  /** One of the items, each as often as its share says. */
  weighted<T extends { readonly share: number }>(items: readonly T[]): T {
    const total = items.reduce((sum, { share }) => sum + share, 0);
    let left = this.random() * total;
    for (const item of items) {
      left -= item.share;
      if (left < 0) return item;
    }
    return this.pick(items);
  }
}
