import { describe, expect, it } from 'vitest';
import { a27 } from '../../../../utils/insights/rules/a27';
import { a28 } from '../../../../utils/insights/rules/a28';
import { a44 } from '../../../../utils/insights/rules/a44';
import { a45 } from '../../../../utils/insights/rules/a45';
import { a46 } from '../../../../utils/insights/rules/a46';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays, HOUR, startOfDay } from '../../../../utils/model/day';
import type { Figure } from '../../../../utils/model/figure';
import type { QuestionRow } from '../../../../utils/model/question';
import type { Part, Reading, TableRow } from '../../../../utils/model/reading';
import { rowSeries } from '../row-series';
import { type Entry, seriesOf } from '../series-of';
import { contextOf, DAY } from './context-of';
import { dayBefore, lookAt, readingsOf, rowsOf, saidBy, shownBy } from './said-by';

const NOW = startOfDay(addDays(DAY, 1)) + 9 * HOUR;
const ABSENT: Figure = { kind: 'missing', why: 'absent' };

describe('A28 questions without an answer', () => {
  const ITEM = '601234567890';
  const asked = (more: Partial<QuestionRow> = {}): QuestionRow => ({
    key: 'k',
    itemId: ITEM,
    text: '会不会掉色',
    askedAt: NOW - 13 * HOUR,
    answered: false,
    ...more,
  });
  const looked = (rows: QuestionRow[], hoursAgo = 1, list?: Reading['list']): Reading => ({
    ...lookAt('qn.questions', NOW - hoursAgo * HOUR, [{ kind: 'questions', rows }]),
    ...(list && { list }),
  });
  /** Items by their sales of yesterday, each named by its number. */
  const items = (...sold: [id: string, amount: number][]) =>
    rowsOf(
      ...sold.map(([id, amount]) => {
        const row = rowSeries('item', id, DAY, { pay_amt: [amount] });
        return { ...row, subject: { ...row.subject, id } };
      }),
    );
  const run = (readings: Reading[], rows = items([ITEM, 900], ['7', 100])) =>
    contextOf({ now: NOW, ...readingsOf(...readings), rows });
  const ten = Array.from({ length: 10 }, (_, i): [string, number] => [`9${i}`, 1_000]);

  it.each<[string, RuleContext, string]>([
    ['thirteen hours', run([looked([asked()])]), 'warn'],
    ['twelve hours', run([looked([asked({ askedAt: NOW - 12 * HOUR })])]), 'cleared'],
    ['answered', run([looked([asked({ answered: true })])]), 'cleared'],
    ['not said whether answered', run([looked([asked({ answered: undefined })])]), 'cleared'],
    ['not said when asked', run([looked([asked({ askedAt: undefined })])]), 'cleared'],
    ['the eleventh item', run([looked([asked()])], items(...ten, [ITEM, 999])), 'cleared'],
    ['the tenth item', run([looked([asked()])], items(...ten.slice(1), [ITEM, 999])), 'warn'],
    ['items never read', run([looked([asked()])], () => []), 'too-little-data'],
    ['nothing asked, items never read', run([looked([])], () => []), 'cleared'],
    ['a look of the day before', run([looked([asked()], 25)]), 'not-read'],
    ['answered since', run([looked([asked({ answered: true })]), looked([asked()], 3)]), 'cleared'],
    [
      'on the second page of the list, then the first was looked at again',
      run([looked([]), looked([asked()], 1.5, { page: 2 })]),
      'warn',
    ],
    [
      'on the second page of an earlier sitting',
      run([looked([]), looked([asked()], 5, { page: 2 })]),
      'cleared',
    ],
    ['never read', run([]), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a28, context)).toBe(expected);
  });

  it('tells how many, how long and what was asked', () => {
    const rows = [
      asked({ answerDaysLeft: 175 }),
      asked({ key: 'b', text: '有没有大码', askedAt: NOW - 40.5 * HOUR, answerDaysLeft: 170 }),
    ];
    expect(shownBy(a28, run([looked(rows)]))).toEqual({
      openQuestions: 2,
      oldestHours: 40,
      answerDaysLeft: 170,
      question: '会不会掉色',
    });
  });
});

describe('A46 dead words of a title', () => {
  const word = (name: string, figure: Figure): TableRow => ({
    subject: { kind: 'keyword', name },
    figures: [{ metric: 'search_uv', label: '搜索引导访客数', raw: '', figure, found: 'meaning' }],
  });
  const led = (value: number): Figure => ({ kind: 'exact', value });
  const title = (words: TableRow[], days = 30, hoursAgo = 1): Reading => {
    const part: Part = {
      kind: 'table',
      title: '标题分析',
      subject: { kind: 'item', name: '折叠餐桌', id: '7021' },
      rows: words,
    };
    const period = { kind: 'span', from: addDays(DAY, 1 - days), to: DAY, unit: 'recent' } as const;
    return lookAt('sycm.item.360', NOW - hoursAgo * HOUR, [part], { period });
  };
  const run = (...readings: Reading[]) => contextOf({ now: NOW, ...readingsOf(...readings) });

  it.each<[string, RuleContext, string]>([
    ['a word without a figure', run(title([word('实木', led(61)), word('家用', ABSENT)])), 'info'],
    ['a word with none', run(title([word('实木', led(61)), word('家用', led(0))])), 'info'],
    [
      'every word leads somebody',
      run(title([word('实木', led(61)), word('家用', led(1))])),
      'cleared',
    ],
    [
      'a word that could not be read',
      run(title([word('实木', led(61)), word('家用', { kind: 'missing', why: 'unreadable' })])),
      'cleared',
    ],
    ['no word leads anybody: nothing was printed', run(title([word('家用', ABSENT)])), 'not-read'],
    [
      'twenty-nine days',
      run(title([word('实木', led(61)), word('家用', ABSENT)], 29)),
      'too-little-data',
    ],
    [
      'three days old',
      run(title([word('实木', led(61)), word('家用', ABSENT)], 30, 80)),
      'not-read',
    ],
    ['never read', run(), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a46, context)).toBe(expected);
  });

  it('names the words on a card of the item', () => {
    const context = run(
      title([word('实木', led(61)), word('家用', ABSENT), word('小户型', ABSENT)]),
    );
    expect(a46.judge(context).alerts[0]).toMatchObject({
      subject: 'shop:练习店>item:7021',
      subjectName: '折叠餐桌',
    });
    expect(shownBy(a46, context)).toEqual({
      deadWords: 2,
      titleWords: 3,
      wordDays: 30,
      deadWord: '小户型',
    });
  });
});

