import { i18n } from '#i18n';
import type {
  EffectSpan,
  MeasuredActivity,
  ActivityResult as Result,
} from '../../utils/model/activity';
import { camel } from '../ui/camel';
import { numberText, signedText } from '../ui/figure-text';
import { shortDayText } from '../ui/moment-text';
import { NumberHeads } from '../ui/number-heads';
import { ScrollRegion } from '../ui/scroll-region';
import { ActivityFindings } from './activity-findings';

/** What came of an activity, or when and why that can be said. */
export function ActivityResult({ result, of }: { result: Result; of: string }) {
  if (result.kind === 'measured') return <Measured result={result} activity={of} />;
  return (
    <div class="activity-part">
      <h4>{i18n.t('activity.result.title')}</h4>
      <p class="muted">{notYet(result)}</p>
    </div>
  );
}

/** The days that a sentence can name. */
const NAMED = 4;

function notYet(result: Exclude<Result, MeasuredActivity>): string {
  switch (result.kind) {
    case 'undated':
      return i18n.t('activity.result.undated');
    case 'to-come':
      return i18n.t('activity.result.toCome', [shortDayText(result.on)]);
    case 'running':
      return i18n.t('activity.result.running', [shortDayText(result.until)]);
    case 'too-little':
      return result.why === 'unread-days'
        ? i18n.t('activity.result.unreadDays', [result.days.length, daysText(result.days)])
        : i18n.t(`activity.result.${camel(result.why)}`);
  }
}

function daysText(days: readonly string[]): string {
  const named = days.slice(0, NAMED).map(shortDayText).join(i18n.t('list.comma'));
  return days.length > NAMED ? `${named}…` : named;
}

interface MeasuredProps {
  result: MeasuredActivity;
  /** what it is the result of, in words */
  activity: string;
}

function Measured({ result, activity }: MeasuredProps) {
  const { of, items, trend, waitsUntil, profit, why } = result;
  return (
    <div class="activity-part">
      <h4>
        {i18n.t('activity.result.title')} <Verdict result={result} />
      </h4>
      <p class="small muted">
        {of === 'items'
          ? i18n.t('activity.result.ofItems', [items])
          : i18n.t('activity.result.ofShop')}
        {' · '}
        {i18n.t('activity.result.trend', [numberText(trend, 'decimal')])}
      </p>
      <div class="activity-effect">
        <Phases result={result} activity={activity} />
        <dl class="facts">
          <Sum name={i18n.t('activity.result.gross')} value={result.gross} />
          {result.pullForward !== null && (
            <Sum name={i18n.t('activity.result.pull')} value={result.pullForward} />
          )}
          {result.net !== null && (
            <Sum name={i18n.t('activity.result.net')} value={result.net} isTotal />
          )}
          <div class="fact">
            <dt />
            <dd class="small muted">{interval(result.low, result.high)}</dd>
          </div>
          {profit && <Sum name={i18n.t('activity.result.profit')} value={profit.profit} isTotal />}
          {profit && (
            <div class="fact">
              <dt />
              <dd class="small muted">{interval(profit.low, profit.high)}</dd>
            </div>
          )}
        </dl>
      </div>
      {waitsUntil && (
        <p class="small">{i18n.t('activity.result.waits', [shortDayText(waitsUntil)])}</p>
      )}
      {why && <p class="small muted">{i18n.t('activity.result.noMargin')}</p>}
      <ActivityFindings result={result} />
      <p class="small muted">{i18n.t('activity.notCause')}</p>
    </div>
  );
}

function Verdict({ result: { significant, net, gross } }: { result: MeasuredActivity }) {
  if (!significant) return <span class="chip">{i18n.t('activity.result.notSignificant')}</span>;
  const value = net ?? gross;
  const which = net === null ? 'gross' : 'significant';
  return (
    <span class={value > 0 ? 'chip chip-accent' : 'chip chip-warn'}>
      {i18n.t(`activity.result.${which}${value > 0 ? 'Up' : 'Down'}`)}
    </span>
  );
}

function Phases({ result: { warmUp, during, after }, activity }: MeasuredProps) {
  return (
    <ScrollRegion
      class="table-scroll"
      label={i18n.t('activity.file.entry', [activity, i18n.t('activity.result.title')])}
    >
      <table class="table activity-phases">
        <thead>
          <tr>
            <th scope="col">{i18n.t('activity.result.span')}</th>
            <NumberHeads
              heads={(['actual', 'expected', 'lift'] as const).map((column) =>
                i18n.t(`activity.result.${column}`),
              )}
            />
          </tr>
        </thead>
        <tbody>
          {warmUp && <Phase name={i18n.t('activity.result.warmUp')} span={warmUp} />}
          <Phase name={i18n.t('activity.result.during')} span={during} />
          {after && <Phase name={i18n.t('activity.result.after')} span={after} />}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Phase({ name, span }: { name: string; span: EffectSpan }) {
  const { from, to, actual, expected, lift } = span;
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        <span class="small muted nowrap">
          {shortDayText(from)}
          {to !== from && ` – ${shortDayText(to)}`}
        </span>
      </th>
      <td class="num">{numberText(actual, 'CNY')}</td>
      <td class="num">{numberText(expected, 'CNY')}</td>
      <td class="num">{signedText(lift, 'CNY')}</td>
    </tr>
  );
}

function Sum({ name, value, isTotal }: { name: string; value: number; isTotal?: true }) {
  return (
    <div class={isTotal ? 'fact activity-total' : 'fact'}>
      <dt>{name}</dt>
      <dd>{signedText(value, 'CNY')}</dd>
    </div>
  );
}

function interval(low: number, high: number): string {
  return i18n.t('activity.result.interval', [signedText(low, 'CNY'), signedText(high, 'CNY')]);
}
