import { i18n } from '#i18n';
import type { Day } from '../../utils/model/day';
import type { Decision } from '../../utils/model/decision';
import type { HomePanel as HomeView, Surroundings } from '../../utils/model/panel-view';
import { DAY_STATE } from '../../utils/model/series';
import { camel } from '../ui/camel';
import { dayText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { SettleLine } from '../ui/settle-line';
import { WhyBars } from '../ui/why-bars';
import { metricName } from '../ui/words';
import { panelDay } from './compare-names';
import { MetricTable } from './metric-table';
import { MetricTiles } from './metric-tiles';
import { MovedTable } from './moved-table';
import { type Folds, PanelSections } from './panel-sections';
import { type ReadFacts, readFacts } from './read-facts';
import { StaleLine } from './stale-line';
import { TroubleList } from './trouble-list';
import { WhyButton } from './why-button';

interface HomePanelProps extends Folds {
  view: HomeView & Surroundings;
}

/** The morning's question on 生意参谋: how does the day compare, and what did sales move with. */
export function HomePanel({ view, ...folds }: HomePanelProps) {
  const day = panelDay(view.scope);
  const noted = view.journal?.recent ?? [];
  const facts = readFacts(view);
  const isCompared = view.main.some(({ lastWeek, fourWeeks }) =>
    [lastWeek, fourWeeks].some((one) => one.kind === 'compared' || one.why !== 'not-read'),
  );
  const young = view.daysStored < 8 && i18n.t('home.young', [view.daysStored]);
  return (
    <PanelSections
      kind="home"
      journal={view.journal}
      desk={view.desk}
      readAt={view.takenAt}
      {...folds}
      content={{
        says: { nothing: '', body: <Says view={view} day={day} facts={facts} noted={noted} /> },
        changes: {
          nothing: young || i18n.t('panel.nothing.changesFigures'),
          body: isCompared && (
            <>
              {young && <Notice tone="info">{young}</Notice>}
              <MovedTable rows={view.main} day={day} noted={noted} />
            </>
          ),
        },
        why: {
          nothing: whyNot(view.why),
          body: 'method' in view.why && (
            <div class="card">
              <p class="part-lead">{i18n.t('why.title')}</p>
              <WhyBars why={view.why} />
              <p class="small muted">{i18n.t('why.caution')}</p>
              <Cautions cautions={view.cautions} />
              {view.shop && day && <WhyButton shop={view.shop.name} day={day} />}
            </div>
          ),
        },
      }}
    />
  );
}

interface SaysProps {
  view: HomeView;
  day: Day | null;
  facts: ReadFacts;
  noted: Decision[];
}

function Says({ view, day, facts, noted }: SaysProps) {
  const all = [...view.main, ...view.others];
  const open = all.filter(({ state }) => state === DAY_STATE.provisional);
  return (
    <>
      {view.scope.device === 'unknown' && (
        <Notice tone="warn">{i18n.t('home.deviceUnknown')}</Notice>
      )}
      <StaleLine stale={view.stale} />
      <MetricTiles rows={view.main} facts={facts} />
      {day && (
        <SettleLine
          day={day}
          metrics={open.map(({ metric }) => metric)}
          hours={view.settling}
          now={view.takenAt}
        />
      )}
      <MetricTable rows={view.others} day={day} facts={facts} noted={noted} />
      <TroubleList trouble={view.trouble} />
    </>
  );
}

function Cautions({ cautions }: Pick<HomeView, 'cautions'>) {
  return cautions.map((caution) => (
    <p key={caution.kind + caution.day} class="small why-caution">
      {cautionText(caution)}
    </p>
  ));
}

function cautionText(caution: HomeView['cautions'][number]): string {
  const day = dayText(caution.day);
  if (caution.kind === 'promotion') return i18n.t('why.promotion', [day, caution.event]);
  return i18n.t(caution.kind === 'bulk-order' ? 'why.bulkOrder' : 'why.provisional', [day]);
}

/** Why the change cannot be split, in words; '' where it is. */
function whyNot(why: HomeView['why']): string {
  if ('missing' in why)
    return i18n.t('why.missing', [why.missing.map(metricName).join(i18n.t('list.comma'))]);
  return 'none' in why ? i18n.t(`why.none.${camel(why.none)}`) : '';
}
