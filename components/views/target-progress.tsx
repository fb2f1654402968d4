import { i18n } from '#i18n';
import { TARGET_LENGTHS, type TargetBoard, type TargetProgress } from '../../utils/model/target';
import { MetricTerm } from '../ui/metric-term';
import { dayText, uiLanguage } from '../ui/moment-text';
import { wholePercent } from '../ui/target-line';
import { spanText } from '../ui/why-span-text';
import { targetText } from './target-text';

/** How far each target is reached, beside how much of its time is over. */
export function TargetProgressList({ board }: { board: TargetBoard }) {
  if (board.progress.length === 0) return <p class="empty">{i18n.t('targets.none')}</p>;
  return (
    <section class="card" aria-labelledby="targets-progress">
      <h2 id="targets-progress">{i18n.t('targets.progress')}</h2>
      <p class="small muted">{i18n.t('targets.upTo', [dayText(board.day)])}</p>
      <div class="goals">
        {TARGET_LENGTHS.toReversed().map((per) => {
          const own = board.progress.filter(({ goal }) => goal.per === per);
          const [first] = own;
          if (!first) return null;
          return (
            <section key={per} class="goal-group">
              <h3>
                {i18n.t(`targets.per.${per}`)} <span class="muted">{spanText(first.span)}</span>
              </h3>
              <ul class="goal-list">
                {own.map((progress) => (
                  <Goal key={progress.goal.metric} progress={progress} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}

function Goal({ progress }: { progress: TargetProgress }) {
  const { goal, share, elapsed, soFar } = progress;
  const adds = progress.how === 'sum';
  return (
    <li class="goal">
      <div class="goal-head">
        <span>
          <MetricTerm metric={goal.metric} />
        </span>
        <span class="num">
          {i18n.t('targets.reached', [
            soFar === null ? i18n.t('state.gap') : targetText(goal.metric, soFar),
            targetText(goal.metric, goal.value),
          ])}
        </span>
      </div>
      <div class="goal-bar" aria-hidden="true">
        {share !== null && (
          <span
            class={share >= 1 ? 'goal-fill goal-met' : 'goal-fill'}
            style={`inline-size:${Math.min(100, Math.max(0, share * 100))}%`}
          />
        )}
        {adds && elapsed < 1 && (
          <span class="goal-time" style={`inset-inline-start:${elapsed * 100}%`} />
        )}
      </div>
      <p class="small">{goalWords(progress)}</p>
    </li>
  );
}

/** 已到 62%，时间过了 70%。每天还需 ¥…。按 20 天中读到的 18 天。 */
function goalWords(progress: TargetProgress): string {
  const { goal, share, elapsed, neededPerDay, meanPerDay, daysLeft, daysRead, daysOver } = progress;
  if (share === null) return i18n.t('targets.unread');
  const said = [
    goal.per === 'day'
      ? i18n.t('targets.share', [wholePercent(share)])
      : i18n.t('targets.shareAndTime', [wholePercent(share), wholePercent(elapsed)]),
  ];
  if (neededPerDay !== null && meanPerDay !== null)
    said.push(
      neededPerDay > 0
        ? i18n.t('targets.needed', [
            daysLeft,
            targetText(goal.metric, neededPerDay),
            targetText(goal.metric, meanPerDay),
          ])
        : i18n.t('targets.met'),
    );
  if (daysRead < daysOver)
    said.push(
      i18n.t(progress.how === 'sum' ? 'targets.daysRead' : 'targets.daysReadMean', [
        daysOver,
        daysRead,
      ]),
    );
  if (progress.how === 'mean-of-ratios' && daysRead > 1) said.push(i18n.t('targets.plainMean'));
  if (progress.provisional) said.push(i18n.t('targets.provisional'));
  return said.join(uiLanguage() === 'en' ? ' ' : '');
}
