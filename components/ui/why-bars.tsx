import { i18n } from '#i18n';
import type { SalesWhy } from '../../utils/model/alert';
import { ChangeMark } from './change-mark';
import { numberText, signedText } from './figure-text';
import { dayText } from './moment-text';
import { whySteps } from './why-steps';

interface WhyBarsProps {
  why: SalesWhy;
}

/** What sales moved with: three parts in CNY that end, bar after bar, at the whole change. */
export function WhyBars({ why }: WhyBarsProps) {
  const between = i18n.t('why.between', [
    numberText(why.before, 'CNY'),
    dayText(why.baseDay),
    numberText(why.after, 'CNY'),
  ]);
  if (why.flat)
    return (
      <p class="why-flat">
        {i18n.t('why.flat', [signedText(why.change, 'CNY')])} <span class="muted">{between}</span>
      </p>
    );
  const { steps, zero } = whySteps(why);
  return (
    <figure class="why">
      <figcaption class="small muted">{between}</figcaption>
      <dl class="why-rows">
        {steps.map(({ part, amount, share, left, width, end }) => (
          <div key={part} class={`why-row why-${part}`}>
            <dt>{i18n.t(`why.${part}`)}</dt>
            <dd class="why-track" aria-hidden="true">
              <span class="why-zero" style={`left:${zero}%`} />
              <span
                class={amount < 0 ? 'why-bar why-fell' : 'why-bar'}
                style={`left:${left}%;width:${width}%`}
              />
              {end !== null && <span class="why-end" style={`left:${end}%`} />}
            </dd>
            <dd class="num">
              <ChangeMark change={amount} text={signedText(amount, 'CNY')} />
            </dd>
            <dd class="num why-share">{`${signedText(share, 'count')}%`}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
