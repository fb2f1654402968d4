/** Long numbers name things: the same one is the same other one everywhere in the sample. */
const SHORTEST_NAME = 6;
const RUN = /\d+/g;

/**
 * Replaces the digits of numbers by others: the shape stays (1,234.50 becomes 7,391.26), and no
 * number of three digits or more of the original can be found in what comes out.
 */
export class DigitMask {
  readonly #runs = new Set<string>();
  readonly #lengths: number[];
  readonly #names = new Map<string, string>();
  #state: number;

  /** `original` is everything of which no number may stay; `seed` makes the sample repeatable. */
  constructor(original: string, seed: number) {
    for (const [run] of original.matchAll(RUN)) if (run.length > 2) this.#runs.add(run);
    this.#lengths = [...new Set([...this.#runs].map((run) => run.length))];
    this.#state = seed || 1;
  }

  apply(text: string): string {
    return text.replace(RUN, (run) => {
      if (run.length < SHORTEST_NAME) return this.#other(run);
      const known = this.#names.get(run) ?? this.#other(run);
      this.#names.set(run, known);
      return known;
    });
  }

  #other(run: string): string {
    // Zero stays zero: whether there is anything at all is part of how a page is read.
    if (/^0+$/.test(run) && run.length < 3) return run;
    let made = '';
    for (const digit of run) made += this.#digit(made, digit, made === '' && run.length > 1);
    return made;
  }

  #digit(before: string, digit: string, isFirst: boolean): string {
    const start = this.#next();
    const order = Array.from({ length: 10 }, (_, i) => String((start + i) % 10));
    const free = order.filter((one) => !(isFirst && one === '0' && digit !== '0'));
    const safe = free.filter((one) => !this.#endsWithRun(before + one));
    return safe.find((one) => one !== digit) ?? safe[0] ?? free[0] ?? digit;
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
