import type { ComponentChild } from 'preact';
import { BackupContext } from '../../components/backup-context';
import { DashboardApp } from '../../components/dashboard/dashboard-app';
import { DataContext } from '../../components/data-context';
import { PanelApp, type PanelState } from '../../components/panels/panel';
import { PopupApp } from '../../components/popup/popup-app';
import { PopupJournal } from '../../components/popup/popup-journal';
import { PopupNoter } from '../../components/popup/popup-noter';
import { POPUP_PARTS } from '../../components/popup/popup-parts';
import { QuestionCard } from '../../components/teach/question-card';
import { TeachCard, type Understood } from '../../components/teach/teach-card';
import { takeFile } from '../../components/views/import-desk';
import { ImportFile } from '../../components/views/import-file';
import { ImportProgress } from '../../components/views/import-progress';
import type { ExportOutcome } from '../../utils/model/import';
import type { PageId } from '../../utils/model/page-id';
import type { TodaySnapshot } from '../../utils/model/today';
import { dayScreens } from './day-screens';
import { deskScreens } from './desk-screens';
import { sampleAdsPanel, sampleYoungAds } from './sample-ads';
import { sampleBackupTools } from './sample-backup';
import {
  brokenSource,
  emptySource,
  SAMPLE_COSTS,
  SAMPLE_MANY_SHOPS,
  sampleSource,
} from './sample-data';
import { SAMPLE_NOW } from './sample-days';
import {
  sampleActivity,
  sampleBoardPanel,
  sampleNothing,
  sampleOrders,
  sampleScores,
} from './sample-figures';
import { sampleQuestion, sampleTaughtPlace, sampleUnderstood } from './sample-health';
import {
  sampleFlatHome,
  sampleHardHome,
  sampleHome,
  sampleStaleHome,
  sampleTodayPanel,
  sampleYoungHome,
} from './sample-home';
import { openedSample, sampleExport, sampleQuestions, sampleRuns } from './sample-import';
import { sampleItemPlace, samplePlansPlace, sampleShopPlace } from './sample-journal';
import { sampleListing, sampleNewListing } from './sample-listing';
import { sampleOrdersDesk } from './sample-orders';
import { sampleWriteReport } from './sample-report';
import { sampleReviews } from './sample-reviews';
import { sampleTitleRows } from './sample-rivals';
import { SAMPLE_SAVED_ID } from './sample-saved-reports';
import { sampleBoard } from './sample-target';
import { sampleQuietToday, sampleToday, sampleTroubleToday } from './sample-today';

export interface Screen {
  /** panel: in a shadow root in a strange page · side: the browser's side panel */
  kind: 'panel' | 'side' | 'popup' | 'dashboard' | 'card';
  /** widths in px to photograph at */
  widths: number[];
  show: () => ComponentChild;
  hash?: string;
  /** what to click before the picture is taken, as selectors */
  click?: string[];
  /** what is typed into what was clicked last */
  type?: string;
}

/** A phone-wide window, the browser's own side panel, a laptop and a large screen. */
const NARROW_AND_WIDE = [360, 420, 1280, 1920];

