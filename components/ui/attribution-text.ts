import { i18n } from '#i18n';
import { attributionKey } from '../../utils/model/attribution';

/** A way of counting sales for clicks in the operator's language; as printed where it is not known. */
export function attributionText(printed: string): string {
  const key = attributionKey(printed);
  return key ? i18n.t(`attribution.${key}`) : printed;
}
