import type { ActivityRecord, OwnActivity, SeenActivity } from '../model/activity';
import type { Instant } from '../model/day';
import type { ActivityRow } from '../model/reading';

/** What is known of an activity of which the operator has said nothing. */
export const NOTHING_SAID: OwnActivity = {
  times: {},
  joins: null,
  items: [],
  costs: {},
  afterDays: 7,
  note: '',
};

/** How pages tell one activity from another: its number, else its name. */
export function pageKeyOf({ id, name }: Pick<ActivityRow, 'id' | 'name'>): string {
  return (id ?? name).replaceAll('|', '¦');
}

/**
 * A shop's records after a look at a page of activities: those that changed and those that are new.
 * List, own items and details each show a part: of each field the newest look that shows it counts,
 * whatever order the looks are handed in. A row that has a name only is the activity of that name.
 */
export function joinSeen(
  shop: string,
  known: readonly ActivityRecord[],
  rows: readonly ActivityRow[],
  readAt: Instant,
): ActivityRecord[] {
  const changed = new Map<string, ActivityRecord>();
  for (const row of rows.filter(({ name, id }) => name !== '' || id !== undefined)) {
    const before = recordOf(row, [...changed.values(), ...known]);
    const id = before?.id ?? `${shop}|${pageKeyOf(row)}`;
    changed.set(id, {
      id,
      shop,
      own: before?.own ?? NOTHING_SAID,
      pageKey: row.id ?? before?.pageKey ?? pageKeyOf(row),
      seen: before?.seen
        ? joined(before.seen, row, readAt)
        : { ...row, firstSeenAt: readAt, readAt },
      changedAt: Math.max(readAt, before?.changedAt ?? 0),
    });
  }
  return [...changed.values()];
}

function recordOf(
  row: ActivityRow,
  records: readonly ActivityRecord[],
): ActivityRecord | undefined {
  const key = pageKeyOf(row);
  const own = records.find(({ pageKey }) => pageKey === key);
  if (own || row.name === '') return own;
  return records.find(
    ({ seen }) => seen?.name === row.name && (row.id === undefined || seen.id === undefined),
  );
}

function joined(before: SeenActivity, row: ActivityRow, readAt: Instant): SeenActivity {
  const [newer, older]: ActivityRow[] = readAt >= before.readAt ? [row, before] : [before, row];
  if (!newer || !older) return before;
  const status = newer.status ?? older.status;
  const url = newer.url ?? older.url;
  const id = newer.id ?? older.id;
  return {
    name: newer.name || older.name,
    ...(id !== undefined && { id }),
    ...(status !== undefined && { status }),
    ...(url !== undefined && { url }),
    phases: newer.phases.length > 0 ? newer.phases : older.phases,
    ...feesOf(newer, older),
    gates: newer.gates.length > 0 ? newer.gates : older.gates,
    items: newer.items.length > 0 ? newer.items : older.items,
    firstSeenAt: Math.min(before.firstSeenAt, readAt),
    readAt: Math.max(before.readAt, readAt),
  };
}

function feesOf({ fees = [] }: ActivityRow, older: ActivityRow): Pick<ActivityRow, 'fees'> {
  const known = fees.length > 0 ? fees : (older.fees ?? []);
  return known.length > 0 ? { fees: known } : {};
}
