import { describe, expect, it } from 'vitest';
import type { WatchedWord } from '../../../utils/model/keyword-watch';
import type { TitleWordsLook } from '../../../utils/model/title-desk';
import { type TitleFacts, titleCheck } from '../../../utils/rivals/title-check';
import { outsideGbk, titleLength } from '../../../utils/rivals/title-length';
import { titleRisks } from '../../../utils/rivals/title-risks';

describe('the length of a title (domain notes §8.1)', () => {
  it.each([
    ['2026春秋新款韩版修身显瘦长袖连衣裙女装ins风纯棉中长款', 53],
    ['松下小欢洗Ultra婴儿洗衣机迷你宝宝内衣裤小型2kg全自动洗烘一体', 60],
    ['现磨黑芝麻糊核桃桑葚黑豆黑米乌发干吃包邮', 40],
    ['iPhone 15手机壳MagSafe磁吸透明防摔', 34],
    ['大码女装（胖mm）显瘦～连衣裙', 28],
    ['法式复古碎花连衣裙👗夏季新款', 28],
    ['', 0],
  ])('%s → %i', (title, length) => expect(titleLength(title)).toBe(length));

  it.each([
    ['法式复古碎花连衣裙👗夏季新款', ['👗']],
    ['大码女装（胖mm）显瘦～连衣裙', []],
    ['纯棉❤️四件套❤️', ['❤']],
    ['𠮷屋', ['𠮷']],
    ['¥9', ['¥']],
  ])('outside GBK in %s', (title, found) => expect(outsideGbk(title)).toEqual(found));
});

describe('risky words (§8.3)', () => {
  it.each([
    ['全网最低四件套', ['全网最低']],
    ['销量第一的洗衣机', ['销量第一']],
    ['第一次做饭的锅', []],
    ['第一视角运动相机', []],
    ['顶级会员专享', []],
    ['顶级会员的顶级床品', ['顶级']],
    ['一级能效空调', []],
    ['最近新款', []],
    ['国家标准GB18401', []],
    ['no.1爆款', ['no.1']],
    ['明星同款', ['同款']],
    ['现磨黑芝麻糊乌发', ['乌发']],
    ['1:1复刻', ['1:1']],
    ['完美日记', ['完美']],
    ['加V领取', ['加V']],
    ['加v领取', ['加v']],
  ])('%s', (title, words) => expect(titleRisks(title).map(({ word }) => word)).toEqual(words));

  it('a composition is told apart from a claim', () => {
    expect(titleRisks('100%纯棉100%有效')).toEqual([
      { word: '100%纯棉', group: 'composition', at: 0, length: 6 },
      { word: '100%', group: 'absolute', at: 6, length: 4 },
    ]);
  });
});

describe('looking a title through', () => {
  const word = (name: string, lastWeek: number | null, popularity?: string): WatchedWord => ({
    word: name,
    visitors: { lastWeek, weekBefore: null, days: [] },
    market: popularity
      ? {
          kw_pop: {
            raw: popularity,
            figure: { kind: 'range', low: 1, high: 2 },
            readAt: 1,
            page: 'sycm.search.rank',
            move: null,
          },
        }
      : {},
    popularity: [],
    printedRank: null,
    places: [],
    items: [],
    raised: false,
  });
  const facts: TitleFacts = {
    rivals: ['法式连衣裙纯棉显瘦', '法式碎花连衣裙', '不锈钢保温杯大容量'],
    watched: [word('纯棉连衣裙', 12), word('纯棉', 30, '600 ~ 1200'), word('碎花', 99, '0 ~ 20')],
    look: null,
  };
  const TITLE = '纯棉连衣裙 韩版纯棉<新款>iPhone 15';
  const report = titleCheck(TITLE, facts);

  it('counts, and finds what wastes or is refused', () => {
    // eleven Chinese characters, two signs, nine Latin ones and two spaces: 22 + 2 + 8 + 2
    expect(report).toMatchObject({ used: 34, left: 26, spaces: 1, refused: ['<', '>'] });
    expect(report.repeated).toEqual([{ word: '纯棉', times: 2 }]);
  });

  it('adds the visitors of all read words that hold a word, and says where none was read', () => {
    const of = (name: string) => report.words.find((one) => one.word === name);
    expect(of('纯棉')).toEqual({
      word: '纯棉',
      item: null,
      visitors: 42,
      searches: 2,
      popularity: '600 ~ 1200',
    });
    expect(of('韩版')).toMatchObject({ visitors: null, searches: 0, popularity: null });
  });

  it('lists what rivals of the same goods have and it has not, with the popularity read', () => {
    // the cup shares no word with a dress
    expect(report.rivals).toBe(2);
    expect(report.missing).toEqual([
      { word: '法式', rivals: 2, popularity: null },
      { word: '显瘦', rivals: 1, popularity: null },
      { word: '碎花', rivals: 1, popularity: '0 ~ 20' },
    ]);
  });

  describe('by what 商品360 says of its words (A46)', () => {
    const look = (days: number): TitleWordsLook => ({
      shop: 'shop:甲',
      itemId: '1',
      title: TITLE,
      days,
      readAt: 1,
      words: [
        { word: '连衣裙', visitors: 80 },
        { word: '韩版', visitors: 0 },
        { word: '新款', visitors: null },
        // stood in the title when the page was read
        { word: '显瘦', visitors: 0 },
      ],
      deadDays: 30,
    });

    it('a word without visitors over thirty days is dead; one in doubt or taken out is not', () => {
      const found = titleCheck(TITLE, { ...facts, look: look(30) });
      expect(found.dead).toEqual(['韩版']);
      expect(found.words.map(({ word: name, item }) => [name, item])).toEqual([
        ['纯棉', null],
        ['连衣裙', 80],
        ['韩版', 0],
        ['新款', null],
        ['iPhone', null],
        ['15', null],
      ]);
    });

    it('fewer days call no word dead', () => {
      expect(titleCheck(TITLE, { ...facts, look: look(7) }).dead).toEqual([]);
    });
  });
});
