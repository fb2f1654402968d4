import { expect, it } from 'vitest';
import { fillTemplate, placesOf } from '../../../utils/insights/fill-template';

it.each<[string, Record<string, string>, string, string[]]>([
  [
    '亲，【{商品}】{截止时间}关闭',
    { 商品: '书架', 截止时间: '18:00' },
    '亲，【书架】18:00关闭',
    [],
  ],
  ['【{商品}】{截止时间}', { 商品: '书架' }, '【书架】{截止时间}', ['截止时间']],
  ['{商品}和{商品}', {}, '{商品}和{商品}', ['商品']],
  ['{商品}', { 商品: '' }, '{商品}', ['商品']],
  // a title may hold braces of its own: what was filled in is not filled again
  ['{商品}', { 商品: '{时间}书架', 时间: '今天' }, '{时间}书架', []],
  ['{商品}', { 商品: '$1 $& 架' }, '$1 $& 架', []],
  ['{constructor}', {}, '{constructor}', ['constructor']],
  ['没有', {}, '没有', []],
])('%s', (text, values, filled, open) => {
  expect(fillTemplate(text, values)).toEqual({ text: filled, open });
});

it('names the places of a template once', () => {
  expect(placesOf('{商品} {时间} {商品}')).toEqual(['商品', '时间']);
});
