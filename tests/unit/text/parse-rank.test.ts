import { expect, it } from 'vitest';
import { parseRank } from '../../../utils/text/parse-rank';

it.each([
  ['第3名', 3],
  ['第 1 位', 1],
  ['第12', 12],
  ['第一名', 1],
  ['第十一名', 11],
  ['排名:第3名', 3],
  ['TOP10', 10],
  ['Top 3', 3],
  ['NO.1', 1],
  ['No.12', 12],
  ['NO.1\ue617', 1],
  ['第１０名', 10],
])('%s is place %d', (text, value) => expect(parseRank(text)).toEqual({ kind: 'exact', value }));

it.each([
  '',
  '3',
  '第',
  '第0名',
  '第3天',
  '第3层级',
  'TOP',
  '第1-10名',
  'NO.1 品牌',
  '第'.repeat(50),
])('"%s" is no rank', (text) => expect(parseRank(text)).toBeNull());
