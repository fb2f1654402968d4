import type { Activity, JudgedGate, PriceCheck } from '../model/activity';
import { DAY_LENGTH, type Instant } from '../model/day';
import type { DeskCard, Said } from '../model/desk-panel';
import { formatNumber } from '../text/format-figure';
import { canSignUp } from './activity-moments';

/** Facts that a card names; the desk's own view has them all. */
const NAMED = 4;
const SOON = 3 * DAY_LENGTH;
const RANK = { urgent: 0, warn: 1, info: 2, good: 3 };

/** What is to be said of activities beside their page, the most pressing first. */
export function activityCards(activities: readonly Activity[], now: Instant): DeskCard[] {
  return activities
    .flatMap((activity) => cardOf(activity, now) ?? [])
    .toSorted((a, b) => RANK[a.level] - RANK[b.level] || (a.at ?? Infinity) - (b.at ?? Infinity));
}

function cardOf(activity: Activity, now: Instant): DeskCard | null {
  const { id, name, times, stage } = activity;
  if (stage === 'over' || stage === 'after' || activity.joins === false) return null;
  const troubles = troublesOf(activity);
  const facts = [...troubles, ...meritsOf(activity)].slice(0, NAMED);
  const isOpen = canSignUp(activity) && (times.signUpBy ?? 0) > now;
  const told = isOpen
    ? signUpSaid(times.signUpBy ?? now, now, troubles.length > 0)
    : startSaid(activity, now, troubles.length > 0);
  return told && { id, name, facts, rule: said('rule'), ...told };
}

type Told = Pick<DeskCard, 'level' | 'said' | 'at'>;

function signUpSaid(at: Instant, now: Instant, hasTrouble: boolean): Told {
  const left = at - now;
  const level = left < DAY_LENGTH ? 'urgent' : left < SOON || hasTrouble ? 'warn' : 'info';
  return { level, said: said(hasTrouble ? 'signUpBut' : 'signUp'), at };
}

function startSaid({ joins, times }: Activity, now: Instant, hasTrouble: boolean): Told | null {
  const { from = 0 } = times;
  if (joins !== true || from < now)
    return hasTrouble ? { level: 'warn', said: said('conflict') } : null;
  const isSoon = from - now < 2 * DAY_LENGTH;
  const level = isSoon || hasTrouble ? 'warn' : 'good';
  return { level, said: said(isSoon ? 'check' : 'handedIn'), at: from };
}

/** What may keep an item out: a missed requirement, a price above the lowest, too little stock. */
function troublesOf({ gates, prices }: Activity): Said[] {
  return [
    ...prices.flatMap(priceTrouble),
    ...prices.flatMap(stockTrouble),
    ...gates
      // the price itself is named above
      .filter(({ verdict, why }) => verdict === 'missed' && why !== 'price-above')
      .map((gate) => said('missed', shortened(gate.raw, 40))),
  ];
}

function priceTrouble({
  itemName,
  item,
  planned,
  lowest,
  demanded,
  days,
  verdict,
}: PriceCheck): Said[] {
  if (verdict !== 'too-high' || planned === null) return [];
  const name = shortened(itemName || item, 16);
  // The stricter of the two is what the price must come down to.
  return lowest && lowest.price <= (demanded ?? Infinity)
    ? [said('tooHigh', name, yuan(planned), String(days), yuan(lowest.price))]
    : [said('aboveDemand', name, yuan(planned), yuan(demanded ?? 0))];
}

function stockTrouble({ itemName, item, promised, stock }: PriceCheck): Said[] {
  return promised !== undefined && stock !== undefined && stock.pieces < promised
    ? [said('short', shortened(itemName || item, 16), String(promised), String(stock.pieces))]
    : [];
}

function meritsOf({ gates }: Activity): Said[] {
  const count = (verdict: JudgedGate['verdict']) =>
    gates.filter((gate) => gate.verdict === verdict).length;
  return gates.length === 0
    ? []
    : [said('gates', String(count('met')), String(count('missed')), String(count('unknown')))];
}

function said(key: string, ...values: string[]): Said {
  return { key: `activities.${key}`, values };
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function yuan(value: number): string {
  return formatNumber(value, 'CNY');
}
