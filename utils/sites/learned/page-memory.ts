import { collectMarks, type Marks } from '../meaning/collect-marks';
import type { Vocabulary } from '../meaning/vocabulary';
import type { Steps } from '../page';
import { ChangedNodes } from './changed-nodes';
import { collectAgain } from './collect-again';
import { type LearnedPage, type Look, learnPage, type Recalled, recallPage } from './learned-page';

/**
 * What the looks at one document leave behind, so that the next one costs less: the marks of the
 * last search with all that changed since, and where the figures of this kind of page stood at an
 * earlier visit. A cache and never the truth: each text is read anew.
 */
export class PageMemory {
  readonly #searches = new Map<Vocabulary<string>, Search>();

  #learned: LearnedPage | null = null;
  #look: (() => LearnedPage | null) | null = null;

  /** What an earlier visit left; comes too late once this page has been looked at. */
  lend(learned: LearnedPage): void {
    if (this.#searches.size === 0) this.#learned = learned;
  }

  /** What this visit can leave to the next one; null where that is what it was lent itself. */
  learn(): LearnedPage | null {
    return this.#look?.() ?? null;
  }

  /** The marks of an earlier visit where they stand again. They are asked for once. */
  recall<Key extends string>(
    { body }: Document,
    vocabulary: Vocabulary<Key>,
  ): Recalled<Key> | null {
    const recalled = this.#learned && recallPage(this.#learned, vocabulary, body);
    this.#learned = null;
    if (recalled)
      this.#searches.set(vocabulary, { body, changed: new ChangedNodes(), marks: recalled.marks });
    return recalled;
  }

  /** Keeps what a look by words found, to be learned from when there is time for it. */
  keep<Key extends string>(look: Look<Key>, vocabulary: Vocabulary<Key>, body: Element): void {
    this.#look = () => learnPage(look, vocabulary, body);
  }

  /** The records of an observer that has seen every change since the last look. */
  changed(records: readonly MutationRecord[]): void {
    for (const { changed } of this.#searches.values()) changed.add(records);
  }

  /** Something may have changed that no record tells of. */
  forget(): void {
    this.#searches.clear();
    this.#learned = null;
    this.#look = null;
  }

  /** All marks of the page. */
  *marks<Key extends string>({ body }: Document, vocabulary: Vocabulary<Key>): Steps<Marks<Key>> {
    const before = this.#searches.get(vocabulary);
    const changed = before?.body === body ? before.changed.parts(body) : null;
    // Kept at once, so that changes during the search are counted; without marks if it is given up.
    const search: Search = { body, changed: new ChangedNodes(), marks: null };
    this.#searches.set(vocabulary, search);
    const marks =
      before?.marks && changed
        ? yield* collectAgain(before.marks as Marks<Key>, changed, vocabulary)
        : yield* collectMarks(body, vocabulary);
    if (!marks.tooLarge) search.marks = marks;
    return marks;
  }
}

interface Search {
  body: Element;
  marks: Marks<string> | null;
  /** since the search began */
  changed: ChangedNodes;
}
