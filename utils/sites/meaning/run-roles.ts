import { missing } from '../../model/figure';
import { type ParsedAmount, parseAmount } from '../../text/parse-amount';
import type { TextRun } from './text-runs';

/** What a piece of text is to the label that stands near it. */
export type RunRole =
  | { role: 'figure'; parsed: ParsedAmount }
  /** the name of what a change is measured against */
  | { role: 'base'; base: string }
  /** names a figure that is not the shop's own */
  | { role: 'peer' }
  /** says of when a figure is; owns a figure only when the label has none */
  | { role: 'moment' }
  /** icons, punctuation, explanations */
  | { role: 'nothing' }
  /** some other name: figures behind it belong to it */
  | { role: 'other' };

const PEER = /^(?:同行|行业|同层|竞店|竞品|平均$|优秀$|均值$|平均值$)/;
const MOMENT =
  /^(?:(?:昨日|昨天|今日|今天|实时|前一日|前日|上周同期|上期|本期|本周|本月|上月)(?:全天)?|(?:最近|近|过去)?\d{1,2}天|日|周|月)$/;
const NOTHING = /^(?:[^A-Za-z\d一-鿿\-—–]*|\([^)]{1,6}\)|[A-Za-z])$/;
/** Stars, or digits of a font of their own and nothing else: a figure that is not to be read. */
const MASKED = /^[¥$]?\*{2,}[%元]?$/;
const DRAWN = /^\s*[\ue000-\uf8ff][\ue000-\uf8ff.,]*[\ue000-\uf8ff][%万亿元]?\s*$/;
/** Settled first: most texts beside a label are its figure, and no name ends like one. */
const LONE_FIGURE = /^(?![A-Za-z一-鿿]).*[\d%]$/;
const LONGEST_NAME = 14;
const MASKED_FIGURE: ParsedAmount = { kind: 'missing', figure: missing('masked') };

/** Judged before: pages repeat their words (较前一日, 同行同层平均, -) on every card. */
const JUDGED = new Map<string, RunRole>();
const MOST_JUDGED = 2_000;

/** Judges one run by its text alone. */
export function roleOf({ raw, text }: Pick<TextRun, 'raw' | 'text'>): RunRole {
  const known = JUDGED.get(raw);
  if (known) return known;
  if (JUDGED.size >= MOST_JUDGED) JUDGED.clear();
  const role = judge(raw, text);
  JUDGED.set(raw, role);
  return role;
}

function judge(raw: string, text: string): RunRole {
  const lone = LONE_FIGURE.test(text) ? parseAmount(raw) : null;
  if (lone && isFigure(lone)) return { role: 'figure', parsed: lone };
  if (MASKED.test(text) || DRAWN.test(raw)) return { role: 'figure', parsed: MASKED_FIGURE };
  if (text === '' || NOTHING.test(text)) return { role: 'nothing' };
  if (PEER.test(text)) return { role: 'peer' };
  if (MOMENT.test(text)) return { role: 'moment' };
  const parsed = parseAmount(raw);
  if (parsed.kind === 'delta' && text === parsed.base) return { role: 'base', base: parsed.base };
  if (isFigure(parsed)) return { role: 'figure', parsed };
  return text.length > LONGEST_NAME && !/\d/.test(text) ? { role: 'nothing' } : { role: 'other' };
}

function isFigure(parsed: ParsedAmount): boolean {
  if (parsed.kind !== 'unreadable') return true;
  return parsed.unknownUnit !== undefined || parsed.figure.why === 'masked';
}
