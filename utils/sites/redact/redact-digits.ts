/** How often another number is tried before one with a zero in front is taken. */
const TRIES = 20;
const RUN = /\d+/g;

/**
 * Replaces the digits of numbers by others: the shape stays (1,234.50 becomes 7,391.26), and no
 * number of three digits or more of the original can be found in what comes out.
 */
export class DigitMask {
  readonly #runs = new Set<string>();
  readonly #lengths: number[];
  readonly #known = new Map<string, string>();
  #state: number;

  /** `original` is everything of which no number may stay; `seed` makes the sample repeatable. */
  constructor(original: string, seed: number) {
    for (const [run] of original.matchAll(RUN)) if (run.length > 2) this.#runs.add(run);
    this.#lengths = [...new Set([...this.#runs].map((run) => run.length))];
    this.#state = seed || 1;
  }

  /** The same number is the same other number everywhere, so that copies stay copies. */
  apply(text: string): string {
    return text.replace(RUN, (run) => {
      const known = this.#known.get(run) ?? this.#other(run);
      this.#known.set(run, known);
      return known;
    });
  }

  #other(run: string): string {
    // Zero stays zero: whether there is anything at all is part of how a page is read.
    if (/^0+$/.test(run) && run.length < 3) return run;
    for (let left = TRIES; left > 0; left -= 1) {
      const made = this.#digits(run, run[0] !== '0');
      if (made !== null) return made;
    }
    return this.#digits(run, false) ?? '0'.repeat(run.length);
  }

  /** Null where every next digit would end in a number of the original. */
  #digits(run: string, noZero: boolean): string | null {
    let made = '';
    for (const digit of run) {
      const start = this.#next();
      const order = Array.from({ length: 10 }, (_, i) => String((start + i) % 10));
      const next = order.find(
        (one) =>
          one !== digit &&
          !(noZero && made === '' && one === '0') &&
          !this.#endsWithRun(made + one),
      );
      if (next === undefined) return null;
      made += next;
    }
    return made;
  }

  #endsWithRun(text: string): boolean {
    return this.#lengths.some(
      (length) => text.length >= length && this.#runs.has(text.slice(-length)),
    );
  }

  /** xorshift: repeatable, and nothing secret hangs on it. */
  #next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state >>> 0;
    return this.#state % 10;
  }
}
