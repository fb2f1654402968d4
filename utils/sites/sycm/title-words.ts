import { missing } from '../../model/figure';
import type { MetricFigure, TableRow } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { isShown } from '../meaning/is-shown';
import type { Steps } from '../page';
import { shownTexts } from '../qianniu/shown-texts';

/** Headings under which the words of a title stand one by one. */
const TITLES: ReadonlySet<string> = new Set(['标题分析', '标题优化', '标题分词', '标题分词效果']);
const TAG = '[class*="tag" i],[class*="word" i],[class*="label" i]';
/** What a tag says of the visitors that its word led here, in its text or in the hint on it. */
const COUNT = /(搜索引导访客数?|引流人数) ?[:：]? ?([\d,]{1,12})(?![\d.%])/;
const HINTS = ['title', 'aria-label', 'data-tip', 'data-title'];
/** A tab or menu entry of that name heads nothing. */
const CONTROLS = '[role="tab"],[role="menu"],nav,header,a,button';
const HIGHEST_CLIMB = 5;
const MOST_TAGS = 60;
const LONGEST_WORD = 30;
const LONGEST_HINT = 200;

/**
 * The words of an item's title with the search visitors that each led to it, where the page draws
 * them as tags. A word that brought nobody has no count at all (domain notes, trap 20): its figure is
 * absent. Nothing where no word has a count, because then the page may just not print any.
 */
export function* titleWords(
  document: Document,
): Steps<{ rows: TableRow[]; section: Element } | null> {
  for (const heading of yield* shownTexts(document.body, (text) => TITLES.has(text), 8)) {
    yield;
    const section = sectionOf(heading);
    const rows = section ? wordsIn(section) : [];
    if (section && rows.some(({ figures }) => figures[0]?.figure.kind === 'exact'))
      return { rows, section };
  }
  return null;
}

/**
 * The smallest element around the heading in which tags stand too; none where words that are only
 * recommended stand in it as well, which are no words of the title.
 */
function sectionOf(heading: Text): Element | null {
  let around: Element | null = heading.parentElement;
  if (around?.closest(CONTROLS)) return null;
  for (let level = 0; around && level < HIGHEST_CLIMB; level += 1, around = around.parentElement)
    if (tagsIn(around).length > 1) return /推荐/.test(around.textContent ?? '') ? null : around;
  return null;
}

/** The innermost tags: what holds another one is a list of them. */
function tagsIn(section: Element): Element[] {
  return [...section.querySelectorAll(TAG)]
    .slice(0, 4 * MOST_TAGS)
    .filter((tag) => isShown(tag) && !tag.querySelector(TAG) && wordOf(tag) !== '')
    .slice(0, MOST_TAGS);
}

function wordsIn(section: Element): TableRow[] {
  const rows = new Map<string, TableRow>();
  for (const tag of tagsIn(section)) {
    const name = wordOf(tag);
    // A word that stands in the title twice is one word of it.
    if (!rows.has(name))
      rows.set(name, { subject: { kind: 'keyword', name }, figures: [visitorsOf(tag)] });
  }
  return [...rows.values()];
}

function wordOf(tag: Element): string {
  const text = plainText((tag.textContent ?? '').slice(0, LONGEST_HINT));
  const word = text
    .replace(COUNT, ' ')
    .replace(/支付转化率.*$/, '')
    .trim();
  return word.length > LONGEST_WORD || TITLES.has(word) ? '' : word;
}

function visitorsOf(tag: Element): MetricFigure {
  const hints = HINTS.map((name) => tag.getAttribute(name) ?? '');
  const said = [tag.textContent ?? '', ...hints].map((text) =>
    plainText(text.slice(0, LONGEST_HINT)),
  );
  const [, label = '搜索引导访客数', raw = ''] =
    said.map((text) => COUNT.exec(text)).find(Boolean) ?? [];
  const value = Number(raw.replaceAll(',', ''));
  return {
    metric: 'search_uv',
    label,
    raw,
    figure: raw === '' ? missing('absent') : { kind: 'exact', value },
    found: 'meaning',
  };
}
