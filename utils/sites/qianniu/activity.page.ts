import type { ActivityRow } from '../../model/reading';
import { findShop, headerShops } from '../meaning/find-shop';
import { isShown } from '../meaning/is-shown';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { activityGates, GATE_NAMES, headingText } from './activity-gates';
import { activityItems, type EnrolledItem, ITEM_LIST_HEADS } from './activity-items';
import { PHASE_NAMES } from './activity-phases';
import { liveScope } from './live-scope';
import { activityIdIn, readActivity } from './read-activity';
import { rowsBelowHeads } from './record-blocks';
import { recordHeads } from './record-heads';
import { shownTexts } from './shown-texts';
import { tabCounts } from './tab-counts';

const LIST_HEADS: ReadonlySet<string> = new Set(['活动名称', '活动信息']);
const ACTIVITY_LINK = 'a[href*="activityId="]';
const MOST_TEXTS = 200;
const MOST_ROWS = 100;
const ROWS_PER_STEP = 4;
const HIGHEST_CLIMB = 10;

function* readActivities(context: ReadContext): Steps<PageYield | null> {
  const { document, url, now } = context;
  const itemHeads = yield* recordHeads(document, ITEM_LIST_HEADS);
  const items = itemHeads ? activityItems(itemHeads) : [];
  yield;
  const isDetail = url.pathname.includes('activity_detail');
  const rows = isDetail
    ? yield* detailOf(context, items)
    : items.length > 0
      ? byActivity(items)
      : yield* listOf(context);
  if (rows.length === 0) return null;
  yield;
  const shop = findShop(document, headerShops(document));
  yield;
  const { open } = tabCounts(document, {});
  return {
    ...(shop && { shop }),
    scope: { ...liveScope(now), ...(open && { tab: open }) },
    parts: [{ kind: 'activities', rows: rows.slice(0, MOST_ROWS) }],
    trouble: [
      ...(shop ? [] : [{ field: 'shop', why: 'field-missing' } as const]),
      ...unreadPhases(rows),
    ],
  };
}

/** The page of one activity: its times, what it asks for, and the items that take part. */
function* detailOf(
  { document, url, now }: ReadContext,
  items: readonly EnrolledItem[],
): Steps<ActivityRow[]> {
  const isName = (text: string) => {
    const name = text.replace(/ ?:.*$/, '');
    return PHASE_NAMES.has(name) || GATE_NAMES.has(name) || name === '活动名称';
  };
  const texts = yield* shownTexts(document.body, isName, MOST_TEXTS);
  const region = sharedAncestor(texts);
  // The activity's own heading stands above its times.
  const around = region?.querySelector('h1,h2') ? region : (region?.parentElement ?? region);
  const read = around && readActivity(around, null, now);
  if (!read) return [];
  const headings = texts.filter((text) => GATE_NAMES.has(headingText(text)));
  const id = activityIdIn(url.search) ?? read.id;
  const { url: _link, ...activity } = read;
  return [
    {
      ...activity,
      ...(id && { id }),
      gates: activityGates(headings),
      items: items.map(({ item }) => item),
    },
  ];
}

/** 已报商品: items, each with the name of its activity. */
function byActivity(items: readonly EnrolledItem[]): ActivityRow[] {
  const rows = new Map<string, ActivityRow>();
  for (const { activity, activityId, item } of items) {
    const key = activityId ?? activity;
    const known = rows.get(key);
    if (known) known.items.push(item);
    else {
      const row = { name: activity, phases: [], gates: [], items: [item] };
      rows.set(key, { ...(activityId && { id: activityId }), ...row });
    }
  }
  return [...rows.values()];
}

function* listOf({ document, now }: ReadContext): Steps<ActivityRow[]> {
  const heads = yield* recordHeads(document, LIST_HEADS);
  const tabled = heads ? rowsBelowHeads(heads) : [];
  const blocks = tabled.length > 0 ? tabled : cardsOf(document);
  const rows: ActivityRow[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % ROWS_PER_STEP === 0) yield;
    const read = readActivity(block, tabled.length > 0 ? heads : null, now);
    if (read) rows.push({ ...read, gates: [], items: [] });
  }
  return rows;
}

/** The largest element around the links to each activity that leads to no other. */
function cardsOf(document: Document): Element[] {
  const links = [...document.querySelectorAll(ACTIVITY_LINK)].filter(isShown).slice(0, MOST_ROWS);
  const idOf = (link: Element) => activityIdIn(link.getAttribute('href') ?? '');
  const cards = new Map<string, Element>();
  for (const link of links) {
    const id = idOf(link);
    if (!id || cards.has(id)) continue;
    const others = links.filter((other) => idOf(other) !== id);
    let card: Element = link;
    for (let level = 0; card.parentElement && level < HIGHEST_CLIMB; level += 1) {
      const wider: Element = card.parentElement;
      if (wider === document.body || others.some((other) => wider.contains(other))) break;
      if (wider.querySelector('[role="tablist"],nav,header')) break;
      card = wider;
    }
    cards.set(id, card);
  }
  return [...cards.values()];
}

function unreadPhases(rows: readonly ActivityRow[]): PageYield['trouble'] {
  const unread = rows.filter(({ phases }) => phases.some(({ from, to }) => !from && !to)).length;
  return unread === 0
    ? []
    : [{ field: 'activity-phases', why: 'field-missing', detail: `${unread} of ${rows.length}` }];
}

/** 千牛 活动报名: the list of activities, the items that are enrolled, and the page of one activity. */
export const qnActivity = definePage({
  id: 'qn.activity',
  layouts: [],
  readByMeaning: readActivities,
});
