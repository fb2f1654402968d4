import { describe, expect, it } from 'vitest';
import type { PrintedEmotion, ReviewRow } from '../../../utils/model/review';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { FORTY_SENTENCES } from '../../reviews/forty-sentences';
import { reviewLabels } from '../../reviews/review-labels';

const row = (text: string, more: Partial<ReviewRow> = {}): ReviewRow => ({
  key: 'k',
  text,
  ...more,
});

/** Labels of the test set in the domain notes, §6.3: reasons and flags joined by `+`. */
function labels(text: string): string {
  return reviewLabels(judgeReview(row(text))).join('+') || 'none';
}

describe('the forty cases', () => {
  it.each(FORTY_SENTENCES)('%i %s → %s', (_, text, expected) => {
    expect(labels(text)).toBe(expected);
  });
});

describe('traps', () => {
  it.each([
    ['怎么可能不褪色，一盆水全红了', 'color'],
    ['不掉毛不起球才怪', 'quality'],
    ['晾了一天，什么怪味都闻不到', 'none'],
    ['色差几乎可以忽略，很满意', 'none'],
    ['一点也不像网上说的那么难用', 'none'],
    ['谁说不好用的？我觉得特别好用', 'none'],
    ['系统默认好评？我明明给的差评，质量太烂', 'quality'],
    ['一分钱一分货，贵有贵的道理，做工没得挑', 'none'],
    ['不愧是大品牌，用着就是放心', 'none'],
    ['煎鱼不粘锅，洗起来也不费劲', 'none'],
    ['追评，越用越好用，推荐', 'none'],
    ['上家店客服爱理不理，这家秒回还很耐心', 'none'],
    ['系统自动好评的，我没给过，杯盖一直漏', 'quality'],
    ['好一个防水，淋了点雨里面全湿了', 'effect+sarcasm?'],
    ['吹风机声音偏大，风力够', 'effect'],
    ['要是再大一号就完美了', 'size'],
    ['同样的东西隔壁店少三十', 'price'],
    ['比隔壁店便宜三十，很满意', 'none'],
    ['感谢卖家，让我买到这么好的东西', 'none'],
  ])('%s → %s', (text, expected) => {
    expect(labels(text)).toBe(expected);
  });
});

describe('what was said and what came', () => {
  it.each([
    ['要的樱花味，来的是薄荷', 'missing', '要的樱花味，来的是'],
    ['标的是5斤，称了才4斤出头', 'missing', '标的是5斤，称了才'],
    ['说是奶白，收到明显发黄', 'color', '说是奶白，收到明显发黄'],
    ['详情页写的实木，锯开是压缩板', 'mismatch', '详情页写的实木，锯开'],
  ])('%s → %s', (text, expected, phrase) => {
    expect(labels(text)).toBe(expected);
    expect(judgeReview(row(text)).evidence.map((one) => one.phrase)).toContain(phrase);
  });

  it.each([
    ['要的樱花味，来的时候包得很好'],
    ['详情页写的实木，收到确实是'],
    ['客服说如果有破损可以补发，结果完好无损'],
    ['选的红色，很喜欢'],
  ])('%s → none', (text) => {
    expect(judgeReview(row(text)).reasons.filter((reason) => reason !== 'other')).toEqual([]);
  });
});

describe('negation', () => {
  it.each([
    ['包装完好无损，没有破损'],
    ['没让我失望，下次还来'],
    ['和图片没有差距'],
    ['没有任何异味'],
    ['没有色差、线头和破损'],
    ['没有一点破损'],
    ['没有质量问题'],
    ['没发现什么做工问题'],
    ['客服耐心解答了尺寸问题'],
    ['不用担心掉色'],
    ['本来担心会起球，收到很满意'],
    ['本以为会偏小，其实刚好'],
    ['洗了几次也不会缩水'],
    ['不容易变形'],
    ['如果有破损可以补发'],
    ['太大的话可以换'],
    ['不知道好不好用，先收着'],
    ['味道不大，不刺鼻'],
    ['态度不差'],
    ['不是一点都不好，是很好'],
  ])('%s → none', (text) => {
    expect(judgeReview(row(text)).reasons).toEqual([]);
  });

  it.each([
    ['没想到这么小', 'size'],
    ['没几天就起球', 'quality'],
    ['没用两次就坏了', 'quality'],
    ['不但掉色还起球', 'quality+color'],
    ['不到一周就开胶', 'quality'],
    ['没有说明书，还有异味', 'smell'],
    ['没有色差，就是起球', 'quality'],
    ['客服根本不回复', 'service'],
    ['是不是假货啊', 'fake'],
    ['麻烦客服不要不回复', 'service'],
    ['物流慢质量好', 'logistics'],
    ['很差的质量', 'quality'],
    ['垃圾客服', 'service'],
  ])('does not reach too far: %s → %s', (text, expected) => {
    expect(labels(text)).toBe(expected);
  });
});

