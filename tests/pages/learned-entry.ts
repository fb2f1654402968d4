import type { LearnedPage } from '../../utils/sites/learned/learned-page';
import { PageMemory } from '../../utils/sites/learned/page-memory';
import type { Vocabulary } from '../../utils/sites/meaning/vocabulary';
import { readPages } from '../../utils/sites/read-pages';
import { PAGES } from '../../utils/sites/registry';
import { finish } from '../../utils/sites/steps';
import { MUTATIONS } from './mutations/mutations';
import { type PrintedFacts, printedFacts } from './mutations/page-texts';
import { randomFrom } from './random-from';

export interface Visit {
  form: string;
  /** whether the figures were found where they had stood */
  recalled: boolean;
  lent: string;
  plain: string;
}

/** A second visit with other figures, and one of every changed form of the page. */
export function visitAgain(url: string, now: number, seed: number): Visit[] {
  const memory = new PageMemory();
  const before = finish(readPages(PAGES, document, url, now, memory));
  const learned = memory.learn();
  if (!before || !learned) return [];
  const body = document.body.cloneNode(true);
  const visits = [visit('other figures', url, now, learned, () => changeOne(printedFacts(before)))];
  for (const [form, mutate] of Object.entries(MUTATIONS)) {
    document.body.replaceWith(body.cloneNode(true));
    visits.push(
      visit(form, url, now, learned, () => mutate(printedFacts(before), randomFrom(seed))),
    );
  }
  return visits;
}

/** Knows whether the page had to be searched. */
class CountingMemory extends PageMemory {
  searches = 0;

  override marks<Key extends string>(document: Document, vocabulary: Vocabulary<Key>) {
    this.searches += 1;
    return super.marks(document, vocabulary);
  }
}

/** As it comes back from the store. */
function visit(
  form: string,
  url: string,
  now: number,
  learned: LearnedPage,
  change: () => void,
): Visit {
  change();
  const memory = new CountingMemory();
  memory.lend(JSON.parse(JSON.stringify(learned)));
  const lent = JSON.stringify(finish(readPages(PAGES, document, url, now, memory)));
  const plain = JSON.stringify(finish(readPages(PAGES, document, url, now)));
  return { form, recalled: memory.searches === 0, lent, plain };
}

/** A figure that no arithmetic binds to others. */
function changeOne({ figures }: PrintedFacts): void {
  for (const { text, fact } of figures)
    if (fact.field === 'cart_users')
      text.data = text.data.replace(/[1-8]/, (n) => `${Number(n) + 1}`);
}
