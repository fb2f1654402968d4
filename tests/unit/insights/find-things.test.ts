import { describe, expect, it } from 'vitest';
import { findThings, searchable } from '../../../utils/insights/find-things';
import type { SearchThing } from '../../../utils/model/search';

const thing = (kind: SearchThing['kind'], name: string, more = ''): SearchThing => ({
  kind,
  name,
  more,
  place: `${kind}?${name}`,
});

const THINGS = [
  thing('note', '改主图', '碎花连衣裙'),
  thing('item', '碎花连衣裙 ＡＢＣ', '林记 700001'),
  thing('item', '连衣裙碎花长款', '林记 700002'),
  thing('word', '连衣裙'),
  thing('shop', '林记'),
  thing('metric', '访客数'),
].map(searchable);

const names = (typed: string, most = 9) =>
  findThings(THINGS, typed, most).things.map(({ name }) => name);

describe('finding by name', () => {
  it.each([
    [
      'the whole name first, then its beginning, then the rest',
      '连衣裙',
      ['连衣裙', '连衣裙碎花长款', '碎花连衣裙 ＡＢＣ', '改主图'],
    ],
    ['every word has to be there, in any order', '长款 碎花', ['连衣裙碎花长款']],
    ['what else is known is searched as well', '700001', ['碎花连衣裙 ＡＢＣ']],
    ['full width and capitals are letters like others', 'abc', ['碎花连衣裙 ＡＢＣ']],
    ['blanks at the ends mean nothing', '  访客 ', ['访客数']],
    ['nothing for nothing', '   ', []],
    ['nothing for a word that nothing holds', '鞋', []],
  ])('%s', (_, typed, found) => expect(names(typed)).toEqual(found));

  it('counts what it does not give', () => {
    expect(findThings(THINGS, '连衣裙', 2)).toMatchObject({ more: 2 });
    expect(names('连衣裙', 2)).toEqual(['连衣裙', '连衣裙碎花长款']);
  });
});
