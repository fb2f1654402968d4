import { i18n } from '#i18n';
import { MOST_PROMO_DAYS } from '../../utils/insights/promo-refusal';
import type { DaySpan } from '../../utils/model/day';
import type { PromoRefusal } from '../../utils/model/promo';
import { camel } from '../ui/camel';

/** 2026-10-15 – 2026-11-14: written whole, because events reach over the turn of the year. */
export function promoDays({ from, to }: DaySpan): string {
  return i18n.t('promo.span', { from, to });
}

/** What is wrong with an event, in a sentence. */
export function refusalText(refusal: PromoRefusal): string {
  return i18n.t(`promo.wrong.${camel(refusal)}`, [String(MOST_PROMO_DAYS)]);
}
