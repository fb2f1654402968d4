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
  const facts = [...troublesOf(activity), ...meritsOf(activity)];
  const card = { id, name, facts: facts.slice(0, NAMED), rule: said('rule') };
  const troubles = troublesOf(activity).length;
  if (canSignUp(activity) && times.signUpBy !== undefined && times.signUpBy > now) {
    const left = times.signUpBy - now;
    const level = left < DAY_LENGTH ? 'urgent' : left < SOON || troubles > 0 ? 'warn' : 'info';
    return {
      ...card,
      level,
      said: said(troubles > 0 ? 'signUpBut' : 'signUp'),
      at: times.signUpBy,
    };
  }
  if (activity.joins !== true || times.from === undefined || times.from < now)
    return troubles > 0 ? { ...card, level: 'warn', said: said('conflict') } : null;
  const isSoon = times.from - now < 2 * DAY_LENGTH;
  const level = isSoon || troubles > 0 ? 'warn' : 'good';
  return { ...card, level, said: said(isSoon ? 'check' : 'handedIn'), at: times.from };
}

/** What may keep an item out: a missed requirement, a price above the lowest, too little stock. */
function troublesOf({ gates, prices }: Activity): Said[] {
  return [
    ...prices.flatMap(priceTrouble),
    ...prices.flatMap(stockTrouble),
    ...gates
      .filter(({ verdict }) => verdict === 'missed')
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
  return lowest && planned > lowest.price
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
