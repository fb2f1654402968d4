import { describe, expect, it } from 'vitest';
import { titleCheck } from '../../../utils/rivals/title-check';
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
  const word = (name: string, lastWeek: number | null, popularity?: string) => ({
    word: name,
    visitors: { lastWeek, weekBefore: null },
    popularity: popularity
      ? { raw: popularity, figure: { kind: 'range' as const, low: 1, high: 2 } }
      : null,
    clickRate: null,
    conversion: null,
    supply: null,
    bid: null,
    marketReadAt: null,
    bins: { popularity: null, conversion: null },
    place: null,
    titles: [],
    raised: false,
  });
  const report = titleCheck(
    '纯棉连衣裙 韩版纯棉<新款>iPhone 15',
    ['法式连衣裙纯棉显瘦', '法式碎花连衣裙', '碎花裙'],
    [word('纯棉连衣裙', 12), word('纯棉', 30, '600 ~ 1200'), word('碎花', 99)],
  );

  it('counts, and finds what wastes or is refused', () => {
    // eleven Chinese characters, two signs, nine Latin ones and two spaces: 22 + 2 + 8 + 2
    expect(report).toMatchObject({ used: 34, left: 26, spaces: 1, refused: ['<', '>'] });
    expect(report.repeated).toEqual([{ word: '纯棉', times: 2 }]);
  });

  it('adds the visitors of all read words that hold a word, and says where none was read', () => {
    const facts = (name: string) => report.words.find((one) => one.word === name);
    expect(facts('纯棉')).toEqual({
      word: '纯棉',
      visitors: 42,
      searches: 2,
      popularity: '600 ~ 1200',
    });
    expect(facts('韩版')).toEqual({ word: '韩版', visitors: null, searches: 0, popularity: null });
  });

  it('lists what rivals have and it has not', () => {
    expect(report.missing).toEqual([
      { word: '法式', rivals: 2 },
      { word: '碎花', rivals: 2 },
      { word: '显瘦', rivals: 1 },
    ]);
  });
});
