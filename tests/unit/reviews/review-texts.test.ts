import { describe, expect, it } from 'vitest';
import { BadReviewFile, fileReviews, reviewTexts } from '../../reviews/review-texts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 评价内容\n太差 in GBK */
const GBK = Uint8Array.from([
  0xc6, 0xc0, 0xbc, 0xdb, 0xc4, 0xda, 0xc8, 0xdd, 10, 0xcc, 0xab, 0xb2, 0xee,
]);

describe('texts of a file', () => {
  it.each<[string, Uint8Array, string | undefined, string[]]>([
    [
      'any order of columns',
      utf8('label,review,cat\n0,太差,衣服\n1,好,鞋\n'),
      undefined,
      ['太差', '好'],
    ],
    ['a named column', utf8('a,b\n1,太差\n'), 'b', ['太差']],
    ['the only column', utf8('话\n太差\n'), undefined, ['太差']],
    ['a mark and Windows line ends', utf8('\uFEFFlabel,review\r\n0,太差\r\n'), undefined, ['太差']],
    [
      'line breaks and quotes in quotes',
      utf8('review,n\n"一,""好""\n二",1\n'),
      undefined,
      ['一,"好"\n二'],
    ],
    ['a row that is too short', utf8('n,review\n1\n2,好\n'), undefined, ['', '好']],
    ['GBK', GBK, undefined, ['太差']],
    ['JSON records', utf8('[{"content":"太差","score":1},{"score":5}]'), undefined, ['太差', '']],
    ['JSON texts', utf8('["太差","好"]'), undefined, ['太差', '好']],
    [
      'a list deep in JSON',
      utf8('{"rateDetail":{"rateList":[{"rateContent":"好"}],"n":[]}}'),
      undefined,
      ['好'],
    ],
    [
      'a column full of sentences',
      utf8('a,b\n红色大码,衣服收到了质量真的太差了\n蓝色,穿了两次就起球\n'),
      undefined,
      ['衣服收到了质量真的太差了', '穿了两次就起球'],
    ],
    ['tabs', utf8('label\treview\n0\t太差,真的\n'), undefined, ['太差,真的']],
    ['a record a line', utf8('{"text":"太差"}\n{"text":"好"}\n'), undefined, ['太差', '好']],
  ])('%s', (_, bytes, column, texts) => {
    expect(reviewTexts(bytes, column)).toEqual(texts);
  });

  it.each([
    ['cat,review\n衣服,太差\n', '衣服'],
    ['[{"content":"太差","商品标题":"坚果礼盒"}]', '坚果礼盒'],
    ['review,n\n太差,1\n', ''],
  ])('says what the review is about: %s', (file, goods) => {
    expect(fileReviews(utf8(file))).toEqual([{ text: '太差', goods }]);
  });

  it.each<[string, Uint8Array, string | undefined, RegExp]>([
    ['no such column', utf8('a,b\n1,2\n'), 'c', /no column c; the columns are: a, b/],
    ['no known column', utf8('a,b\n1,2\n'), undefined, /--text-column.*a, b/],
    ['an empty file', utf8(' \n'), undefined, /empty/],
    ['an endless quote', utf8('review\n"太差\n'), undefined, /never ends/],
    ['broken JSON', utf8('[{"text":'), undefined, /JSON is broken/],
    ['JSON without a list', utf8('{"a":1,"b":{}}'), undefined, /no list/],
    ['no text at all', Uint8Array.from([0xff, 0x00, 0x81]), undefined, /neither UTF-8 nor GBK/],
  ])('%s is told', (_, bytes, column, words) => {
    const read = () => reviewTexts(bytes, column);
    expect(read).toThrow(BadReviewFile);
    expect(read).toThrow(words);
  });
});
