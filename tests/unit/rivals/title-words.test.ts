import { describe, expect, it } from 'vitest';
import { titleChanges } from '../../../utils/rivals/title-changes';
import { titleWords } from '../../../utils/rivals/title-words';

const cut = (title: string) => titleWords(title).join('|');

describe('the words of a title', () => {
  it.each([
    ['洗衣机2kg全自动', '洗衣机|2kg|全自动'],
    ['保温杯800ml', '保温杯|800ml'],
    ['iPhone15手机壳MagSafe磁吸', 'iPhone15|手机壳|MagSafe|磁吸'],
    ['耳机3.5mm有线USB-C', '耳机|3.5mm|有线|USB-C'],
    ['100%纯棉', '100%|纯棉'],
    ['24小时保温杯', '24小时|保温杯'],
    ['3年质保2斤装', '3年|质保|2斤|装'],
    ['２ｋｇ装', '2kg|装'],
    ['纯棉T恤V领', '纯棉|T恤|V领'],
    ['韩版ins风连衣裙', '韩版|ins风|连衣裙'],
    ['大码女装（胖mm）显瘦～连衣裙', '大码|女装|胖|mm|显瘦|连衣裙'],
    ['  法式 复古  ', '法式|复古'],
    ['碎花连衣裙👗夏季新款', '碎花|连衣裙|夏季|新款'],
    ['甪直纯棉', '甪直|纯棉'],
    ['', ''],
  ])('%s → %s', (title, words) => expect(cut(title)).toBe(words));

  it('a real title of sixty characters', () => {
    expect(cut('2026春秋新款韩版修身显瘦长袖连衣裙女装ins风纯棉中长款')).toBe(
      '2026|春秋|新款|韩版|修身|显瘦|长袖|连衣裙|女装|ins风|纯棉|中长款',
    );
  });

  it.each([
    // a product's name by its last character, and a word by its first
    ['折叠床可拆洗', '折叠床|可拆洗'],
    ['家用电钻免安装', '家用|电钻|免安装'],
    // what nobody lists stays together where it is short: names, new words
    ['徕芬吹风机', '徕芬|吹风机'],
    ['8GB+256GB手机', '8GB|256GB|手机'],
    ['第3代12期分期', '第|3代|12期|分期'],
  ])('%s → %s', (title, words) => expect(cut(title)).toBe(words));

  it('keeps markup and formulas as plain words', () => {
    expect(titleWords('<img src=x onerror=alert(1)>=1+1')).toEqual([
      'img',
      'src',
      'x',
      'onerror',
      'alert',
      '1',
      '1+1',
    ]);
  });

  it('reads no further than 300 characters', () => {
    expect(titleWords('a '.repeat(100_000))).toHaveLength(150);
    expect(titleWords('纯棉'.repeat(100_000))).toHaveLength(150);
  });
});

describe('the difference of two titles', () => {
  it.each([
    [
      'a word replaced',
      '韩版修身显瘦连衣裙纯棉中长款',
      '韩版修身显瘦连衣裙加绒中长款',
      { added: ['加绒'], removed: ['纯棉'], moved: [] },
    ],
    [
      'a word moved to the front',
      '新款韩版连衣裙显瘦',
      '显瘦新款韩版连衣裙',
      { added: [], removed: [], moved: ['显瘦'] },
    ],
    [
      'a new first word moves nothing',
      '韩版连衣裙',
      '法式韩版连衣裙',
      { added: ['法式'], removed: [], moved: [] },
    ],
    [
      'a word that goes moves nothing',
      '法式韩版连衣裙',
      '韩版连衣裙',
      { added: [], removed: ['法式'], moved: [] },
    ],
    ['a doubled word', '纯棉连衣裙', '纯棉连衣裙纯棉', { added: ['纯棉'], removed: [], moved: [] }],
    [
      'one of two equal words goes',
      '纯棉连衣裙纯棉',
      '纯棉连衣裙',
      { added: [], removed: ['纯棉'], moved: [] },
    ],
    [
      'another size',
      '内衣裤洗衣机2kg',
      '内衣裤洗衣机2.5kg',
      { added: ['2.5kg'], removed: ['2kg'], moved: [] },
    ],
    ['punctuation alone', '韩版 连衣裙', '韩版，连衣裙', { added: [], removed: [], moved: [] }],
  ])('%s', (_, before, after, expected) => {
    expect(titleChanges(before, after)).toEqual(expected);
  });
});
