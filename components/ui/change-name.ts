import { i18n } from '#i18n';
import type { ListingChange } from '../../utils/model/listing';
import { camel } from './camel';

/** What of a listing changed, in words. */
export function changeName({ kind, priceKind }: Pick<ListingChange, 'kind' | 'priceKind'>): string {
  return kind === 'price' && priceKind
    ? i18n.t(`price.${priceKind}`)
    : i18n.t(`listing.change.${camel(kind)}`);
}
