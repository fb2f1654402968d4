import { i18n } from '#i18n';
import type { TodaySnapshot } from '../../utils/model/today';

/** How many cards there was no room for, and how many of them are urgent. */
export function moreText({ cards, urgent }: TodaySnapshot['more']): string {
  return urgent > 0 ? i18n.t('today.moreUrgent', [cards, urgent]) : i18n.t('today.more', [cards]);
}
