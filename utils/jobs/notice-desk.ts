import type { StoredCapture } from '../model/capture';
import type { Instant } from '../model/day';
import type { KeptNotice, PlatformNotice } from '../model/notice';
import type { TableRow } from '../model/reading';
import { mergeNotices } from '../service/merge-notices';
import type { Database } from '../store/database';
import { allNotices, changeNotices } from '../store/notices';

/** Keeps the headlines of a capture; the same capture twice changes nothing. */
export async function digestNotices(db: Database, capture: StoredCapture): Promise<void> {
  const { subject, page, takenAt, reading } = capture;
  if (!subject.startsWith('shop:')) return;
  const seen = reading.parts
    .flatMap((part) => (part.kind === 'table' ? part.rows : []))
    .filter((row) => row.subject.kind === 'notice')
    .map(noticeOf);
  if (seen.length === 0) return;
  await changeNotices(db, (kept) =>
    mergeNotices(kept, seen, { page, shop: subject, seenAt: takenAt }),
  );
}

/** Marks headlines read, or unread again. */
export async function markNotices(
  db: Database,
  keys: readonly string[],
  isRead: boolean,
  now: Instant,
): Promise<KeptNotice[]> {
  const wanted = new Set(keys);
  await changeNotices(db, (kept) =>
    kept
      .filter(({ key }) => wanted.has(key))
      .map(({ readAt = now, ...notice }) => (isRead ? { ...notice, readAt } : notice)),
  );
  return allNotices(db);
}

/** Keeps what the operator wrote beside a headline; an empty text takes it away. */
export async function noteNotice(db: Database, key: string, text: string): Promise<KeptNotice[]> {
  const note = text.trim();
  await changeNotices(db, (kept) =>
    kept
      .filter((notice) => notice.key === key)
      .map(({ note: _before, ...notice }) => (note === '' ? notice : { ...notice, note })),
  );
  return allNotices(db);
}

function noticeOf({ subject: { name, id, url }, texts = [] }: TableRow): PlatformNotice {
  const text = (label: string) => texts.find((one) => one.label === label)?.text;
  const group = text('类型');
  const printedAt = text('时间');
  return {
    title: name,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(group !== undefined && { group }),
    ...(printedAt !== undefined && { printedAt }),
  };
}
