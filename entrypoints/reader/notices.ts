import { i18n } from '#i18n';
import type { RecordOutcome } from '../../utils/model/capture';
import type { SnapshotOutcome } from '../../utils/model/data-source';
import { type Reading, stoppingTrouble } from '../../utils/model/reading';

/** The plain sentences of the launcher, by what happened. */
const NOTICES = {
  gone: () => i18n.t('reader.gone'),
  'risk-control': () => i18n.t('reader.riskControl'),
  'too-busy': () => i18n.t('reader.tooBusy'),
  restricted: () => i18n.t('reader.restricted'),
  'logged-out': () => i18n.t('reader.loggedOut'),
  'no-figures': () => i18n.t('reader.noFigures'),
  'reader-failed': () => i18n.t('reader.failed'),
  'not-certain': () => i18n.t('reader.notCertain'),
  malformed: () => i18n.t('reader.failed'),
  'disk-full': () => i18n.t('reader.diskFull'),
  'store-closed': () => i18n.t('reader.storeClosed'),
  'snapshot.first': () => i18n.t('reader.snapshotFirst'),
  'snapshot.changed': () => i18n.t('reader.snapshotChanged'),
  'snapshot.unchanged': () => i18n.t('reader.snapshotUnchanged'),
  'snapshot.not-an-item-page': () => i18n.t('reader.notAnItemPage'),
} satisfies Record<string, () => string>;

export type Notice = keyof typeof NOTICES;

export function noticeText(notice: Notice): string {
  return NOTICES[notice]();
}

/** What keeps a whole page from being read, if anything does. */
export function troubleNotice(reading: Reading): Notice | null {
  const why = stoppingTrouble(reading)?.why;
  return why !== undefined && Object.hasOwn(NOTICES, why) ? (why as Notice) : null;
}

/**
 * Nothing to say about a reading that is on disk, nor where the operator said that a page's day is
 * not known.
 */
export function outcomeNotice(outcome: RecordOutcome, { page }: Reading): Notice | null {
  if (outcome.ok || outcome.why === 'page-trouble') return null;
  return page === 'taught.page' && outcome.why === 'not-certain' ? null : outcome.why;
}

export function snapshotNotice(outcome: SnapshotOutcome): Notice {
  if (outcome.ok) return `snapshot.${outcome.version}`;
  if (outcome.why === 'not-an-item-page') return 'snapshot.not-an-item-page';
  if (outcome.why === 'page-trouble' || outcome.why === 'no-reader') return 'no-figures';
  return outcome.why;
}
