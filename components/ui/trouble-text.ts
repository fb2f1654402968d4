import { i18n } from '#i18n';
import type { TroubleWhy } from '../../utils/model/reading';
import { camel } from './camel';

/** What kept something from being read, in words. */
export function troubleText(why: TroubleWhy): string {
  return i18n.t(`trouble.${camel(why)}`);
}
