import { i18n } from '#i18n';
import type { AlertMark } from '../../utils/model/alert';

/** What was done with an alert, as a sentence. */
export function saidOf(mark: AlertMark): string {
  if (mark === 'done' || mark === 'not-useful') return i18n.t('alert.saidDone');
  return i18n.t(mark === 'reopen' ? 'alert.saidReopened' : 'alert.saidSnoozed');
}
