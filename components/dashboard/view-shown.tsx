import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { useLoaded } from '../ui/use-loaded';
import { WhenLoaded } from '../ui/when-loaded';
import { EmptyView } from '../views/empty-view';
import type { ImportViewProps } from '../views/import-view';
import type { WriteReport } from '../views/reports-view';
import { TodayView } from '../views/today-view';
import type { ViewId } from './views';

export interface ViewTools {
  readExport: ImportViewProps['readExport'];
  writeReport: WriteReport;
  /** the dashboard of the practice shop, which has no settings of its own */
  practice?: boolean;
}

interface ViewProps extends ViewTools {
  params: URLSearchParams;
}

type Draw = (props: ViewProps) => ComponentChildren;

/** Today is what the tab opens with; every other view is loaded when it is first looked at. */
const LATER: Record<Exclude<ViewId, 'today'>, () => Promise<Draw>> = {
  trends: async () => (await import('../views/trends-view')).TrendsView,
  journal: async () => (await import('../views/journal-view')).JournalView,
  activities: async () => (await import('../views/activities-view')).ActivitiesView,
  why: async () => (await import('../views/why-view')).WhyView,
  targets: async () => (await import('../views/targets-view')).TargetsView,
  plan: async () => (await import('../views/plan-view')).PlanView,
  reports: async () => (await import('../views/reports-view')).ReportsView,
  ads: async () => (await import('../views/ads-view')).AdsView,
  orders: async () => (await import('../views/orders-view')).OrdersView,
  service: async () => (await import('../views/service-view')).ServiceView,
  reviews: async () => (await import('../views/reviews-view')).ReviewsView,
  rivals: async () => (await import('../views/rivals-view')).RivalsView,
  shops: async () => (await import('../views/shops-view')).ShopsView,
  import: async () => (await import('../views/import-view')).ImportView,
  rules: async () => (await import('../views/rules-view')).RulesView,
  health: async () => (await import('../views/health-view')).HealthView,
  settings: async () => (await import('../views/settings-view')).SettingsView,
  welcome: async () => (await import('../views/welcome-view')).WelcomeView,
};

/** The view of an address. */
export function ViewShown({ view, ...props }: ViewProps & { view: ViewId }) {
  if (view === 'today') return <TodayView />;
  if (view === 'settings' && props.practice) return <EmptyView text={i18n.t('practice.notHere')} />;
  return <Later key={view} view={view} {...props} />;
}

function Later({ view, ...props }: ViewProps & { view: keyof typeof LATER }) {
  const [loaded, { retry }] = useLoaded(async () => ({ Draw: await LATER[view]() }), [view]);
  return (
    <WhenLoaded loaded={loaded} retry={retry}>
      {({ Draw }) => <Draw {...props} />}
    </WhenLoaded>
  );
}
