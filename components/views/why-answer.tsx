import { i18n } from '#i18n';
import type { ChangeAnswer, ChangeExplained, ChangeRefusal } from '../../utils/model/change';
import { camel } from '../ui/camel';
import { Notice } from '../ui/notice';
import { daysText, seriesScopeText, spanText } from '../ui/why-span-text';
import { WhyWaterfall } from '../ui/why-waterfall';
import { whyWords } from '../ui/why-words';
import { metricName } from '../ui/words';
import { WhyCautions } from './why-cautions';
import type { WhyChoice } from './why-choice';
import { WhyFactors } from './why-factors';
import { WhyItems } from './why-items';
import { WhySources } from './why-sources';

interface WhyAnswerProps {
  answer: ChangeAnswer;
  choice: WhyChoice;
  onChange: (choice: WhyChoice) => void;
}

/** The answer in words, as bars and as tables that sum to the cent; or why there is none. */
export function WhyAnswer({ answer, choice, onChange }: WhyAnswerProps) {
  if (answer.kind === 'refused')
    return <Refused refusal={answer} onPairs={() => onChange({ ...choice, pairs: true })} />;
  const isPlan = choice.preset === 'target';
  return (
    <>
      <section class="card why-answer">
        <h2>{titleOf(answer, isPlan)}</h2>
        <p class="why-words">{whyWords(answer, isPlan)}</p>
        <WhyCautions answer={answer} />
        <div class="why-both">
          {!answer.why.flat && <WhyWaterfall answer={answer} isPlan={isPlan} />}
          <WhyFactors answer={answer} isPlan={isPlan} />
        </div>
        {!answer.why.flat && <p class="small muted">{i18n.t('why.caution')}</p>}
        {answer.before.days > 1 && <p class="small muted">{i18n.t('whyView.meanDays')}</p>}
      </section>
      {answer.sources && <WhySources sources={answer.sources} change={answer.why.change} />}
      {answer.items && <WhyItems items={answer.items} answer={answer} choice={choice} />}
    </>
  );
}

function titleOf({ after, before }: ChangeExplained, isPlan: boolean): string {
  return isPlan
    ? i18n.t('whyView.titleTarget', [spanText(after.span)])
    : i18n.t('whyView.title', [spanText(after.span), spanText(before.span)]);
}

interface RefusedProps {
  refusal: ChangeRefusal;
  onPairs: () => void;
}

function Refused({ refusal, onPairs }: RefusedProps) {
  return (
    <Notice tone="info">
      <p>{refusalText(refusal)}</p>
      {refusal.why === 'unread' && refusal.pairs && (
        <button type="button" class="btn" onClick={onPairs}>
          {i18n.t('whyView.leaveOut')}
        </button>
      )}
    </Notice>
  );
}

function refusalText(refusal: ChangeRefusal): string {
  const comma = i18n.t('list.comma');
  switch (refusal.why) {
    case 'unread':
      return i18n.t('whyView.refused.unread', [daysText(refusal.days)]);
    case 'missing':
    case 'suspect':
      return i18n.t(`whyView.refused.${refusal.why}`, [
        daysText(refusal.days),
        refusal.missing.map(metricName).join(comma),
      ]);
    case 'other-scope':
      return i18n.t('whyView.refused.otherScope', [
        refusal.span.map(seriesScopeText).join(comma),
        refusal.base.map(seriesScopeText).join(comma),
      ]);
    case 'impossible':
    case 'no-target':
      return i18n.t(`whyView.refused.${camel(refusal.why)}`, [
        refusal.missing.map(metricName).join(comma),
      ]);
    case 'never-read':
      return i18n.t('whyView.refused.neverRead');
  }
}
