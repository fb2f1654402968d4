import { i18n } from '#i18n';
import type { ClockCall, ClockEntry } from '../../utils/model/orders-clock';
import { numberText } from './figure-text';
import { momentText } from './moment-text';

/** Deadlines that a notification names; it shows about four lines. */
const NAMED = 2;
const LONGEST_GOODS = 16;

/** A desktop notification of deadlines in words: how many, for how much money, and which first. */
export function callText({ hours, entries, money }: ClockCall): { title: string; message: string } {
  const lines = entries.slice(0, NAMED).map(lineOf);
  const others = entries.length - lines.length;
  return {
    title:
      hours === 0
        ? i18n.t('orders.callOver', [entries.length])
        : i18n.t('orders.callAhead', [entries.length, hours]),
    message: [
      ...(money > 0 ? [i18n.t('orders.callMoney', [numberText(money, 'CNY')])] : []),
      ...lines,
      ...(others > 0 ? [i18n.t('reminder.others', [others])] : []),
    ].join('\n'),
  };
}

function lineOf({ kind, title, at, isPrinted }: ClockEntry): string {
  const goods = title.length > LONGEST_GOODS ? `${title.slice(0, LONGEST_GOODS)}…` : title;
  const when = at === null ? '' : momentText(at);
  return i18n.t('orders.callLine', {
    what: i18n.t(`orders.kind.${kind}`),
    goods: goods || i18n.t('orders.goodsUnread'),
    when: isPrinted ? when : i18n.t('orders.about', [when]),
  });
}