describe('A27 the grade of the experience score', () => {
  const graded = (daysAgo: number, grades: Record<string, string>): Reading => {
    const rows = Object.entries(grades).map(([name, text]) => ({
      subject: { kind: 'attribute' as const, name },
      figures: [],
      texts: [{ label: '等级', text }],
    }));
    return lookAt('qn.voc', NOW - daysAgo * 24 * HOUR - HOUR, [{ kind: 'table', rows }]);
  };
  const run = (...readings: Reading[]) => contextOf({ now: NOW, ...readingsOf(...readings) });

  it.each<[string, RuleContext, string]>([
    [
      'from high to middle',
      run(graded(0, { 宝贝质量: '中' }), graded(3, { 宝贝质量: '高' })),
      'warn',
    ],
    [
      'from middle to low',
      run(graded(0, { 宝贝质量: '低' }), graded(1, { 宝贝质量: '中' })),
      'warn',
    ],
    ['as before', run(graded(0, { 宝贝质量: '中' }), graded(1, { 宝贝质量: '中' })), 'not-read'],
    ['higher', run(graded(0, { 宝贝质量: '高' }), graded(1, { 宝贝质量: '低' })), 'not-read'],
    [
      'another dimension',
      run(graded(0, { 宝贝质量: '中' }), graded(1, { 物流速度: '高' })),
      'not-read',
    ],
    [
      'ten days back',
      run(graded(0, { 宝贝质量: '中' }), graded(10, { 宝贝质量: '高' })),
      'not-read',
    ],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a27, context)).toBe(expected);
  });

  it('says which grade it was and is', () => {
    const context = run(graded(0, { 宝贝质量: '中' }), graded(3, { 宝贝质量: '高' }));
    expect(shownBy(a27, context)).toEqual({ gradeFell: '宝贝质量 高 → 中' });
  });
});

describe('A44 the tier of the shop', () => {
  const tiers = (...entries: Entry[]) =>
    contextOf({
      now: NOW,
      series: {
        shop_tier: seriesOf('shop_tier', DAY, entries),
        shop_place: seriesOf('shop_place', DAY, [null, 1_218]),
      },
    });

  it.each<[string, RuleContext, string]>([
    ['a tier lower', tiers(5, 4), 'warn'],
    ['lower than the last look, days ago', tiers(5, null, null, 4), 'warn'],
    ['the same', tiers(5, 5), 'cleared'],
    ['a tier higher', tiers(4, 5), 'cleared'],
    ['fell before the last look', tiers(6, 5, 5), 'cleared'],
    ['read once', tiers(5), 'too-little-data'],
    ['not read of late', tiers(5, 4, null, null, null), 'old-day'],
    ['never read', contextOf({ now: NOW }), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a44, context)).toBe(expected);
  });

  it('tells both tiers and the place', () => {
    expect(shownBy(a44, tiers(5, 4))).toEqual({ tierBefore: 5, tierNow: 4, placeNow: 1218 });
  });
});

describe('A45 own ranks of words', () => {
  const ranked = (daysAgo: number, rank: number, name = '静音挂钟'): Reading => {
    const takenAt = NOW - daysAgo * 24 * HOUR - HOUR;
    const row: TableRow = {
      subject: { kind: 'keyword', name },
      figures: [
        {
          metric: 'kw_rank',
          label: '搜索排名',
          raw: '',
          figure: { kind: 'index', value: rank },
          found: 'meaning',
        },
      ],
    };
    return lookAt('sycm.flow.keyword', takenAt, [{ kind: 'table', rows: [row] }], {
      period: dayBefore(takenAt),
    });
  };
  const run = (...readings: Reading[]) => contextOf({ now: NOW, ...readingsOf(...readings) });

  it.each<[string, RuleContext, string]>([
    ['ten lower', run(ranked(0, 25), ranked(1, 15)), 'info'],
    ['nine lower', run(ranked(0, 24), ranked(1, 15)), 'cleared'],
    ['higher', run(ranked(0, 5), ranked(1, 15)), 'cleared'],
    ['another word', run(ranked(0, 25), ranked(1, 15, '相框')), 'cleared'],
    ['one look', run(ranked(0, 25)), 'too-little-data'],
    ['only looks of weeks ago before', run(ranked(0, 25), ranked(12, 15)), 'too-little-data'],
    ['not looked at today', run(ranked(2, 25), ranked(3, 15)), 'not-read'],
  ])('%s', (_, context, expected) => {
    expect(saidBy(a45, context)).toBe(expected);
  });

  it('tells the word with both ranks', () => {
    expect(shownBy(a45, run(ranked(0, 25), ranked(1, 15)))).toMatchObject({
      word: '静音挂钟',
      ownRank: '25 ← 15',
    });
  });
});
