import type { RowKind } from '../model/reading';
import type { SearchIndex, SearchKind, SearchThing } from '../model/search';
import { type SeriesSubject, shopOfSubject } from '../model/series-subject';
import { allActivities } from '../store/activities';
import { newestSightings } from '../store/boards';
import type { Database } from '../store/database';
import { newestDecisions } from '../store/decisions';
import { newestTitles } from '../store/listings';
import { allNotes } from '../store/notes';
import { allDefinitions } from '../store/report-definitions';
import { newestSubjects } from '../store/subjects';
import { knownShops, shopNameOf } from './known-shops';

/** Twenty busy shops' items, plans, sources and words; more would be felt when the search opens. */
const MOST_ROWS = 20_000;
const MOST_EACH = 2000;
/** Enough of a note to find it by. */
const LONGEST_MORE = 200;

const KINDS: Partial<Record<RowKind, SearchKind>> = {
  item: 'item',
  plan: 'plan',
  keyword: 'word',
  source: 'source',
};

/** Everything stored that has a name and a place in the dashboard. */
export async function searchIndex(db: Database): Promise<SearchIndex> {
  const [shops, rows, rivals, boards, activities, decisions, notes, reports] = await Promise.all([
    knownShops(db),
    newestSubjects(db, MOST_ROWS),
    newestTitles(db, MOST_EACH),
    newestSightings(db, MOST_EACH),
    allActivities(db),
    newestDecisions(db, MOST_EACH),
    allNotes(db),
    allDefinitions(db),
  ]);
  const titles = new Map(rivals.map(({ item, title }) => [item, title]));
  const things = [
    ...shops.map((shop) => thing('shop', shopNameOf(shop), '', 'trends', { shop })),
    ...rows.subjects.map(rowThing),
    ...rivals.map(({ item, title, shopName }) =>
      thing('rival', title, `${shopName} ${numberOf(item)}`, 'rivals', { items: item }),
    ),
    ...boards.map(({ board, query, title, category = '' }) =>
      thing('board', query ?? title ?? category, category, 'rivals', { part: 'boards', board }),
    ),
    ...activities.map(({ id, shop, own, seen }) =>
      thing(
        'activity',
        own.name ?? seen?.name ?? '',
        `${shopNameOf(shop)} ${own.note}`,
        'activities',
        {
          activity: id,
        },
      ),
    ),
    ...decisions.map(({ id, shop, subjectName, what }) =>
      thing('decision', what || subjectName, `${subjectName} ${shopNameOf(shop)}`, 'journal', {
        decision: id,
      }),
    ),
    ...notes.map(({ item, sellingPoint, numericPoint, difference, action }) => {
      const said = [sellingPoint, numericPoint, difference, action].filter(Boolean);
      const of = titles.get(item) ?? numberOf(item);
      return thing('note', said.join(' · '), of, 'rivals', { items: item });
    }),
    ...reports.map(({ id, name }) => thing('report', name, '', 'reports', { saved: id })),
  ];
  return { things: things.filter(({ name }) => name !== ''), leftOut: rows.leftOut };
}

/** The platform's own number of an item, as it stands in its address: tmall:601 → 601. */
function numberOf(item: string): string {
  return item.slice(item.indexOf(':') + 1);
}

function rowThing({ kind, subject, shop, name, id, path }: SeriesSubject): SearchThing {
  const of = shopOfSubject(shop);
  const more = [shopNameOf(of), id, path?.slice(0, -1).join(' / ')].filter(Boolean).join(' ');
  return thing(KINDS[kind] ?? 'other', name, more, 'trends', { shop: of, subject });
}

function thing(
  kind: SearchKind,
  name: string,
  more: string,
  view: string,
  params: Record<string, string>,
): SearchThing {
  return {
    kind,
    name: name.slice(0, LONGEST_MORE),
    more: more.trim().slice(0, LONGEST_MORE),
    place: `${view}?${new URLSearchParams(params)}`,
  };
}
