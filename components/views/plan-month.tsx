import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import type { MonthPlan, PlanWeek, PlanWeights } from '../../utils/model/target';
import { ChangeCell } from '../ui/change-cell';
import { numberText, signedText } from '../ui/figure-text';
import { weekdayText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { ScrollRegion } from '../ui/scroll-region';
import { spanText } from '../ui/why-span-text';
import { PlanDays } from './plan-days';

/** One day of each weekday, Monday first, to be named. */
const A_WEEK = [
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-11-22',
];

interface PlanMonthProps {
  plan: MonthPlan;
  onEdit: (day: Day, value: number | null) => void;
}

/** The month's sales target laid over its weeks and days, beside what the days brought. */
export function PlanMonth({ plan, onEdit }: PlanMonthProps) {
  return (
    <section class="card">
      <h2>{i18n.t('plan.title', [numberText(plan.target, 'CNY')])}</h2>
      <p>{soFarText(plan)}</p>
      {learnedTexts(plan.learned).map((text) => (
        <p key={text} class="small muted">
          {text}
        </p>
      ))}
      {plan.tooMuch > 0 && (
        <Notice tone="warn">{i18n.t('plan.tooMuch', [numberText(plan.tooMuch, 'CNY')])}</Notice>
      )}
      <ScrollRegion class="table-scroll" label={i18n.t('plan.weeks')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('plan.week')}</th>
              <th scope="col" class="num">
                {i18n.t('plan.planned')}
              </th>
              <th scope="col" class="num">
                {i18n.t('plan.real')}
              </th>
              <th scope="col" class="num">
                {i18n.t('plan.difference')}
              </th>
              <th scope="col">{i18n.t('plan.read')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.weeks.map((week) => (
              <Week key={week.span.from} week={week} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <PlanDays days={plan.days} onEdit={onEdit} />
    </section>
  );
}

function Week({ week }: { week: PlanWeek }) {
  const { span, planned, real, plannedRead, daysRead, daysOver } = week;
  return (
    <tr>
      <th scope="row" class="nowrap">
        {spanText(span)}
      </th>
      <td class="num">{numberText(planned, 'CNY')}</td>
      <td class="num">{real === null ? '–' : numberText(real, 'CNY')}</td>
      <ChangeCell amount={real === null ? null : real - plannedRead} />
      <td class="muted">
        {daysOver === 0 ? i18n.t('plan.toCome') : i18n.t('plan.daysRead', [daysOver, daysRead])}
      </td>
    </tr>
  );
}

function soFarText({ days, plannedRead, real }: MonthPlan): string {
  const over = days.filter((day) => day.over).length;
  const read = days.filter((day) => day.real !== null).length;
  if (read === 0) return i18n.t('plan.nothingRead');
  return i18n.t('plan.soFar', [
    over,
    read,
    numberText(plannedRead, 'CNY'),
    numberText(real, 'CNY'),
    signedText(real - plannedRead, 'CNY'),
  ]);
}

/** How the parts were found, in words: the weekdays first, then the month's promotions. */
function learnedTexts({ weekdays, ordinaryDays, events }: PlanWeights): string[] {
  const known = weekdays?.map((weight, i) =>
    i18n.t('plan.weekday', [weekdayText(A_WEEK[i] ?? ''), numberText(weight, 'decimal')]),
  );
  return [
    known
      ? i18n.t('plan.learned', [ordinaryDays, known.join(i18n.t('list.comma'))])
      : i18n.t('plan.notLearned'),
    ...events.map(({ event, days, times }) =>
      times === null
        ? i18n.t('plan.eventUnknown', [event, days])
        : i18n.t('plan.event', [event, days, numberText(times, 'decimal')]),
    ),
  ];
}
