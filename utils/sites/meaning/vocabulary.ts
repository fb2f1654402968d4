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
/** The words that announce a date, and what follows a shop's name. */
const OTHERS = ['统计时', '统计日', '数据时', '数据日', '主店'];
const DATE = /20\d\d[-/.年]\d\d?[-/.月]\d/g;
/** May stand within a word, so where one stands the texts are looked at one by one. */
const UNSEEN = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];

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

/** Four characters tell words from other text: 商品收藏人数 from 商品名称. */
const TOLD_BY = 4;

/**
 * A search for the beginnings of words. To look for them one after the other takes the browser
 * less time than to build an expression that knows them all.
 */
function searchFor(words: readonly string[]): Vocabulary<string>['startsIn'] {
  const beginnings = new Set([
    ...words.map((word) => word.slice(0, TOLD_BY)),
    ...OTHERS,
    ...UNSEEN,
  ]);
  return (text) => {
    const starts = Array.from(text.matchAll(DATE), ({ index }) => index);
    for (const word of beginnings)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at);
    return starts.sort((one, other) => one - other);
  };
}
