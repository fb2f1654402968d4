import type { PlanItem } from '../../model/ads-desk';
import type { Reading, Subject, TableRow } from '../../model/reading';
import { rowSubject } from '../../model/series-subject';
import type { RuleContext } from './rule-context';

/** Heads under which a plan's row names what it promotes. */
const ITEM_HEAD = /主体|商品|宝贝/;
const ITEM_ID = /(?:ID|id) ?[:：]? ?(\d{8,15})(?!\d)|(?<!\d)(\d{11,15})(?!\d)/;
const LONGEST_NAME = 60;

/**
 * The one item that each plan promotes, by the plan's subject: as the operator said it, else as
 * lists and reports name it. A plan of several items has none, nor has one whose items were only
 * seen in part.
 */
export function planItems(context: RuleContext): ReadonlyMap<string, PlanItem> {
  const seen = new Map<string, Map<string, PlanItem>>();
  for (const { plan, item } of pairsIn(context)) {
    const known = seen.get(plan) ?? new Map<string, PlanItem>();
    if (!known.has(item.id)) known.set(item.id, item);
    seen.set(plan, known);
  }
  const found = new Map<string, PlanItem>();
  for (const [plan, items] of seen) {
    const [only] = items.values();
    if (only && items.size === 1) found.set(plan, only);
  }
  for (const [plan, item] of context.planItems ?? [])
    if (item === null) found.delete(plan);
    else found.set(plan, { ...item, by: 'operator' });
  return found;
}

interface Pair {
  plan: string;
  item: PlanItem;
}

/** The newest looks first. */
function pairsIn(context: RuleContext): Pair[] {
  const readings = [...context.readings('ali.manage'), ...context.readings('ali.report')];
  const named = plansByName(readings, context.shop);
  return readings.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== 'table') return [];
      const isWhole = part.rowsInAll === undefined || part.rowsInAll <= part.rows.length;
      return part.rows.flatMap((row) => [
        ...inPlanRow(row, context),
        ...(isWhole ? inItemRow(row, named) : []),
      ]);
    }),
  );
}

/** Two plans of one name cannot be told apart in the path of an item. */
function plansByName(readings: readonly Reading[], shop: string): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { parts } of readings)
    for (const part of parts)
      for (const { subject } of part.kind === 'table' ? part.rows : [])
        if (subject.kind === 'plan')
          found.set(
            subject.name,
            (found.get(subject.name) ?? new Set()).add(rowSubject(shop, subject)),
          );
  return new Map(
    [...found].flatMap(([name, subjects]) => {
      const [only, more] = subjects;
      return only !== undefined && more === undefined ? [[name, only] as const] : [];
    }),
  );
}

/** 推广宝贝 beside a plan: a title with its number, or the title of an item that is known. */
function inPlanRow({ subject, texts = [] }: TableRow, context: RuleContext): Pair[] {
  if (subject.kind !== 'plan') return [];
  const plan = rowSubject(context.shop, subject);
  return texts
    .filter(({ label }) => ITEM_HEAD.test(label))
    .flatMap(({ text }) => {
      const printed = ITEM_ID.exec(text);
      const name = (printed ? text.slice(0, printed.index) : text).trim();
      const id = printed?.[1] ?? printed?.[2] ?? idOfTitle(name, context);
      return id ? [{ plan, item: itemOf({ id, name }) }] : [];
    });
}

function idOfTitle(title: string, context: RuleContext): string | undefined {
  if (title === '') return undefined;
  return context.rows('item').find(({ subject }) => subject.name === title)?.subject.id;
}

/** A row of the report by item stands under its plan. */
function inItemRow({ subject, subtotal }: TableRow, named: ReadonlyMap<string, string>): Pair[] {
  const { kind, id, path = [] } = subject;
  if (kind !== 'item' || !id || subtotal) return [];
  const plans = path.slice(0, -1).flatMap((name) => named.get(name) ?? []);
  const [plan, more] = plans;
  return plan !== undefined && more === undefined
    ? [{ plan, item: itemOf({ id, name: subject.name }) }]
    : [];
}

function itemOf({ id, name }: Required<Pick<Subject, 'id' | 'name'>>): PlanItem {
  return { id, name: name.slice(0, LONGEST_NAME) || id, by: 'page' };
}
