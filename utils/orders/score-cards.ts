import type { DeskCard, Said } from '../model/desk-panel';
import type { GateLine, ScoreNow, ScorePart } from '../model/orders-desk';
import { formatNumber } from '../text/format-figure';
import { said } from './deadline-cards';
import type { ScoreBoard } from './score-board';

const NAME = '真实体验分';
/** A fall of the score within a week that alert A27 tells of. */
const FALL = 0.02;

/** What the page of 真实体验分 says about its gates: one card for the gate that asks most. */
export function scoreCards({ scores, parts, partsDoubted, gates }: ScoreBoard): DeskCard[] {
  const score = scores.find((one) => one.score === 'voc_score');
  if (score?.page !== 'qn.voc') return [];
  const [hardest] = gates
    .filter((line) => line.score === 'voc_score' && line.gap !== null)
    .toSorted((a, b) => b.least - a.least);
  const fell = score.weekAgo !== null && score.weekAgo.value - score.value >= FALL - 1e-9;
  const isShort = (hardest?.gap ?? 0) < 0;
  return [
    {
      id: 'voc',
      level: isShort || fell ? 'warn' : 'good',
      name: NAME,
      said: sentence(hardest),
      facts: [
        ...weekFacts(score),
        ...(hardest?.ways ?? []).map(({ label, from, to }) =>
          said('way', label, decimal(from), decimal(to)),
        ),
        ...(partsDoubted ? [said('partsDoubted')] : lostFacts(parts)),
      ],
      ...(hardest && {
        rule: said(hardest.printed ? 'gatePrinted' : 'gateSet', decimal(hardest.least)),
      }),
    },
  ];
}

function sentence(gate: GateLine | undefined): Said {
  if (!gate || gate.gap === null || gate.value === null) return said('noGate');
  const values = [decimal(gate.value), decimal(gate.least), decimal(Math.abs(gate.gap))];
  return said(gate.gap < 0 ? 'gateShort' : 'gateMet', ...values);
}

function weekFacts({ value, weekAgo }: ScoreNow): Said[] {
  if (!weekAgo) return [said('weekUnread')];
  const change = formatNumber(value - weekAgo.value, 'decimal', { sign: true });
  return [said('week', weekAgo.day, decimal(weekAgo.value), change)];
}

/** Where the most points of the whole are lost. */
function lostFacts(parts: readonly ScorePart[]): Said[] {
  const [worst] = parts
    .flatMap(({ label, lost, weight }) => (lost && weight ? [{ label, lost, weight }] : []))
    .toSorted((a, b) => b.lost - a.lost);
  if (!worst) return [];
  const weight = formatNumber(worst.weight, 'percent', { decimals: 0 });
  return [said('lost', worst.label, decimal(worst.lost), weight)];
}

function decimal(value: number): string {
  return formatNumber(value, 'decimal');
}
