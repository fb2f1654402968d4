import type { DeskCard } from '../model/desk-panel';
import type { KeptNotice } from '../model/notice';

/** A card for each headline that nobody marked as read: those about rules first, then the newest. */
export function noticeCards(notices: readonly KeptNotice[]): DeskCard[] {
  return notices
    .filter(({ readAt }) => readAt === undefined)
    .toSorted((a, b) => Number(b.isRule) - Number(a.isRule) || dateOf(b) - dateOf(a))
    .map(({ key, title, isRule, publishedOn, note }) => ({
      id: key,
      level: isRule ? 'warn' : 'info',
      name: title,
      said: { key: isRule ? 'service.noticeRule' : 'service.noticeNew', values: [] },
      facts: [
        ...(publishedOn ? [{ key: 'service.noticeOn', values: [publishedOn] }] : []),
        ...(note ? [{ key: 'service.noticeNote', values: [note] }] : []),
      ],
    }));
}

function dateOf({ publishedAt, firstSeenAt }: KeptNotice): number {
  return publishedAt ?? firstSeenAt;
}
