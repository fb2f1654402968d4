import { binsUp } from '../insights/bin-steps';
import { comparableFigures } from '../model/comparable-figures';
import type { Instant } from '../model/day';
import type { Figure } from '../model/figure';
import type { WordFigure, WordMetric, WordMove } from '../model/keyword-watch';
import type { PageId } from '../model/page-id';
import type { MetricFigure, Reading } from '../model/reading';
import type { Scope } from '../model/scope';
import { plainName } from './board-rows';

/** One look at one list of words: 搜索排行, 选词助手, 引流搜索词. */
export interface WordLook {
  readAt: Instant;
  page: PageId;
  /** what must be equal before two looks may be laid beside each other */
  list: string;
  scope: Scope;
  rows: ReadonlyMap<string, WordRow>;
}

export interface WordRow {
  name: string;
  figures: readonly MetricFigure[];
  texts: readonly { label: string; text: string }[];
}

/** The lists of words that a reading holds, each as a look. */
export function wordLooks({ page, takenAt, scope, parts }: Reading): WordLook[] {
  return parts.flatMap((part, at) => {
    if (part.kind !== 'board' && part.kind !== 'table') return [];
    // an item's own words are no words of the shop
    if (part.kind === 'table' && part.subject) return [];
    const rows = new Map(
      part.rows.flatMap((row) =>
        row.subject.kind === 'keyword' && !('subtotal' in row && row.subtotal)
          ? [
              [
                plainName(row.subject.name),
                {
                  name: row.subject.name,
                  figures: row.figures,
                  texts: 'texts' in row ? (row.texts ?? []) : [],
                },
              ] as const,
            ]
          : [],
      ),
    );
    if (rows.size === 0) return [];
    const name =
      part.kind === 'board'
        ? [part.title, part.category, part.query, part.sortedBy]
        : [part.title ?? at];
    return [{ readAt: takenAt, page, list: [page, ...name].join('|'), scope, rows }];
  });
}

/** A word's figure on the newest look that holds one, and how it moved since the look before. */
export function wordFigure(
  key: string,
  metric: WordMetric,
  looks: readonly WordLook[],
): WordFigure | undefined {
  const found = newestOf(key, metric, looks);
  if (!found) return undefined;
  const { look, figure } = found.newest;
  return {
    raw: figure.raw,
    figure: figure.figure,
    readAt: look.readAt,
    page: look.page,
    move: found.before ? moveOf(found.newest, found.before) : null,
  };
}

/** A word's figure on a look. */
export interface FoundFigure {
  look: WordLook;
  figure: MetricFigure;
}

/** The newest look that holds a word's figure, and the look before at the same list. */
export function newestOf(
  key: string,
  metric: MetricFigure['metric'],
  looks: readonly WordLook[],
): { newest: FoundFigure; before: FoundFigure | undefined } | null {
  const [newest, ...older] = looks.flatMap((look) => {
    const figure = figureOn(key, metric, look);
    return figure ? [{ look, figure }] : [];
  });
  if (!newest) return null;
  const { list, readAt } = newest.look;
  const before = older.find(({ look }) => look.list === list && look.readAt < readAt);
  return { newest, before };
}

/** The figure of a word on one look; undefined for one that is missing or in doubt. */
export function figureOn(
  key: string,
  metric: MetricFigure['metric'],
  { rows }: WordLook,
): MetricFigure | undefined {
  const found = rows.get(key)?.figures.find((one) => one.metric === metric);
  const isSound = found && found.figure.kind !== 'missing' && !found.suspect?.length;
  return isSound ? found : undefined;
}

/** Two looks at one list, whose scopes must be alike; the shop does not matter to the market. */
function moveOf(
  ours: { look: WordLook; figure: MetricFigure },
  theirs: { look: WordLook; figure: MetricFigure },
): WordMove {
  const scoped = ({ look, figure }: typeof ours) => ({
    scope: look.scope,
    shop: look.page,
    figure,
  });
  if (!comparableFigures(scoped(ours), scoped(theirs)).comparable) return null;
  const [was, now] = [theirs.figure.figure, ours.figure.figure];
  if (was.kind === 'index' || now.kind === 'index') return orderOf(was, now);
  const bins = binsUp(was, now);
  return bins === null ? null : { bins };
}

function orderOf(was: Figure, now: Figure): WordMove {
  if (was.kind !== 'index' || now.kind !== 'index') return null;
  if (was.value === now.value) return { order: 'same' };
  return { order: now.value > was.value ? 'higher' : 'lower' };
}
