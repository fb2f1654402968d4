import { describe, expect, it } from 'vitest';
import { adsPeriod, attributionIn, windowIn } from '../../../utils/sites/ads/ads-words';

/** Half past midnight in Shanghai, still the day before in UTC. */
const NOW = Date.parse('2026-09-17T00:30:00+08:00');

describe('words of the advertising console', () => {
  it.each([
    ['昨日', { kind: 'day', day: '2026-09-16' }],
    ['过去一天', { kind: 'day', day: '2026-09-16' }],
    ['前天', { kind: 'day', day: '2026-09-15' }],
    ['今日', { kind: 'live', day: '2026-09-17' }],
    ['过去7天', { kind: 'span', from: '2026-09-10', to: '2026-09-16', unit: 'recent' }],
    ['近30天', { kind: 'span', from: '2026-08-18', to: '2026-09-16', unit: 'recent' }],
    ['本周', null],
    ['分日', null],
  ])('%s', (word, expected) => {
    expect(adsPeriod(word, NOW)).toEqual(expected);
  });

  it.each([
    ['转化周期 15天累计数据', 15],
    ['1天累计', 1],
    ['30', 30],
    ['7天', 7],
    ['14天', undefined],
    ['115天', undefined],
    ['', undefined],
  ])('转化周期 in %j', (text, expected) => {
    expect(windowIn(text)).toBe(expected);
  });

  it('归因 by its whole name', () => {
    expect(attributionIn('归因方式末次点击归因')).toBe('末次点击归因');
    expect(attributionIn('归因方式')).toBeUndefined();
  });
});
