import type { LearnedPage } from '../../utils/sites/learned/learned-page';
import { PageMemory } from '../../utils/sites/learned/page-memory';
import { readPages } from '../../utils/sites/read-pages';
import { PAGES } from '../../utils/sites/registry';
import { finish, finishInSlices } from '../../utils/sites/steps';
import { watchPage } from '../../utils/sites/watch-page';

const SLICE_MS = 8;

/** What stands on a page under a name: labels as XPaths and selectors look for them. */
const LABELS =
  '支付金额 访客数 支付买家数 支付转化率 客单价 加购人数 浏览量 支付件数 咨询率 退款金额'.split(
    ' ',
  );
const QUESTIONS = Array.from({ length: 40 }, (_, i) => ({
  label: LABELS[i % LABELS.length] ?? '',
  selector: `.row:nth-of-type(${i + 2}) b`,
}));

/** The ways of going through a page that P3 measures, each with what it found. */
const WAYS: Record<string, (learned: LearnedPage | null) => number> = {
  walk() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).length;
    return length;
  },
  xpaths() {
    let found = 0;
    for (const { label } of QUESTIONS) {
      const path = `//*[text()[contains(., "${label}")]]`;
      found += document.evaluate(
        path,
        document,
        null,
        XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
      ).snapshotLength;
    }
    return found;
  },
  selectors() {
    let found = 0;
    for (const { selector } of QUESTIONS)
      found += document.querySelector(selector)?.textContent?.length ?? 0;
    return found;
  },
  meaning: () => read(new PageMemory()),
  learned(learned) {
    const memory = new PageMemory();
    if (learned) memory.lend(learned);
    return read(memory);
  },
};

/** Runs in a page: every side of P3 and P4. */
export const readingPage = {
  /** Milliseconds of one way, and what it found: a way that finds nothing measures nothing. */
  go({
    way,
    learned,
  }: {
    way: string;
    learned: LearnedPage | null;
  }): [time: number, found: number] {
    const start = performance.now();
    const found = WAYS[way]?.(learned) ?? 0;
    return [performance.now() - start, found];
  },
  learn(): LearnedPage | null {
    const memory = new PageMemory();
    read(memory);
    return memory.learn();
  },
  /** Watches the page as the extension does, or rescans all of it after every batch of changes. */
  watch(how: 'reader' | 'rescan'): void {
    if (how === 'rescan')
      new MutationObserver(() => read(new PageMemory())).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    else watchAsReader();
  },
};

function read(memory: PageMemory): number {
  const reading = finish(readPages(PAGES, document, location.href, Date.now(), memory));
  return (
    reading?.parts.flatMap((part) => (part.kind === 'metrics' ? part.figures : [])).length ?? 0
  );
}

function watchAsReader(): void {
  const memory = new PageMemory();
  const { signal } = new AbortController();
  watchPage({
    document,
    memory,
    signal,
    read: async () =>
      (await finishInSlices(
        readPages(PAGES, document, location.href, Date.now(), memory),
        SLICE_MS,
        signal,
      )) ?? null,
    onReading: async () => true,
  });
}