/** Every screen and state that is photographed and checked for accessibility. */
export const SCREENS: Record<string, Screen> = {
  'panel-home': panel(sampleHome),
  'panel-decision': {
    ...panel({ ...sampleHome, journal: sampleShopPlace }),
    click: ['.decision-open'],
  },
  'panel-decision-noted': {
    ...panel({ ...sampleListing, journal: sampleItemPlace }),
    click: ['.decision-open', '.decision-kinds .btn'],
  },
  'panel-decision-edit': {
    ...panel({ ...sampleHome, journal: sampleShopPlace }),
    click: ['.decision-open', '.decision-kinds .btn', '.decision-noted .btn'],
  },
  'panel-decision-ask': {
    ...panel({ ...sampleScores, journal: samplePlansPlace }),
    click: ['.decision-open'],
  },
  'panel-home-origin': { ...panel(sampleHome), click: ['.metric:nth-child(2) .origin-figure'] },
  'panel-home-hard': {
    ...panel(sampleHardHome),
    click: ['.fold > summary', 'details:last-child > summary'],
  },
  'panel-home-row': { ...panel(sampleHome), click: ['.fold > summary', '.row-button'] },
  'panel-home-stale': { ...panel(sampleStaleHome), click: ['.fold > summary'] },
  'panel-home-today': panel({ ...sampleHome, desk: sampleTodayPanel, journal: sampleShopPlace }),
  'panel-home-folded': { ...panel(sampleHome), click: ['[data-part=says] .part-head'] },
  'panel-home-compared': {
    ...panel(sampleHome),
    click: ['.moved tbody tr:nth-child(3) .num .origin-figure'],
  },
  'panel-figures-moved': panel({ ...sampleScores, moved: sampleHome.main }),
  'panel-board': panel({ ...sampleActivity, desk: sampleBoardPanel }),
  'panel-home-young': panel(sampleYoungHome),
  'panel-home-flat': panel(sampleFlatHome),
  'panel-listing': {
    ...panel(sampleListing),
    click: ['.fold > summary', 'details:last-of-type > summary'],
  },
  'panel-listing-note': { ...panel(sampleListing), click: ['.note .note-actions .btn'] },
  'panel-listing-new': { ...panel(sampleNewListing), click: ['.panel-head .btn-main'] },
  'panel-reviews': { ...panel(sampleReviews), click: ['.fold > summary'] },
  'panel-figures-orders': { ...panel(sampleOrders), click: ['.fold > summary'] },
  'panel-orders-desk': panel({ ...sampleOrders, desk: sampleOrdersDesk }),
  'panel-figures-scores': panel(sampleScores),
  'panel-figures-activity': { ...panel(sampleActivity), click: ['.more > summary'] },
  'panel-figures-nothing': panel(sampleNothing),
  'side-figures': side(sampleScores, [360]),
  'panel-stopped': panel({
    kind: 'stopped',
    page: 'sycm.home',
    trouble: [{ field: 'page', why: 'risk-control' }],
  }),
  'panel-loading': panel({ kind: 'loading' }),
  'panel-failed': panel({ kind: 'failed' }),
  'side-home': side(sampleHome, [360, 800]),
  'side-none': side({ kind: 'no-page' }, [360]),
  'popup-today': popup(sampleToday, null),
  'popup-item': popup(sampleToday, 'tb.item'),
  'popup-note': { ...popup(sampleQuietToday, 'sycm.home'), click: ['.popup-journal .btn'] },
  'popup-noted': {
    ...popup(sampleToday, 'sycm.home'),
    click: ['.popup-journal .btn', '.decision-kinds .btn'],
  },
  'popup-quiet': popup(sampleQuietToday, 'sycm.home'),
  'popup-trouble': popup(sampleTroubleToday, 'sycm.home'),
  'popup-snooze': { ...popup(sampleToday, null), click: ['.alert-foot [aria-expanded]'] },
  'popup-first': popup(null, null),
  'popup-search': { ...popup(sampleToday, null), click: ['.search input'], type: '连衣裙' },
  'dash-today': dashboard('today'),
  'dash-menu': { ...dashboard('today'), click: ['.dash-menu'], widths: [360, 420] },
  'dash-search': { ...dashboard('today'), click: ['.search input'], type: '碎花' },
  'dash-today-folds': {
    ...dashboard('today'),
    click: ['.alert-foot [aria-expanded]', '.today-rest > summary', '.today-settled > summary'],
  },
  'dash-today-raised': {
    ...dashboard('today'),
    click: ['.alert-foot > .btn-quiet', '.today-settled > summary'],
  },
  'dash-trends-beside': dashboard('trends', '?m=pay_amt,uv&vs=before&with=shop:二店'),
  'dash-trends-six': dashboard('trends', '?m=pay_amt,uv,cvr,aov,pay_buyers,cart_users&days=365'),
  'dash-trends': dashboard('trends'),
  'dash-trends-many': dashboard('trends', '?m=pay_amt,uv,cvr,refund_amt_rate&days=90'),
  'dash-trends-year': dashboard('trends', '?m=pay_amt&days=365'),
  'dash-trends-weeks': dashboard('trends', '?m=pay_amt,uv,cvr&days=90&by=week'),
  'dash-trends-ads': dashboard(
    'trends',
    '?scope=unknown%2F%2F15%2F%E6%9C%AB%E6%AC%A1%E7%82%B9%E5%87%BB%E5%BD%92%E5%9B%A0&m=cost,roi&open=2026-11-19',
  ),
  'dash-activities': {
    ...dashboard('activities'),
    click: ['.activity-open > summary', '.activity-past > summary'],
  },
  'dash-activities-edit': {
    ...dashboard('activities'),
    click: ['.activity-entry .journal-entry-head > .row > button'],
  },
  'dash-activities-empty': dashboard('activities', '', emptySource),
  'dash-journal': dashboard('journal'),
  'dash-journal-edit': {
    ...dashboard('journal', '?decision=3f0a1c52-6a61-4a0e-8b62-0d5a1f1c0004'),
    click: ['[data-chosen] .journal-entry-head button'],
  },
  'dash-journal-empty': dashboard('journal', '', emptySource),
  'dash-why': { ...dashboard('why'), click: ['.why-branch'] },
  'dash-why-unread': dashboard('why', '?p=month'),
  'dash-why-any': dashboard(
    'why',
    '?p=any&from=2026-11-01&to=2026-11-20&bfrom=2026-10-01&bto=2026-10-31',
  ),
  'dash-why-target': dashboard('why', '?p=target&per=month'),
  'dash-reports': dashboard('reports', '?kind=daily'),
  'dash-reports-week': dashboard('reports', '?kind=weekly'),
  'dash-reports-saved': {
    ...dashboard('reports', `?saved=${SAMPLE_SAVED_ID}`),
    click: ['.report-parts > summary'],
  },
  'dash-reports-rivals': dashboard('reports', '?kind=rivals'),
  'dash-reports-none': dashboard('reports', '', sampleSource({ shops: async () => [] })),
  'dash-plan': dashboard('plan'),
  'dash-plan-week': dashboard('plan', '?per=week'),
  'dash-plan-edit': { ...dashboard('plan'), click: ['.plan-actions .btn'] },
  'dash-plan-none': dashboard('plan', '', emptySource),
  'dash-targets': { ...dashboard('targets'), click: ['.plan-days > summary'] },
  'dash-targets-none': dashboard(
    'targets',
    '',
    sampleSource({
      targets: async () => sampleBoard([]),
      costs: async () => ({ ...SAMPLE_COSTS, refunds: null, shipping: null, unitCosts: {} }),
    }),
  ),
  'dash-reviews': {
    ...dashboard('reviews'),
    click: ['.reviews-row .reviews-acts > .btn', '.reviews-row:nth-child(2) .btn-quiet'],
  },
  'dash-reviews-rules': {
    ...dashboard('reviews', '?part=rules'),
    click: ['.reviews-cue input'],
  },
  'dash-empty-reviews': dashboard('reviews', '', emptySource),
  'dash-service': dashboard('service'),
  'dash-service-messages': {
    ...dashboard('service', '?part=messages'),
    click: ['.service-template .btn:not(.btn-main)'],
  },
  'dash-service-notices': {
    ...dashboard('service', '?part=notices'),
    click: ['.service .segment:last-child span'],
  },
  'dash-empty-service': dashboard('service', '', emptySource),
  'dash-orders': dashboard('orders'),
  'dash-orders-open': {
    ...dashboard('orders', '?shop=shop:mianyu'),
    click: ['.dash .fold > summary', '.orders-settings > summary'],
  },
  'dash-empty-orders': dashboard('orders', '', emptySource),
  'dash-ads': dashboard('ads'),
  'dash-ads-otherwise': { ...dashboard('ads'), click: ['.ads-answer .btn:nth-child(2)'] },
  'dash-ads-item': { ...dashboard('ads'), click: ['.ads-item > summary'], widths: [360, 1280] },
  'dash-ads-young': dashboard('ads', '', sampleSource({ adsDesk: async () => sampleYoungAds() })),
  'dash-ads-empty': dashboard('ads', '', emptySource),
  'panel-ads': panel({ ...sampleScores, desk: sampleAdsPanel() }),
  'dash-rivals': dashboard('rivals'),
  'dash-rivals-item': {
    ...dashboard('rivals', '?items=tmall:601234567890'),
    click: ['.rival-timeline [aria-expanded=false]'],
  },
  'dash-rivals-side': dashboard('rivals', '?items=tmall:601234567892,tmall:601234567890'),
  'dash-rivals-boards': dashboard('rivals', '?part=boards'),
  'dash-rivals-board': dashboard('rivals', '?part=boards&board=board:x'),
  'dash-rivals-words': dashboard('rivals', '?part=words'),
  'dash-rivals-titles': dashboard(
    'rivals',
    '?part=titles',
    sampleSource({ listings: async () => sampleTitleRows }),
  ),
  'dash-rivals-notes': dashboard('rivals', '?part=notes'),
  ...dayScreens({ dashboard, popup }),
  ...deskScreens(dashboard),
  'dash-shops': dashboard('shops'),
  'dash-shops-platforms': dashboard(
    'shops',
    '?span=week',
    sampleSource({ shops: async () => SAMPLE_MANY_SHOPS }),
  ),
  'dash-import': dashboard('import'),
  'dash-import-read': {
    ...importFile('日报_20260918_0f3a.xlsx', sampleExport),
    click: ['.fold > summary'],
  },
  'dash-import-questions': importFile('报表.zip', sampleQuestions),
  'dash-import-ends': importEnds(),
  'dash-import-refused': importFile('工资表.xlsx', { ok: false, why: 'password' }),
  'dash-health': { ...dashboard('health'), click: ['.fold > summary'] },
  'dash-rules': dashboard('rules'),
  'dash-rules-open': {
    ...dashboard('rules', '?shop=shop:mianyu'),
    click: ['[aria-label="单品下滑"] button, [aria-label="A main item slides"] button'],
  },
  'dash-promo': {
    ...dashboard('rules', '?calendar=2026'),
    click: ['.rule:nth-of-type(3) .promo-buttons > button'],
  },
  'dash-rules-empty': dashboard('rules', '', emptySource),
  'dash-settings': dashboard('settings'),
  'dash-settings-restore': sized(
    { ...dashboard('settings'), click: ['.erase-ask'] },
    [360, 420, 1280, 1920],
  ),
  'dash-welcome': sized(dashboard('welcome'), [360, 420, 1280, 1920]),
  'dash-practice': practice(),
  'dash-help': { ...dashboard('today'), click: ['.view-help'] },
  'card-teach': { ...card(sampleUnderstood), click: ['.teach-choices label'] },
  'card-teach-not-alone': card({ ...sampleUnderstood, isUnique: false }),
  'card-teach-no-words': card(null),
  'card-teach-place': {
    ...card({ ...sampleUnderstood, place: sampleTaughtPlace }),
    click: ['.teach-choices label'],
  },
  'card-teach-place-new': card({
    ...sampleUnderstood,
    place: { shops: [], first: { period: 'yesterday' }, printed: null },
  }),
  'card-question': {
    kind: 'card',
    widths: [380],
    click: ['.teach-choices label'],
    show: () => (
      <QuestionCard
        metric="dy_viewers"
        choices={sampleQuestion}
        onLook={() => undefined}
        onPick={async () => undefined}
        onLeave={() => undefined}
      />
    ),
  },
  'dash-empty-trends': dashboard('trends', '', emptySource),
  'dash-empty-rivals': dashboard('rivals', '', emptySource),
  'dash-failed': dashboard('shops', '', brokenSource),
};

