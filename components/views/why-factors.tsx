import { i18n } from '#i18n';
import type { ChangeExplained } from '../../utils/model/change';
import { ChangeMark } from '../ui/change-mark';
import { numberText, signedText } from '../ui/figure-text';
import { ScrollRegion } from '../ui/scroll-region';
import { FACTOR_FORMAT, factorValue, WHY_FACTORS, type WhyFactor } from '../ui/why-parts';
import { type WhyPart, whySteps } from '../ui/why-steps';

interface WhyFactorsProps {
  answer: ChangeExplained;
  isPlan: boolean;
  /** tells it from other tables of the same kind */
  label?: string;
}

/** The three factors: both sides, and what each moved with sales; the parts sum to the change. */
export function WhyFactors({ answer, isPlan, label }: WhyFactorsProps) {
  const { why } = answer;
  return (
    <ScrollRegion class="table-scroll" label={label ?? i18n.t('whyView.factors')}>
      <table class="table why-factors">
        <thead>
          <tr>
            <td />
            <th scope="col" class="num">
              {i18n.t(isPlan ? 'whyView.planned' : 'whyView.before')}
            </th>
            <th scope="col" class="num">
              {i18n.t(isPlan ? 'whyView.real' : 'whyView.after')}
            </th>
            <th scope="col" class="num">
              {i18n.t('whyView.part')}
            </th>
            <th scope="col" class="num">
              {i18n.t('whyView.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {WHY_FACTORS.map((factor) => (
            <FactorRow key={factor} factor={factor} answer={answer} />
          ))}
          <tr class="why-total">
            <th scope="row">{i18n.t('whyView.sales')}</th>
            <td class="num">{numberText(why.before, 'CNY')}</td>
            <td class="num">{numberText(why.after, 'CNY')}</td>
            <td class="num">
              <ChangeMark change={why.change} text={signedText(why.change, 'CNY')} />
            </td>
            <td class="num">{shareText(answer, 'change')}</td>
          </tr>
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function FactorRow({ factor, answer }: { factor: WhyFactor; answer: ChangeExplained }) {
  const { before, after, perDay, why } = answer;
  const text = (side: typeof before) =>
    numberText(factorValue(factor, side, perDay) ?? Number.NaN, FACTOR_FORMAT[factor]);
  const daily = factor === 'visitors' && before.days > 1;
  return (
    <tr>
      <th scope="row">{i18n.t(daily ? 'whyView.meanVisitors' : `why.${factor}`)}</th>
      <td class="num">{text(before)}</td>
      <td class="num">{text(after)}</td>
      <td class="num">
        {why.flat ? (
          <span class="muted">–</span>
        ) : (
          <ChangeMark change={why[factor]} text={signedText(why[factor], 'CNY')} />
        )}
      </td>
      <td class="num muted">{shareText(answer, factor)}</td>
    </tr>
  );
}

/** Of the whole change, in percent that add up; a flat change is not taken apart. */
function shareText({ why }: ChangeExplained, part: WhyPart): string {
  const step = whySteps(why).steps.find((one) => one.part === part);
  return why.flat || !step ? '–' : `${signedText(step.share, 'count')}%`;
}
