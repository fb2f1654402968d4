import { i18n } from '#i18n';
import type { TargetBoard, TargetLength } from '../../utils/model/target';
import { routeHref } from '../dashboard/route';
import { whyWords } from '../ui/why-words';
import { metricName } from '../ui/words';
import { WhyCautions } from './why-cautions';
import { WhyFactors } from './why-factors';

/** Which of visitors, conversion and spend misses the plan, and by how much money. */
export function TargetMissed({ board }: { board: TargetBoard }) {
  if (board.missed.length === 0) return null;
  return (
    <section class="card">
      <h2>{i18n.t('targets.missed')}</h2>
      {board.missed.map((one) => (
        <section key={one.per} class="target-missed">
          <h3>{i18n.t(`targets.per.${one.per}`)}</h3>
          <Missed shop={board.shop} {...one} />
        </section>
      ))}
    </section>
  );
}

interface MissedProps {
  shop: string;
  per: TargetLength;
  answer: TargetBoard['missed'][number]['answer'];
}

function Missed({ shop, per, answer }: MissedProps) {
  if (answer.kind === 'refused') {
    const missing = 'missing' in answer ? answer.missing : [];
    return (
      <p class="muted">
        {missing.length > 0
          ? i18n.t('targets.missing', [missing.map(metricName).join(i18n.t('list.comma'))])
          : i18n.t('targets.unread')}
      </p>
    );
  }
  return (
    <>
      <p class="why-words">{whyWords(answer, true)}</p>
      <WhyFactors
        answer={answer}
        isPlan
        label={i18n.t('targets.field', [i18n.t('whyView.factors'), i18n.t(`targets.per.${per}`)])}
      />
      <WhyCautions answer={answer} />
      <a href={routeHref('why', { shop, p: 'target', per })}>{i18n.t('targets.seeWhy')}</a>
    </>
  );
}
