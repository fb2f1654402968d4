import { i18n } from '#i18n';
import type { ChangeExplained, SpanCaution } from '../../utils/model/change';
import { numberText } from '../ui/figure-text';
import { Notice } from '../ui/notice';
import { daysText } from '../ui/why-span-text';

/** What must be known of the compared days before the answer is believed. */
export function WhyCautions({ answer }: { answer: ChangeExplained }) {
  const { cautions, leftOut, before, after, perDay } = answer;
  const texts = [
    ...cautions.map((caution) => cautionText(caution)),
    ...(leftOut.length > 0
      ? [i18n.t('whyView.leftOut', [daysText(leftOut), after.days, before.days])]
      : []),
    ...(perDay ? [i18n.t('whyView.perDay', [after.days, before.days])] : []),
  ];
  if (texts.length === 0) return null;
  const differs = cautions.some(({ kind }) => kind === 'promotion-differs');
  return (
    <Notice tone={differs ? 'warn' : 'info'}>
      <ul class="why-cautions">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

function cautionText(caution: SpanCaution): string {
  switch (caution.kind) {
    case 'promotion':
      return i18n.t('whyView.promotion', [daysText(caution.days), caution.event]);
    case 'promotion-differs':
      return i18n.t('whyView.promotionDiffers');
    case 'bulk-order':
      return i18n.t('why.bulkOrder', [daysText(caution.days)]);
    case 'provisional':
      return i18n.t('why.provisional', [daysText(caution.days)]);
    case 'targets-disagree':
      return i18n.t('whyView.targetsDisagree', [
        numberText(caution.product, 'CNY'),
        numberText(caution.sales, 'CNY'),
      ]);
  }
}
