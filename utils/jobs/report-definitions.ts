import { lastReady } from '../insights/report-periods';
import type { Instant } from '../model/day';
import {
  MOST_DEFINITIONS,
  type ReadyReport,
  type ReportDefinition,
  type ReportDefinitionDraft,
} from '../model/report-definition';
import type { Database } from '../store/database';
import {
  allDefinitions,
  changeDefinition,
  definitionById,
  keepDefinition,
} from '../store/report-definitions';

/**
 * Keeps a saved report. One whose hour or days were changed is told from now on only: an hour that
 * is over is not made up for. Throws when there are too many.
 */
export async function saveDefinition(
  db: Database,
  { id, ...draft }: ReportDefinitionDraft,
  now: Instant,
): Promise<ReportDefinition> {
  const known = id === undefined ? undefined : await definitionById(db, id);
  if (!known && (await allDefinitions(db)).length >= MOST_DEFINITIONS)
    throw new RangeError('too many saved reports');
  const isSame = known && known.readyAt === draft.readyAt && known.period === draft.period;
  const definition: ReportDefinition = {
    ...known,
    ...draft,
    id: known?.id ?? crypto.randomUUID(),
    madeAt: known?.madeAt ?? now,
    tellsSince: isSame ? known.tellsSince : now,
  };
  await keepDefinition(db, definition);
  return definition;
}

/** What is ready and was looked at is no longer news. */
export function noteOpened(db: Database, id: string, now: Instant): Promise<void> {
  return changeDefinition(db, id, (known) => ({ ...known, openedAt: now }));
}

/** Saved reports whose hour has come and which were not opened since, the newest first. */
export async function readyReports(db: Database, now: Instant): Promise<ReadyReport[]> {
  const ready = (await allDefinitions(db)).flatMap((definition) => {
    const at = lastReady(definition, now);
    if (at === null || (definition.openedAt ?? 0) >= at) return [];
    return [{ id: definition.id, name: definition.name, at }];
  });
  return ready.toSorted((a, b) => b.at - a.at);
}
