import { i18n } from '#i18n';
import type { PartRefusal } from '../../utils/model/change';
import { daysText, seriesScopeText } from '../ui/why-span-text';
import { metricName } from '../ui/words';

/** Why sources or items cannot be told, in words. */
export function partRefusalText(refusal: PartRefusal, of: 'source' | 'item'): string {
  const comma = i18n.t('list.comma');
  switch (refusal.none) {
    case 'not-read':
      return i18n.t(`whyView.none.${of}`);
    case 'days-unread':
      return i18n.t('whyView.none.days', [daysText(refusal.days)]);
    case 'other-scope':
      return i18n.t('whyView.refused.otherScope', [
        refusal.span.map(seriesScopeText).join(comma),
        refusal.base.map(seriesScopeText).join(comma),
      ]);
    case 'no-figure':
      return i18n.t('whyView.none.figure', [refusal.missing.map(metricName).join(comma)]);
  }
}
