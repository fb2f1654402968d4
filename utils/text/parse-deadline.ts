import type { Instant } from '../model/day';
import { cleanText } from './clean-text';
import { type FoundMoment, findMoments, type PrintedMoment } from './find-moments';
import { type PrintedSpan, readSpan } from './read-span';

/** Longer texts hold more than one deadline; the cap also bounds the work on a hostile page. */
const LONGEST = 200;

const COUNTDOWN =
  /(?:剩余[一-龥]{1,4}(?=时间)|剩余|还剩|仅剩|剩|还有|倒计时|距离?[一-龥]{1,12}?(?= ?\d))(?:时间)?[: ]{0,3}(不足|约|大约)? ?/g;
const OVERDUE = /已(?:超时|逾期|过期|超期)(?:时间)?[: ]{0,3}/g;
const SPAN_START = /[\d零一二两三四五六七八九十百半]+/g;
/** 02:03:04 alone may be a time of day. */
const LONE_CLOCK = /^\d+:/;
const THEN = /^ ?[之以]?后/;

const DUE_BEFORE =
  /(?:[请须应需]于|请在|截[止至](?:时间|日期)?|最[晚迟][一-龥]{0,6}|到期(?:时间|日)?|结束时间|有效期至?|超时时间|最后[一-龥]{1,6}|处理期限|期限)[: ]{0,3}$/;
const DUE_AFTER = /^[ ,]?(?:[之以]?前|截止|到期|结束|关闭|过期|失效|止|自动)/;
const PAST_BEFORE =
  /(?:创建|下单|付款|支付|申请|发起|成交|开始|发货|更新|提交|打款|评价|收货|签收)(?:时间|日期|于)?[: ]{0,3}$/;
const PAST_AFTER = /^ ?(?:[之以]?后|起|开始|创建|申请|下单|付款|提交|发起|发货|评价)/;
const BETWEEN = /^ ?(?:~|至|到|-|–|—) ?$/;

/**
 * When something is due, out of a countdown (剩余1天2小时3分, 2天03:04:05, 3天后自动确认) or a printed
 * date (请于2026-09-16 12:00前处理, 今天 18:00 截止), always in Beijing time. `precision` is in seconds:
 * the deadline lies less than so far behind `at`, because countdowns drop their smaller units.
 * Null where the text names no moment (逾期未处理将自动退款), several, or contradicts itself;
 * 请在24小时内处理 counts from a moment that is not printed.
 */
export function parseDeadline(raw: string, now: Instant): PrintedMoment | null {
  if (raw.length > LONGEST) return null;
  const text = cleanText(raw);
  const counted = onlyOne([...countdowns(text, now), ...overdue(text, now)]);
  if (counted === 'several') return null;
  const dated = onlyOne(dueMoments(text, now, counted !== null));
  if (dated === 'several') return null;
  if (!counted || !dated) return dated ?? counted;
  const slack = (counted.precision + dated.precision) * 1000;
  if (Math.abs(counted.at - dated.at) > slack) return null;
  return dated.precision <= counted.precision ? dated : counted;
}

function countdowns(text: string, now: Instant): PrintedMoment[] {
  const found: PrintedMoment[] = [];
  for (const cue of text.matchAll(COUNTDOWN)) {
    const span = readSpan(text, cue.index + cue[0].length);
    if (span && cue[1] === '不足') found.push({ at: now, precision: span.seconds });
    else if (span) found.push(after(now, span));
  }
  return [...found, ...spansBeforeThen(text).map((span) => after(now, span))];
}

/** 3天后自动确认 in a sentence, or a text that is one span of several units and nothing else. */
function spansBeforeThen(text: string): PrintedSpan[] {
  const found: PrintedSpan[] = [];
  let from = 0;
  for (const { index } of text.matchAll(SPAN_START)) {
    const span = index < from ? null : readSpan(text, index);
    if (!span) continue;
    from = span.end;
    const isWhole = index === 0 && span.end === text.length && span.units > 1;
    const isThen = THEN.test(text.slice(span.end)) && !/[后起] ?$/.test(text.slice(0, index));
    if (isThen || (isWhole && !LONE_CLOCK.test(text))) found.push(span);
  }
  return found;
}

function overdue(text: string, now: Instant): PrintedMoment[] {
  return [...text.matchAll(OVERDUE)].flatMap((cue) => {
    const span = readSpan(text, cue.index + cue[0].length);
    return span ? [{ at: now - span.seconds * 1000, precision: span.precision }] : [];
  });
}

function after(now: Instant, { seconds, precision }: PrintedSpan): PrintedMoment {
  return { at: now + seconds * 1000, precision };
}

/** The moments that are printed as due; all that are no other event where none is. */
function dueMoments(text: string, now: Instant, hasCountdown: boolean): PrintedMoment[] {
  const moments = findMoments(text, now).filter((one) => !one.isClockOnly || !hasCountdown);
  const ends = moments.filter(
    ({ end }, at) => !BETWEEN.test(text.slice(end, moments[at + 1]?.start ?? end)),
  );
  const due = ends.filter(isDueIn(text));
  const chosen = due.length > 0 ? due : ends.filter(isOpenIn(text));
  return chosen
    .filter(({ isClockOnly, at }) => !isClockOnly || at > now)
    .map(({ at, precision }) => ({ at, precision }));
}

function isDueIn(text: string): (moment: FoundMoment) => boolean {
  return ({ start, end }) =>
    DUE_BEFORE.test(text.slice(0, start)) || DUE_AFTER.test(text.slice(end));
}

/** A date that is said to be neither a deadline nor any other event. */
function isOpenIn(text: string): (moment: FoundMoment) => boolean {
  return ({ start, end, isClockOnly }) =>
    !isClockOnly && !PAST_BEFORE.test(text.slice(0, start)) && !PAST_AFTER.test(text.slice(end));
}

function onlyOne(moments: readonly PrintedMoment[]): PrintedMoment | 'several' | null {
  const [first = null, ...others] = moments;
  return others.every(({ at }) => at === first?.at) ? first : 'several';
}