describe('words with a harmless meaning', () => {
  it.each([
    ['买来当垃圾桶用'],
    ['和实体店差不多'],
    ['差点以为拿错了，很惊喜'],
    ['孩子高兴坏了'],
    ['给儿子买的变形金刚'],
    ['一般都在这家买'],
    ['质量不一般'],
    ['不好意思，评价晚了'],
    ['还没用，先给好评'],
    ['一股淡淡的清香味'],
    ['等孩子慢慢长大穿'],
    ['之前买的那个坏了，又来买一个'],
    ['物超所值得很'],
  ])('%s → none', (text) => {
    expect(judgeReview(row(text)).reasons).toEqual([]);
  });
});

describe('evidence', () => {
  it('names the phrase, its place and the rule', () => {
    expect(judgeReview(row('颜色好看，但是起球，物流也太慢了')).evidence).toEqual([
      {
        reason: 'quality',
        phrase: '起球',
        source: 'text',
        at: 7,
        rule: 'quality.cue',
        cue: 'quality|起球',
      },
      {
        reason: 'logistics',
        phrase: '物流也太慢',
        source: 'text',
        at: 10,
        rule: 'logistics.aspect',
        cue: 'logistics|@物流',
      },
    ]);
  });

  it('gives way to the longer of two cues over the same words', () => {
    expect(labels('味道太大')).toBe('smell');
  });

  it('speaks of general displeasure only where no reason is named', () => {
    expect(labels('太失望了')).toBe('other');
    expect(labels('太失望了，起球')).toBe('quality');
  });
});

describe('default texts', () => {
  it.each([
    ['评价方未及时做出评价,系统默认好评!'],
    ['此用户没有填写评论!'],
    ['该用户未及时主动评价，系统默认好评'],
    ['  此用户 没有填写评价。 '],
  ])('%s is default', (text) => {
    expect(judgeReview(row(text))).toMatchObject({ isDefault: true, bad: false, reasons: [] });
  });

  it('is not what a cell of blanks is', () => {
    expect(judgeReview(row('   '))).toMatchObject({ isDefault: false, bad: false, reasons: [] });
  });

  it('judges a real 追评 behind a default text', () => {
    const verdict = judgeReview(row('此用户没有填写评价。', { followUp: '用了一周就坏了' }));
    expect(verdict).toMatchObject({ isDefault: false, reasons: ['quality'], bad: true });
    expect(verdict.evidence[0]).toMatchObject({ source: 'follow-up', at: 0 });
  });

  it('stays default when the 追评 is default too', () => {
    const both = row('此用户没有填写评价。', { followUp: '此用户没有填写评价。' });
    expect(judgeReview(both).isDefault).toBe(true);
  });

  it('is not a default text when a long review only mentions one', () => {
    expect(labels('忘记评价结果系统默认好评了，其实穿了两次就起球，大家慎重')).toBe('quality');
  });
});

describe('bad and hidden', () => {
  it.each<[PrintedEmotion | undefined, string, boolean, boolean]>([
    ['negative', '嗯', true, false],
    ['negative', '起球', true, false],
    ['positive', '起球', true, true],
    ['neutral', '起球', true, true],
    ['pending', '起球', true, false],
    [undefined, '起球', true, false],
    ['positive', '很好', false, false],
    ['positive', '一分钱一分货', false, false],
  ])('page says %s, text %s → bad %s, hidden %s', (emotion, text, bad, hidden) => {
    expect(judgeReview(row(text, { emotion }))).toMatchObject({ bad, hidden });
  });
});

describe('hostile text', () => {
  it('reads no further than 2,000 characters', () => {
    expect(judgeReview(row(`${'好'.repeat(2_000)}，起球`)).reasons).toEqual([]);
    expect(judgeReview(row(`${'好'.repeat(1_990)}，起球`)).reasons).toEqual(['quality']);
  });

  it.each([
    ['没有色差、'],
    ['起球'],
    ['质量差'],
    ['没有太很大让我一个的、和'],
    ['一股'],
    ['不'],
    ['，坏'],
  ])(
    'judges a text of nothing but %s in time that grows with its length',
    (part) => {
      const once = (length: number) => {
        const text = part.repeat(length).slice(0, length);
        const start = process.cpuUsage();
        judgeReview(row(text));
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1_000;
      };
      // the processor's time and in turns, so that a busy machine slows both alike
      const runs = Array.from({ length: 20 }, () => [once(500), once(2_000)] as const);
      const short = Math.min(...runs.map(([time]) => time));
      const long = Math.min(...runs.map(([, time]) => time));
      // four times the text: linear costs 4, the square 16
      expect(long).toBeLessThan(10 * short + 2);
    },
    20_000,
  );
});
