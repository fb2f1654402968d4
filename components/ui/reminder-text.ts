import { i18n } from '#i18n';
import type { Alert } from '../../utils/model/alert';
import { exactValue } from '../../utils/model/figure';
import type { Reminder } from '../../utils/model/reminder';
import { camel } from './camel';
import { signedText } from './figure-text';
import { momentText, timeText } from './moment-text';

/** Deadlines that a notification names; it shows about four lines. */
const NAMED = 2;

/** A desktop notification in words: how many, and which first. */
export function reminderText(reminder: Reminder): { title: string; message: string } {
  if (reminder.kind === 'moments') return momentsText(reminder);
  return reminder.kind === 'morning' ? morningText(reminder) : deadlineText(reminder);
}

function morningText({ cards, urgent, worst, unread }: Extract<Reminder, { kind: 'morning' }>) {
  const pages = unread.map((page) => i18n.t(`page.${page}`)).join(i18n.t('list.comma'));
  const lines = [
    worst ? i18n.t('reminder.worst', [titleOf(worst), worst.subjectName]) : '',
    pages ? i18n.t('reminder.unread', [pages]) : '',
  ];
  const title =
    cards === 0
      ? i18n.t('reminder.titleUnread')
      : urgent > 0
        ? i18n.t('reminder.titleUrgent', [cards, urgent])
        : i18n.t('reminder.title', [cards]);
  return { title, message: lines.filter(Boolean).join('\n') };
}

function deadlineText({ hours, deadlines }: Extract<Reminder, { kind: 'deadline' }>) {
  const lines = deadlines
    .slice(0, NAMED)
    .map(({ rule, subjectName, at }) =>
      i18n.t('reminder.deadline', [i18n.t(`rule.${rule}.title`), subjectName, timeText(at)]),
    );
  const others = deadlines.length - lines.length;
  return {
    title: i18n.t('reminder.deadlineTitle', [hours]),
    message: [...lines, ...(others > 0 ? [i18n.t('reminder.others', [others])] : [])].join('\n'),
  };
}

function momentsText({ steps }: Extract<Reminder, { kind: 'moments' }>) {
  const isOfMany = new Set(steps.map(({ moment: { shop } }) => shop)).size > 1;
  const lines = steps
    .slice(0, NAMED)
    .map(({ moment: { name, shop, what, at } }) =>
      i18n.t('reminder.activity', [
        isOfMany ? `${name} · ${shop.slice('shop:'.length)}` : name,
        i18n.t(`activity.moment.${camel(what)}`),
        momentText(at),
      ]),
    );
  const others = steps.length - lines.length;
  return {
    title: i18n.t('reminder.activityTitle', [steps.length]),
    message: [...lines, ...(others > 0 ? [i18n.t('reminder.others', [others])] : [])].join('\n'),
  };
}

/** 支付金额下降 −31.69%, where the alert tells a change. */
function titleOf({ rule, evidence }: Alert): string {
  const shift = exactValue(evidence.find(({ label }) => label === 'shift')?.figure);
  const title = i18n.t(`rule.${rule}.title`);
  return shift === null ? title : `${title} ${signedText(shift, 'percent')}`;
}
