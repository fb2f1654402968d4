import { i18n } from '#i18n';
import type { WordPlace } from '../../utils/model/keyword-watch';

/** The newest own place beside the one before: `12 → 3`, or why there is none. */
export function placeText([newest, before]: readonly WordPlace[]): string {
  if (!newest) return i18n.t('rivals.words.noResults');
  const was = before?.rank ?? null;
  if (newest.rank === null) return absenceText(newest);
  return was === null ? String(newest.rank) : `${was} → ${newest.rank}`;
}

/** Not seen among so many results, or only as an advertisement. */
export function absenceText({ promoted, seen }: WordPlace): string {
  return i18n.t(promoted ? 'rivals.words.onlyAd' : 'rivals.words.notAmong', [seen]);
}
