import { SCORE_IDS, type ScoreId } from '../model/orders-desk';
import type { ActivityRow, Reading } from '../model/reading';
import { withoutContacts } from '../text/without-contacts';

const VOC = /体验分/;
const ALL_DSR = /DSR|三项|动态评分|店铺评分/i;
const ONE_DSR: readonly (readonly [RegExp, ScoreId])[] = [
  [/描述相符/, 'dsr_desc'],
  [/服务态度|卖家服务/, 'dsr_serv'],
  [/物流服务|发货速度/, 'dsr_logi'],
];
/** 4.6 of 4.6分及以上; whole numbers are days, pieces and reviews. */
const SCORE = /^[1-5]\.\d{1,2}$/;
const WORDS = /≥|>=|不低于|不小于|大于等于|达到|高于|以上/;
const LONGEST = 120;

/** A score that a page of activities demands. */
export interface PrintedGate {
  score: ScoreId;
  least: number;
  text: string;
}

/** The scores that the gates of activities on a page name, each once with its highest demand. */
export function printedGates(reading: Reading): PrintedGate[] {
  const found = new Map<ScoreId, PrintedGate>();
  const rows = reading.parts.flatMap((part) => (part.kind === 'activities' ? part.rows : []));
  for (const gate of rows.flatMap(gatesOf))
    if ((found.get(gate.score)?.least ?? 0) < gate.least) found.set(gate.score, gate);
  return [...found.values()];
}

function gatesOf({ name, gates }: ActivityRow): PrintedGate[] {
  return gates.flatMap(({ label, raw }) => {
    const printed = `${label} ${raw}`;
    const least = leastIn(printed);
    if (least === null) return [];
    const text = withoutContacts(`${name}：${printed}`).slice(0, LONGEST);
    return scoresIn(printed).map((score) => ({ score, least, text }));
  });
}

function scoresIn(text: string): ScoreId[] {
  if (VOC.test(text)) return ['voc_score'];
  const single = ONE_DSR.filter(([words]) => words.test(text)).map(([, score]) => score);
  if (single.length > 0) return single;
  return ALL_DSR.test(text) ? SCORE_IDS.filter((score) => score !== 'voc_score') : [];
}

/** One score and one only; a text that names several says which is meant to a reader, not to us. */
function leastIn(text: string): number | null {
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?%?/g)].map(([number]) => number);
  const scores = numbers.filter((number) => SCORE.test(number));
  const [only, ...others] = new Set(scores);
  if (only === undefined || others.length > 0 || !WORDS.test(text)) return null;
  return Number(only);
}