function panel(view: PanelState): Screen {
  const none = () => undefined;
  return {
    kind: 'panel',
    widths: [1280],
    show: () => (
      <PanelApp
        source={sampleSource()}
        view={view}
        onClose={none}
        onRetry={none}
        tools={{ onTeach: none, onSample: async () => undefined }}
        onSnapshot={async () => ({
          ok: true,
          item: 'tmall:601234567890',
          version: 'first',
          takenAt: SAMPLE_NOW,
        })}
      />
    ),
  };
}

function side(view: PanelState, widths: number[]): Screen {
  return {
    kind: 'side',
    widths,
    show: () => (
      <PanelApp
        source={sampleSource()}
        view={view}
        onDashboard={() => undefined}
        onSnapshot={async () => ({ ok: false, why: 'no-reader' })}
      />
    ),
  };
}

function popup(snapshot: TodaySnapshot | null, tabPage: PageId | null): Screen {
  const none = () => undefined;
  return {
    kind: 'popup',
    widths: [380],
    show: () => (
      <PopupApp
        snapshot={snapshot}
        tabPage={tabPage}
        parts={POPUP_PARTS}
        teachBy={tabPage ? 'button' : 'menu'}
        source={sampleSource()}
        onSnapshot={async () => ({ ok: false, why: 'not-certain' })}
        onPanel={none}
        onTeach={none}
        onDashboard={none}
        journal={
          tabPage && (
            <PopupJournal
              load={async () => <PopupNoter source={sampleSource()} place={sampleShopPlace} />}
            />
          )
        }
      />
    ),
  };
}

