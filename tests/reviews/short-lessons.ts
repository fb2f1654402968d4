import rules from '../../assets/data/review-rules.json' with { type: 'json' };
import words from '../../assets/data/review-words.json' with { type: 'json' };
import type { LabelledReview } from './corpora.ts';
import { MORE_CONTENT, MORE_DISCONTENT } from './more-lessons.ts';
import { CONTENT, DISCONTENT } from './written-lessons.ts';

/** A cue that is a plain phrase, not a pattern. */
const PLAIN = /^[\p{Script=Han}]{2,4}$/u;

const BAD = ['{}', '有点{}', '{}了', '都{}了，不推荐', '用了两天就{}'];
const FINE = [
  '没有{}',
  '没有任何{}',
  '不用担心{}',
  '没有{}，很好',
  '没出现{}的情况',
  '不会{}',
  '一点{}都没有',
  '洗了几次也没{}',
  '怕{}，结果没有',
  '不知道会不会{}',
];

/** Short everyday sentences about nothing bad, of the kind that a few characters tip over. */
const HARMLESS = [
  '还没用',
  '还没开始用，用了再来评',
  '收到了',
  '已收到',
  '给妈妈买的',
  '给孩子买的',
  '帮朋友买的',
  '帮同事带的',
  '第二次买了',
  '买来送人的',
  '朋友推荐的',
  '看评价买的',
  '先收着，过年再用',
  '和超市的一样',
  '和专柜的一样',
  '跟之前买的一样',
  '跟描述的一样',
  '一直买这家的',
  '平时都用这个牌子',
  '忘记评价了',
  '评价晚了，抱歉',
  '客服说可以换',
  '客服教我怎么装',
  '客服帮忙改了地址',
  '有小问题客服马上解决了',
  '有问题可以找客服',
  '坏了包换',
  '旧的坏了，换个新的',
  '上一个用了五年',
  '原来的不够用，再买一个',
  '颜色和图片一样',
  '大小正好',
  '不大不小',
  '不软不硬',
  '不甜不腻',
  '本来怕太小，其实正合适',
  '原以为会很重，拿到很轻',
  '一般是在这家店买',
  '平时都在这里买',
  '不好意思，现在才来评价',
  '不好意思，忘了评价',
  '退款很快就到了',
  '换货很顺利',
  '退货也方便，没有为难我',
  '客服主动补了差价',
  '降价了给退了差价',
  '一点问题都没有',
  '没有任何毛病',
  '什么毛病也没有',
  '挑不出毛病',
  '没出过问题',
  '用到现在没坏过',
  '别家的总坏，这家的一直好好的',
  '别人说有味道，我没闻到',
  '担心的问题都没发生',
  '比以前那家强',
  '上一双穿坏了，这双好多了',
  '宝宝用了没过敏',
  '洗完没有变形',
  '没有想的那么重',
  '薄一点，夏天正好',
  '慢慢用',
  '垃圾袋很厚',
  '垃圾桶里套着用',
  '跟店里的差不多',
  '和别家差不多',
  '和介绍的没有差别',
  '和网上说的没区别',
  '东西不一般',
  '效果不一般',
  '一般都在网上买',
  '一般一个月用一瓶',
  '给女儿买的玩具',
  '给爸爸买的手机',
  '给侄子买的积木',
  '老人用',
  '经常在这里买',
  '老顾客了',
  '买了很多次了',
  '每次都在这家店买',
  '又来买了',
  '家里一直用这个',
  '在家用',
  '等宝宝出生用',
  '等放假了再看',
  '慢慢看',
  '放书桌上用',
];

/** Whole reviews that were written by hand. */
export function writtenLessons(): LabelledReview[] {
  const linesOf = (text: string, negative: boolean) =>
    text
      .trim()
      .split('\n')
      .map((line) => ({ corpus: 'invented' as const, category: '', text: line, negative }));
  return [
    ...linesOf(DISCONTENT + MORE_DISCONTENT, true),
    ...linesOf(CONTENT + MORE_CONTENT, false),
  ];
}

/**
 * Lessons written by rule and by hand: cues alone and denied, and harmless short sentences. The
 * corpora have few such texts, and shops have many. None of them is used to measure.
 */
export function shortLessons(): LabelledReview[] {
  const cues = Object.values(rules.reasons)
    .flatMap((reason) => reason.cues)
    .filter((cue) => PLAIN.test(cue));
  return [
    ...cues.flatMap((cue, i) => [lesson(BAD, i, cue, true), lesson(FINE, i, cue, false)]),
    ...HARMLESS.map((text) => ({
      corpus: 'written' as const,
      category: '',
      text,
      negative: false,
    })),
  ];
}

/**
 * Each word of content and discontent as a review of its own, so that the model knows it before any
 * review used it. They weigh little: on the four folds more of it costs goods that were learned
 * from as much as it gives those that were not.
 */
export function wordLessons(): LabelledReview[] {
  const sides = { glad: words.glad, sad: words.sad };
  return Object.entries(sides).flatMap(([side, list]) =>
    list.map((text) => ({
      corpus: 'word' as const,
      category: '',
      text,
      negative: side === 'sad',
    })),
  );
}

function lesson(frames: string[], i: number, cue: string, negative: boolean): LabelledReview {
  const text = (frames[i % frames.length] ?? '{}').replace('{}', cue);
  return { corpus: 'written', category: '', text, negative };
}
