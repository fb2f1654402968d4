import { DAY_LENGTH, dayOf, type Instant } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { PageId } from '../../model/page-id';
import type { BoardPart, BoardRow, Reading } from '../../model/reading';
import { seriesScope } from '../../model/scope';
import type { RuleContext } from './rule-context';

/** One look at a ranked list. */
export interface BoardLook {
  readAt: Instant;
  rows: readonly BoardRow[];
  /** down to which rank it was read without a hole; 0 for a look that does not begin at the top */
  depth: number;
}

/** Looks at the same list on different days, newest first. */
export interface BoardHistory {
  key: string;
  name: string;
  newest: BoardLook;
  /** at most fourteen */
  earlier: readonly BoardLook[];
}

const MOST_EARLIER = 14;

/**
 * The boards of a page that were looked at within the last day, each with its earlier looks. Only
 * looks of one list are laid beside each other: title, category, device, length of period, sort.
 */
export function boardHistories(
  { readings, now }: Pick<RuleContext, 'readings' | 'now'>,
  page: PageId,
): BoardHistory[] {
  const looks = Map.groupBy(
    readings(page).flatMap((reading) =>
      reading.parts.flatMap((part) =>
        part.kind === 'board' && (part.pageNumber ?? 1) === 1
          ? [{ key: keyOf(reading, part), name: nameOf(part), look: lookAt(reading, part) }]
          : [],
      ),
    ),
    ({ key }) => key,
  );
  return [...looks].flatMap(([key, all]) => {
    const [first, ...others] = onePerDay(all.map(({ look }) => look));
    if (!first || now - first.readAt > DAY_LENGTH) return [];
    const earlier = others.slice(0, MOST_EARLIER);
    return [{ key, name: all[0]?.name ?? '', newest: first, earlier }];
  });
}

export function rankOf({ rank }: BoardRow): number | null {
  return exactValue(rank);
}

/** The number of a thing on a board, or its name where the page gives none. */
export function nameKey({ subject }: BoardRow): string {
  return `${subject.kind}:${subject.id ?? plainName(subject.name)}`;
}

/** How a board stands under the cards of a shop. */
export function boardSubject(shop: string, { key }: Pick<BoardHistory, 'key'>): string {
  return `${shop}>board:${key}`;
}

export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

function keyOf({ scope }: Reading, { title, category, query, sortedBy }: BoardPart): string {
  const { period } = scope;
  const length = period.kind === 'span' ? period.unit : period.kind;
  return [seriesScope(scope), length, title, category, query, sortedBy]
    .map((part) => (part ?? '').replaceAll('|', '¦'))
    .join('/');
}

function nameOf({ title, category, query }: BoardPart): string {
  return [title, category ?? query].filter(Boolean).join(' · ');
}

function lookAt({ takenAt }: Reading, { rows }: BoardPart): BoardLook {
  const own = rows.filter(({ promoted }) => !promoted);
  const ranks = new Set(own.map(rankOf));
  let depth = 0;
  while (ranks.has(depth + 1)) depth += 1;
  return { readAt: takenAt, rows: own, depth };
}

/** Two looks within one day are one sighting: the newer one. */
function onePerDay(looks: readonly BoardLook[]): BoardLook[] {
  const days = new Set<string>();
  return looks
    .toSorted((a, b) => b.readAt - a.readAt)
    .filter(({ readAt }) => {
      const day = dayOf(readAt);
      const isNew = !days.has(day);
      days.add(day);
      return isNew;
    });
}
