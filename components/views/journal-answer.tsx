import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { ActivityLift, DecisionAnswer, MetricEffect } from '../../utils/model/journal';
import { metricDefinition } from '../../utils/model/metric';
import { camel } from '../ui/camel';
import { ChangeMark } from '../ui/change-mark';
import { type FigureFormat, formatOfUnit, numberText, signedText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { metricName } from '../ui/words';
import { JournalCautions } from './journal-cautions';

interface JournalAnswerProps {
  decision: Decision;
  answer: DecisionAnswer;
}

/** What came after so many days: each figure beside its base, or why there is none. */
export function JournalAnswer({ decision, answer }: JournalAnswerProps) {
  const waits = answer.kind !== 'ready';
  return (
    <section class={waits ? 'journal-answer journal-answer-waiting' : 'journal-answer'}>
      <h3>
        {i18n.t('journal.after', [answer.days])}
        {answer.kind === 'ready' && (
          <span class="small muted nowrap">
            {i18n.t('journal.span', [shortDayText(answer.from), shortDayText(answer.to)])}
          </span>
        )}
      </h3>
      <Body decision={decision} answer={answer} />
    </section>
  );
}

function Body({ decision, answer }: JournalAnswerProps) {
  if (answer.kind === 'pending')
    return (
      <p class="small">{i18n.t('journal.pending', [answer.left, shortDayText(answer.dueOn)])}</p>
    );
  if (answer.kind === 'no-series')
    return (
      <p class="small">
        {i18n.t(decision.subject === decision.shop ? 'journal.noSeriesShop' : 'journal.noSeries')}
      </p>
    );
  return (
    <>
      {answer.scope !== undefined && <p class="small muted">{scopeOf(answer.scope)}</p>}
      <ul class="journal-effects">
        {answer.effects.map((effect) => (
          <li key={effect.metric}>
            <Effect effect={effect} />
          </li>
        ))}
      </ul>
      {answer.lift && <Lift lift={answer.lift} />}
      <JournalCautions cautions={answer.cautions} />
      <p class="small muted">{i18n.t('journal.notCause')}</p>
    </>
  );
}

function Effect({ effect }: { effect: MetricEffect }) {
  const name = metricName(effect.metric);
  if (effect.kind === 'too-little')
    return (
      <>
        <p class="journal-effect-line">
          <span>{name}</span>
          <span class="muted">{i18n.t(`journal.tooLittle.${camel(effect.why)}`)}</span>
        </p>
        <DaysUsed effect={effect} />
      </>
    );
  const format = formatOfUnit(metricDefinition(effect.metric).unit);
  const { verdict, shift, low, high } = effect;
  const range = [signedText(low, 'percent'), signedText(high, 'percent')] as const;
  return (
    <>
      <p class="journal-effect-line">
        <span>{name}</span>
        <strong>
          {verdict === 'unclear' ? (
            <span class="muted">{i18n.t('journal.unclear')}</span>
          ) : (
            <>
              <span class="small">{i18n.t(`journal.${verdict}`)}</span>{' '}
              <ChangeMark change={shift} text={signedText(shift, 'percent')} />
            </>
          )}
        </strong>
      </p>
      <p class="journal-effect-line small">
        <span>
          {i18n.t('journal.afterMean')} <span class="nowrap">{meanText(effect.after, format)}</span>
        </span>
        <span>
          {i18n.t('journal.base')} <span class="nowrap">{meanText(effect.base, format)}</span>
        </span>
      </p>
      <p class="journal-effect-line small muted">
        <span title={i18n.t('journal.intervalOf', [...range])}>
          {verdict === 'unclear' && `${i18n.t('journal.shift')} ${signedText(shift, 'percent')} · `}
          {i18n.t('journal.interval', [...range])}
        </span>
        {effect.averaged && <span>{i18n.t('journal.averaged')}</span>}
      </p>
      <DaysUsed effect={effect} />
    </>
  );
}

/** A mean of few pieces keeps its decimals: the change in percent was worked out from them. */
function meanText(mean: number, format: FigureFormat): string {
  return numberText(mean, format === 'count' && mean < 100 ? 'decimal' : format);
}

/** Only where days are missing: a whole span needs no words. */
function DaysUsed({ effect: { days, daysInAll, unread, leftOut } }: { effect: MetricEffect }) {
  if (days === daysInAll) return null;
  const parts = [
    i18n.t('journal.daysOf', [days, daysInAll]),
    unread > 0 && i18n.t('journal.unread', [unread]),
    leftOut > 0 && i18n.t('journal.leftOut', [leftOut]),
  ];
  return <p class="small muted">{parts.filter(Boolean).join(' · ')}</p>;
}

function Lift({ lift: { net, expected, days, trend, unclear } }: { lift: ActivityLift }) {
  const facts: [number, string, string, string] = [
    days,
    numberText(expected, 'CNY'),
    numberText(Math.abs(net), 'CNY'),
    numberText(trend, 'decimal'),
  ];
  return (
    <p class="small">
      <strong>{i18n.t('journal.lift')}</strong>{' '}
      {i18n.t(net < 0 ? 'journal.liftLess' : 'journal.liftText', facts)}{' '}
      {unclear && <span class="chip">{i18n.t('journal.liftUnclear')}</span>}
    </p>
  );
}

/** `device/tab/window` as `seriesScope` spells it: what tells one set of figures from another. */
function scopeOf(scope: string): string {
  const [, tab = '', window = ''] = scope.split('/');
  const parts = [tab, window && i18n.t('journal.window', [window])].filter(Boolean);
  return i18n.t('journal.scope', [parts.join(' · ') || scope]);
}
