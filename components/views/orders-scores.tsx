import { i18n } from '#i18n';
import type { Figure } from '../../utils/model/figure';
import { metricDefinition } from '../../utils/model/metric';
import type { ScoreNow, ScorePart, ShopOrders } from '../../utils/model/orders-desk';
import { gradeKey } from '../../utils/orders/score-parts';
import { TrendChart } from '../charts/trend-chart';
import { figureText, formatOfUnit, numberText, signedText } from '../ui/figure-text';
import { momentText, shortDayText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { PageLink } from '../ui/page-link';
import { printedName } from '../ui/printed-name';
import { ScrollRegion } from '../ui/scroll-region';

/** Days with a score that make a line. */
const FEWEST_DAYS = 2;

/** 真实体验分 and DSR: how they stand, how they moved, what they are made of. */
export function OrdersScores({ shop }: { shop: ShopOrders }) {
  const { scores, parts, partsDoubted, trend } = shop;
  const lines = trend.filter(
    ({ days }) => days.filter(({ value }) => value !== null).length >= FEWEST_DAYS,
  );
  return (
    <section class="card">
      <h3>{i18n.t('orders.scores')}</h3>
      {scores.length === 0 && <p class="muted">{i18n.t('orders.noScores')}</p>}
      <ul class="orders-scores">
        {scores.map((score) => (
          <Score key={score.score} now={score} />
        ))}
      </ul>
      {partsDoubted && <Notice tone="warn">{i18n.t('orders.partsDoubted')}</Notice>}
      {parts.length > 0 && <Parts name={shop.name} parts={parts} />}
      {lines.length > 0 ? (
        <div class="orders-trend">
          <h4>{i18n.t('orders.trend')}</h4>
          <TrendChart series={lines} />
        </div>
      ) : (
        scores.length > 0 && <p class="small muted">{i18n.t('orders.noTrend')}</p>
      )}
    </section>
  );
}

function Score({ now }: { now: ScoreNow }) {
  const { score, value, peers, abovePeers, grade, readAt, url } = now;
  const beside = [
    grade && gradeText(grade),
    abovePeers && i18n.t('orders.above', [shortPercent(abovePeers)]),
    peers !== null && i18n.t('orders.peers', [numberText(peers, 'score')]),
  ].filter(Boolean);
  const isBelow = peers !== null && value < peers;
  return (
    <li>
      <PageLink url={url}>{i18n.t(`orders.gateScore.${score}`)}</PageLink>
      <strong class="orders-score">{numberText(value, 'score')}</strong>
      {beside.length > 0 && (
        <span class={isBelow ? 'small orders-bad' : 'small'}>{beside.join(' · ')}</span>
      )}
      <span class="small">{weekText(now)}</span>
      <span class="small muted">{i18n.t('orders.readAt', [momentText(readAt)])}</span>
    </li>
  );
}

function weekText({ value, weekAgo }: ScoreNow): string {
  if (!weekAgo) return i18n.t('orders.scoreNoWeek');
  const then = [shortDayText(weekAgo.day), numberText(weekAgo.value, 'score')] as const;
  // Five decimals are printed, and a DSR moves in the third.
  const change = Math.round((value - weekAgo.value) * 1e5) / 1e5;
  if (change === 0) return i18n.t('orders.scoreSame', [...then]);
  const moved = Math.abs(change) < 0.005 ? longSigned(change) : signedText(change, 'decimal');
  return i18n.t('orders.scoreWeek', [...then, moved]);
}

function longSigned(change: number): string {
  const digits = Math.abs(change).toFixed(5).replace(/0+$/, '');
  return `${change < 0 ? '\u2212' : '+'}${digits}`;
}

function Parts({ name, parts }: Pick<ShopOrders, 'name' | 'parts'>) {
  const title = i18n.t('orders.parts');
  return (
    <>
      <h4>{title}</h4>
      <ScrollRegion class="table-scroll orders-scroll" label={`${name} ${title}`}>
        <table class="table">
          <thead>
            <tr>
              <th>{i18n.t('orders.part')}</th>
              <th class="num">{i18n.t('orders.value')}</th>
              <th class="num">{i18n.t('orders.weight')}</th>
              <th class="num">{i18n.t('orders.lost')}</th>
              <th>
                <span class="vh">{i18n.t('orders.peersHead')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow key={part.metric} part={part} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class="small muted">{i18n.t('orders.lostSays')}</p>
    </>
  );
}

function PartRow({
  part: { metric, label, figure, weight, lost, grade, abovePeers },
}: {
  part: ScorePart;
}) {
  const beside = [
    grade && gradeText(grade),
    abovePeers && i18n.t('orders.above', [shortPercent(abovePeers)]),
  ].filter(Boolean);
  const format = formatOfUnit(metricDefinition(metric).unit);
  return (
    <tr class={grade ? 'orders-dimension' : 'orders-part'}>
      <th scope="row">{printedName(metric, label)}</th>
      <td class="num">{figureText(figure, format)}</td>
      <td class="num">{weight === null ? '' : shortPercent({ kind: 'exact', value: weight })}</td>
      <td class="num">{lost === null ? '' : numberText(lost, 'decimal')}</td>
      <td class="small muted orders-beside">{beside.join(' · ')}</td>
    </tr>
  );
}

/** 等级 高; a word that is no grade stands as the page prints it. */
function gradeText(grade: string): string {
  const key = gradeKey(grade);
  return i18n.t('orders.grade', [key ? i18n.t(`orders.gradeOf.${key}`) : grade]);
}

/** 99% as the page prints it, and 12.5% where it says so. */
function shortPercent(figure: Figure): string {
  return figureText(figure, 'percent').replace(/\.?0+(?=%)/, '');
}
