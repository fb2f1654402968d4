import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { HomePanel as HomeView } from '../../utils/model/panel-view';
import { DAY_STATE } from '../../utils/model/series';
import { camel } from '../ui/camel';
import { dayText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { scopeText } from '../ui/scope-text';
import { SettleLine } from '../ui/settle-line';
import { WhyBars } from '../ui/why-bars';
import { metricName } from '../ui/words';
import { panelDay } from './compare-names';
import { MetricCard } from './metric-card';
import { MetricTable } from './metric-table';
import { StaleLine } from './stale-line';
import { TroubleList } from './trouble-list';
import { WhyButton } from './why-button';

interface HomePanelProps {
  view: HomeView;
  /** what the operator changed in this shop lately */
  noted?: Decision[];
}

/** The morning's question on 生意参谋: how does the day compare, and what did sales move with. */
export function HomePanel({ view, noted = [] }: HomePanelProps) {
  const day = panelDay(view.scope);
  const facts = {
    scope: scopeText(view.scope),
    readAt: view.takenAt,
    layout: view.layout,
    stale: view.stale,
  };
  return (
    <>
      {view.daysStored < 8 && (
        <Notice tone="info">{i18n.t('home.young', [view.daysStored])}</Notice>
      )}
      {view.scope.device === 'unknown' && (
        <Notice tone="warn">{i18n.t('home.deviceUnknown')}</Notice>
      )}
      <StaleLine stale={view.stale} />
      <ul class="metrics" aria-label={i18n.t('home.main')}>
        {view.main.map((row) => (
          <MetricCard key={row.metric} row={row} day={day} facts={facts} noted={noted} />
        ))}
      </ul>
      {day && (
        <SettleLine
          day={day}
          metrics={[...view.main, ...view.others]
            .filter(({ state }) => state === DAY_STATE.provisional)
            .map(({ metric }) => metric)}
          hours={view.settling}
          now={view.takenAt}
        />
      )}
      <section class="card">
        <h3>{i18n.t('why.title')}</h3>
        <Why why={view.why} />
        <WhyButton view={view} />
        {'method' in view.why && <Cautions cautions={view.cautions} />}
      </section>
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

function Why({ why }: Pick<HomeView, 'why'>) {
  if ('missing' in why)
    return (
      <p class="muted">
        {i18n.t('why.missing', [why.missing.map(metricName).join(i18n.t('list.comma'))])}
      </p>
    );
  if ('none' in why) return <p class="muted">{i18n.t(`why.none.${camel(why.none)}`)}</p>;
  return (
    <>
      <WhyBars why={why} />
      <p class="small muted">{i18n.t('why.caution')}</p>
    </>
  );
}
