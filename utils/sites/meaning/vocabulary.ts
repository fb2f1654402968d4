import type { Device } from '../../model/scope';

/** What a heading says about the figures below it. */
export type Section = 'own' | 'live' | 'peers';

/** What one word or phrase of a page stands for. */
export type Word<Key extends string> =
  | { role: 'label'; key: Key }
  | { role: 'section'; section: Section }
  | { role: 'device'; device: Device }
  | { role: 'moment' };

/** The words that a kind of page is read by. */
export interface Vocabulary<Key extends string> {
  words: ReadonlyMap<string, Word<Key>>;
  /** the places in a text where a word may begin, in order */
  startsIn: (text: string) => number[];
  /** every beginning of a label that is printed over several elements */
  beginnings: ReadonlySet<string>;
}

const DEVICES: readonly (readonly [Device, readonly string[]])[] = [
  ['all', ['全部终端', '所有终端', '全终端']],
  ['pc', ['PC', 'PC端', '电脑端']],
  ['wireless', ['无线', '无线端', '手机端']],
];
const MOMENTS = [
  '昨日',
  '昨天',
  '今日',
  '今天',
  '实时',
  '1天',
  '7天',
  '30天',
  '最近1天',
  '最近7天',
  '最近30天',
  '近7天',
  '近30天',
];
/** Dates, the words that announce one, and what follows a shop's name. */
const OTHERS = ['20\\d\\d[-/.年]\\d\\d?[-/.月]\\d', '统计[时日]', '数据[时日]', '主店'];

/** Builds the tables that the walk looks up; a label given twice keeps its first meaning. */
export function vocabularyOf<Key extends string>(
  labels: Iterable<readonly [Key, readonly string[]]>,
  sections: Readonly<Record<Section, readonly string[]>>,
): Vocabulary<Key> {
  const words = new Map<string, Word<Key>>();
  const beginnings = new Set<string>();
  const add = (text: string, word: Word<Key>) => {
    if (!words.has(text)) words.set(text, word);
  };
  for (const [key, texts] of labels)
    for (const text of texts) {
      add(text, { role: 'label', key });
      for (let end = 2; end < text.length; end += 1) beginnings.add(text.slice(0, end));
    }
  for (const section of ['own', 'live', 'peers'] as const)
    for (const text of sections[section]) add(text, { role: 'section', section });
  for (const [device, texts] of DEVICES)
    for (const text of texts) add(text, { role: 'device', device });
  for (const text of MOMENTS) add(text, { role: 'moment' });
  return { words, startsIn: searchFor([...words.keys()]), beginnings };
}

/** Icon glyphs, zero-width characters and blanks may stand within a word. */
const BETWEEN = '[\\s\u200b-\u200f\u2060\ufeff\ue000-\uf8ff]';
/** Four characters tell words from other text: 商品收藏人数 from 商品名称. */
const TOLD_BY = 4;
const FARTHEST = 160;

/**
 * A search for the beginnings of words. An expression that knows every word takes the browser
 * longer to build than to run; this one only knows which characters stand first, second and third
 * in one, and what it finds is looked up. Figures are everywhere: words with digits are spelt out.
 */
function searchFor(words: readonly string[]): Vocabulary<string>['startsIn'] {
  const isSpelt = (word: string) => word.length < 3 || /\d/.test(word.slice(0, 3));
  const beginnings = new Set(words.map((word) => word.slice(0, TOLD_BY)));
  const looked = [...beginnings].filter((word) => !isSpelt(word));
  const characters = (at: number) => `[${looked.map((word) => word[at]).join('')}]`;
  const likely = new RegExp([0, 1, 2].map(characters).join(`${BETWEEN}*`), 'g');
  const known = new RegExp([...[...beginnings].filter(isSpelt), ...OTHERS].join('|'), 'g');
  const between = new RegExp(`${BETWEEN}+`, 'g');
  return (text) => {
    const starts = Array.from(text.matchAll(known), ({ index }) => index);
    for (const { index } of text.matchAll(likely)) {
      const behind = text.slice(index, index + FARTHEST).replace(between, '');
      if (beginnings.has(behind.slice(0, 3)) || beginnings.has(behind.slice(0, TOLD_BY)))
        starts.push(index);
    }
    return starts.sort((one, other) => one - other);
  };
}
