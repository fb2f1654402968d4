import { i18n } from '#i18n';
import type { FileRefusal, TableRefusal } from '../../utils/model/import';
import { camel } from '../ui/camel';

/** Why nothing of a file or a table is taken, in a sentence. */
export function refusalText({
  why,
  detail = '',
}: {
  why: FileRefusal | TableRefusal;
  detail?: string;
}) {
  switch (why) {
    case 'contradiction':
      return i18n.t('import.why.contradiction', [detail]);
    case 'split':
      return i18n.t('import.why.split', [detail]);
    default:
      return i18n.t(`import.why.${camel(why)}`);
  }
}
