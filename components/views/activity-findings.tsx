import { i18n } from '#i18n';
import type {
  ActivityCaution,
  ActivityParts,
  ActivityProfit,
  CohortRefunds,
  MeasuredActivity,
} from '../../utils/model/activity';
import { numberText, signedText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';

/** What stands beside the sums: what moved, the control, buyers, refunds, and what to beware of. */
export function ActivityFindings({ result }: { result: MeasuredActivity }) {
  const { parts, difference, newBuyers, refunds, profit, cautions } = result;
  const lines: [string, string][] = [
    ...(profit ? [[i18n.t('activity.result.profit'), profitText(profit)] as [string, string]] : []),
    ...(parts ? [[i18n.t('activity.result.parts'), partsText(parts)] as [string, string]] : []),
    ...(difference
      ? [[i18n.t('activity.result.difference'), differenceText(difference)] as [string, string]]
      : []),
    ...(newBuyers
      ? [
          [
            i18n.t('activity.result.newBuyers'),
            i18n.t('activity.result.newBuyersSays', [
              percent(newBuyers.during),
              percent(newBuyers.before),
            ]),
          ] as [string, string],
        ]
      : []),
    ...(refunds
      ? [[i18n.t('activity.result.refunds'), refundsText(refunds)] as [string, string]]
      : []),
  ];
  return (
    <>
      {lines.length > 0 && (
        <dl class="activity-findings small">
          {lines.map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {cautions.length > 0 && (
        <ul class="journal-cautions">
          {cautions.map((caution, i) => (
            <li key={i}>{cautionText(caution)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function profitText({ margin, refunds, costs, ownRefunds, missing }: ActivityProfit): string {
  const facts: [string, string, string] = [
    percent(margin),
    percent(refunds),
    numberText(costs, 'CNY'),
  ];
  return [
    i18n.t('activity.result.profitSays', facts),
    ownRefunds && i18n.t('activity.result.ownRefunds'),
    missing.length > 0 && i18n.t('activity.result.missingShares'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function partsText({ visitors, conversion, spend, shifts }: ActivityParts): string {
  const part = (name: string, value: number, shift: number) =>
    `${name} ${signedText(value, 'CNY')} (${signedText(shift, 'percent')})`;
  return [
    part(i18n.t('activity.result.visitors'), visitors, shifts.uv),
    part(i18n.t('activity.result.conversion'), conversion, shifts.cvr),
    part(i18n.t('activity.result.spend'), spend, shifts.aov),
  ].join(' · ');
}

function differenceText({
  treated,
  control,
  shift,
}: NonNullable<MeasuredActivity['difference']>): string {
  return i18n.t('activity.result.differenceSays', [
    signedText(treated, 'percent'),
    signedText(control, 'percent'),
    signedText(shift, 'percent'),
  ]);
}

function refundsText(refunds: CohortRefunds): string {
  if (refunds.kind === 'waits')
    return i18n.t('activity.result.refundsWait', [shortDayText(refunds.until)]);
  return refunds.before === null
    ? percent(refunds.rate)
    : i18n.t('activity.result.refundsSays', [percent(refunds.rate), percent(refunds.before)]);
}

function cautionText(caution: ActivityCaution): string {
  switch (caution.kind) {
    case 'promotion':
      return i18n.t('activity.result.promotion', [caution.event]);
    case 'activity':
      return i18n.t('activity.result.activity', [caution.name]);
    case 'open':
      return i18n.t('activity.result.open', [caution.days]);
    case 'short-base':
      return i18n.t('activity.result.shortBase', [caution.days]);
  }
}

function percent(share: number): string {
  return numberText(share, 'percent');
}
