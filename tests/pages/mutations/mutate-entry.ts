import type { Reading } from '../../../utils/model/reading';
import { PageMemory } from '../../../utils/sites/learned/page-memory';
import { readPages } from '../../../utils/sites/read-pages';
import { PAGES } from '../../../utils/sites/registry';
import { finish, finishInSlices } from '../../../utils/sites/steps';
import { watchPage } from '../../../utils/sites/watch-page';
import { randomFrom } from '../random-from';
import { type Comparison, compareFacts } from './compare-facts';
import { MUTATIONS } from './mutations';
import { printedFacts } from './page-texts';

export interface Mutant extends Comparison {
  mutation: string;
}

/** Every changed form of a page, which takes the place of the one before; the late one last. */
export async function readChanged(
  html: string,
  url: string,
  now: number,
  seed: number,
): Promise<Mutant[]> {
  // What a parser made runs no script.
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(documentElement), document.documentElement);
  const mutants = readMutants(url, now, seed);
  const late = await readLate(url, now);
  return late ? [...mutants, late] : mutants;
}

/** The page as it was written and every form of it, one after another in the same document. */
function readMutants(url: string, now: number, seed: number): Mutant[] {
  const before = read(url, now);
  if (!before) return [];
  const body = document.body.cloneNode(true);
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
  const mutants: Mutant[] = [];
  for (const [mutation, mutate] of Object.entries(MUTATIONS)) {
    const facts = printedFacts(before);
    if (mutate(facts, randomFrom(seed)))
      mutants.push({ mutation, ...compareFacts(before, read(url, now)) });
    document.body.replaceWith(body.cloneNode(true));
    document.querySelectorAll('style').forEach((style, at) => {
      style.textContent = styles[at] ?? '';
    });
  }
  return mutants;
}

/** The page with all figures three seconds late, as the watch hands it over. */
async function readLate(url: string, now: number): Promise<Mutant | null> {
  const before = read(url, now);
  const figures = before ? printedFacts(before).figures : [];
  if (!before || figures.length === 0) return null;
  const printed = figures.map(({ text }) => text.data);
  for (const { text } of figures) text.data = '-';
  const ending = new AbortController();
  const memory = new PageMemory();
  const first = new Promise<Reading>((done) => {
    watchPage({
      document,
      memory,
      signal: ending.signal,
      read: async () =>
        (await finishInSlices(readPages(PAGES, document, url, now, memory), 8, ending.signal)) ??
        null,
      onReading: async (reading) => {
        done(reading);
        return true;
      },
    });
  });
  await new Promise((late) => setTimeout(late, 3_000));
  for (const [at, { text }] of figures.entries()) text.data = printed[at] ?? '';
  const reading = await first;
  ending.abort();
  return { mutation: 'figures late by 3 s', ...compareFacts(before, reading) };
}

function read(url: string, now: number): Reading | null {
  return finish(readPages(PAGES, document, url, now));
}
