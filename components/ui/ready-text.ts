import { i18n } from '#i18n';
import type { ReadyReport } from '../../utils/model/report-definition';
import { momentText } from './moment-text';

/** A saved report that is ready, as a desktop notification. */
export function readyText({ name, at }: ReadyReport): { title: string; message: string } {
  return {
    title: i18n.t('report.ready.title', [name]),
    message: i18n.t('report.ready.message', [momentText(at)]),
  };
}
