import { describe, expect, it } from 'vitest';
import { explainSources, type SourceDay } from '../../../utils/insights/explain-sources';
import { randomFrom } from '../../pages/random-from';

const row = (path: string, uv: number, cvr: number, aov: number): SourceDay => ({
  path: path.split('/'),
  uv,
  buyers: uv * cvr,
  payAmt: uv * cvr * aov,
});

/** TV-D of the domain notes. */
const BEFORE = [
  row('搜索', 4000, 0.03, 110),
  row('推荐', 3500, 0.012, 95),
  row('付费推广', 2500, 0.02, 105),
];
const AFTER = [
  row('搜索', 3200, 0.031, 112),
  row('推荐', 4200, 0.01, 90),
  row('付费推广', 2100, 0.022, 108),
];

describe('sales by traffic source', () => {
  it('TV-D: volume, mix, conversion and spend in all, and the overlap to the shop', () => {
    const why = explainSources({
      before: BEFORE,
      after: AFTER,
      shopBefore: 22_000,
      shopAfter: 19_500,
    });
    expect(why.totals.volume).toBeCloseTo(-1083.7224, 4);
    expect(why.totals.mix).toBeCloseTo(-1806.2542, 4);
    expect(why.totals.conversion).toBeCloseTo(177.3004, 4);
    expect(why.totals.spend).toBeCloseTo(152.6762, 4);
    expect(why.overlap).toBeCloseTo(60, 6);
    expect(why.sources.map(({ name }) => name)).toEqual(['搜索', '付费推广', '推荐']);
  });

  it('counts leaves only: a subtotal above them is not a source', () => {
    const leaves = {
      before: [row('付费/直通车', 100, 0.1, 50)],
      after: [row('付费/直通车', 80, 0.1, 50)],
    };
    const withTotal = {
      before: [row('付费', 100, 0.1, 50), ...leaves.before],
      after: [row('付费', 80, 0.1, 50), ...leaves.after],
    };
    const shop = { shopBefore: 500, shopAfter: 400 };
    expect(explainSources({ ...withTotal, ...shop })).toEqual(
      explainSources({ ...leaves, ...shop }),
    );
  });

  it('gives the whole of a source that came or went to the mix', () => {
    const why = explainSources({
      before: [row('搜索', 100, 0.1, 50)],
      after: [row('搜索', 100, 0.1, 50), row('直播', 50, 0.1, 40)],
      shopBefore: 500,
      shopAfter: 700,
    });
    expect(why.sources.find(({ name }) => name === '直播')).toMatchObject({
      volume: 0,
      mix: 200,
      conversion: 0,
      spend: 0,
    });
  });

  it('sums to the shop to the cent and turns its signs with the days, 10,000 times', () => {
    const random = randomFrom(20_260_916);
    const pick = (most: number) => (random(100) < 12 ? 0 : random(most));
    const day = (): SourceDay[] =>
      Array.from({ length: 1 + random(6) }, (_, i): SourceDay => {
        const uv = pick(5_000);
        const buyers = uv === 0 ? 0 : Math.min(uv, pick(200));
        return {
          path: [`来源${i}`],
          uv,
          buyers,
          payAmt: buyers === 0 ? 0 : random(3_000_000) / 100,
        };
      });
    for (let i = 0; i < 10_000; i += 1) {
      const [before, after] = [day(), day()];
      const [shopBefore, shopAfter] = [random(90_000), random(90_000)];
      const there = explainSources({ before, after, shopBefore, shopAfter });
      const { volume, mix, conversion, spend } = there.totals;
      const sum = volume + mix + conversion + spend + there.overlap;
      expect(Math.abs(sum - (shopAfter - shopBefore))).toBeLessThan(0.01);
      const back = explainSources({
        before: after,
        after: before,
        shopBefore: shopAfter,
        shopAfter: shopBefore,
      });
      for (const part of ['volume', 'mix', 'conversion', 'spend'] as const)
        expect(Math.abs(there.totals[part] + back.totals[part])).toBeLessThan(1e-6);
    }
  });
});