function importFile(name: string, outcome: ExportOutcome): Screen {
  const file = takeFile(new File(['x'], name), async () => openedSample(outcome));
  return {
    kind: 'dashboard',
    widths: NARROW_AND_WIDE,
    show: () => (
      <DataContext.Provider value={sampleSource()}>
        <div class="zg">
          <ImportFile file={file} shops={[]} onRemove={() => undefined} />
        </div>
      </DataContext.Provider>
    ),
  };
}

function importEnds(): Screen {
  return {
    kind: 'dashboard',
    widths: NARROW_AND_WIDE,
    show: () => (
      <div class="zg">
        {sampleRuns.map((run) => (
          <section key={run.state} class="card import">
            <ImportProgress run={run} />
          </section>
        ))}
      </div>
    ),
  };
}

function card(understood: Understood | null): Screen {
  const none = () => undefined;
  return {
    kind: 'card',
    widths: [380],
    show: () => (
      <TeachCard
        understood={understood}
        onSave={async () => undefined}
        onAgain={none}
        onClose={none}
      />
    ),
  };
}

function sized(screen: Screen, widths: number[]): Screen {
  return { ...screen, widths };
}

function practice(): Screen {
  return {
    ...dashboard('today'),
    show: () => (
      <DashboardApp
        practice
        source={sampleSource()}
        readExport={async () => openedSample(sampleExport)}
        writeReport={sampleWriteReport}
      />
    ),
  };
}

function dashboard(view: string, query = '', source = sampleSource()): Screen {
  return {
    kind: 'dashboard',
    widths: NARROW_AND_WIDE,
    hash: `#/${view}${query}`,
    show: () => (
      <BackupContext.Provider value={sampleBackupTools}>
        <DashboardApp
          source={source}
          readExport={async () => openedSample(sampleExport)}
          writeReport={sampleWriteReport}
        />
      </BackupContext.Provider>
    ),
  };
}
