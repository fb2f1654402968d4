import { kindOf } from '../../utils/activities/activity-kinds';
import { itemsText, writtenItems } from '../../utils/activities/own-items';
import {
  ACTIVITY_TIMES,
  type Activity,
  type ActivityCosts,
  type ActivityDraft,
  type ActivityTime,
  type ActivityTimes,
  type AfterDays,
} from '../../utils/model/activity';
import { fromShanghaiInput, toShanghaiInput } from '../ui/shanghai-input';

export const COST_FIELDS = ['fixed', 'rate', 'coupons', 'ads', 'margin'] as const;
export type CostField = (typeof COST_FIELDS)[number];
/** Typed as percentages, kept as shares. */
const SHARES: ReadonlySet<CostField> = new Set<CostField>(['rate', 'margin']);

/** The form as it is typed: texts, until they are understood. */
export interface ActivityFields {
  id?: string;
  shop: string;
  kind: string;
  name: string;
  joins: 'page' | 'yes' | 'no';
  times: Record<ActivityTime, string>;
  costs: Record<CostField, string>;
  items: string;
  afterDays: AfterDays;
  people: string;
  note: string;
}

export type FieldTrouble = 'time' | 'money' | { line: number };

/** An empty form, or one with what is known of an activity. */
export function fieldsOf(shop: string, kind: string, activity?: Activity): ActivityFields {
  const { own, times = {}, id, name = '' } = activity ?? {};
  const { joins = null } = own ?? {};
  const costs = activity?.costs ?? {};
  const isPage = activity?.readAt !== undefined;
  return {
    ...(id !== undefined && { id }),
    shop: activity?.shop ?? shop,
    kind: activity?.kind ?? kind,
    name,
    joins: joins === null ? (isPage ? 'page' : 'yes') : joins ? 'yes' : 'no',
    times: Object.fromEntries(
      ACTIVITY_TIMES.map((time) => [time, inputOf(times[time])]),
    ) as ActivityFields['times'],
    costs: Object.fromEntries(
      COST_FIELDS.map((field) => [field, costText(costs, field)]),
    ) as ActivityFields['costs'],
    items: itemsText(own?.items ?? []),
    afterDays: own?.afterDays ?? 7,
    people: own?.people === undefined ? '' : String(own.people),
    note: own?.note ?? '',
  };
}

/** What the form says, or what of it is not understood. */
export function draftOf(
  fields: ActivityFields,
  was: ActivityTimes,
): ActivityDraft | { trouble: FieldTrouble } {
  const { id, shop, kind, name, joins, items, afterDays, people, note } = fields;
  const times: ActivityTimes = {};
  for (const time of ACTIVITY_TIMES) {
    const text = fields.times[time];
    if (text === '') continue;
    // The field knows minutes only: left as it was, the moment keeps its seconds.
    const at = text === inputOf(was[time]) ? was[time] : fromShanghaiInput(text);
    if (at === null || at === undefined) return { trouble: 'time' };
    times[time] = at;
  }
  const costs = costsOf(fields.costs);
  if (!costs || !/^\d{0,9}$/.test(people.trim())) return { trouble: 'money' };
  const written = writtenItems(items);
  if (!written.ok) return { trouble: { line: written.line } };
  const isMessage = kindOf(kind).group === 'message';
  return {
    ...(id !== undefined && { id }),
    ...{ shop, kind, name: name.trim(), times, costs, items: written.items, afterDays },
    joins: isMessage || joins === 'yes' ? true : joins === 'no' ? false : null,
    ...(people.trim() !== '' && { people: Number(people) }),
    note: note.trim(),
  };
}

function inputOf(at: number | undefined): string {
  return at === undefined ? '' : toShanghaiInput(at);
}

function costText(costs: ActivityCosts, field: CostField): string {
  const value = costs[field];
  if (value === undefined) return '';
  return String(SHARES.has(field) ? Number((value * 100).toFixed(4)) : value);
}

function costsOf(texts: Record<CostField, string>): ActivityCosts | null {
  const costs: ActivityCosts = {};
  for (const field of COST_FIELDS) {
    const text = texts[field].normalize('NFKC').replace(/[,¥%\s]/g, '');
    if (text === '') continue;
    const value = Number(text);
    const most = SHARES.has(field) ? 100 : 1e9;
    if (!/^\d+(?:\.\d+)?$/.test(text) || value > most) return null;
    costs[field] = SHARES.has(field) ? value / 100 : value;
  }
  return costs;
}
