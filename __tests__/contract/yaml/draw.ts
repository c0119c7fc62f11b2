/** Random choices that a seed repeats (mulberry32). */
export class Draw {
  #state: number;
  /** From 0 to 1: the share of unusual, mostly invalid, choices. */
  oddity = 1;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1, 1 excluded. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** From 0 to `below`, which is excluded. */
  integer(below: number): number {
    return Math.floor(this.fraction() * below);
  }

  isTrue(probability: number): boolean {
    return this.fraction() < probability;
  }

  isOdd(probability: number): boolean {
    return this.isTrue(probability * this.oddity);
  }

  /** One of the usual choices, and sometimes one of the unusual ones. */
  pickMostly<T>(usual: readonly T[], odd: readonly T[], probability = 0.3): T {
    return this.pick(this.isOdd(probability) ? odd : usual);
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.integer(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  /** A list of `least` to `most` random items. */
  list<T>(least: number, most: number, item: () => T): T[] {
    return Array.from({ length: least + this.integer(most - least + 1) }, item);
  }
}
