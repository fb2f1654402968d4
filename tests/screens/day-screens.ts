import type { Alert } from '../../utils/model/alert';
import type { DataSource } from '../../utils/model/data-source';
import { DAY_LENGTH, HOUR } from '../../utils/model/day';
import type { ShopRow } from '../../utils/model/panel-view';
import type { TodaySnapshot } from '../../utils/model/today';
import { emptySource, sampleSource } from './sample-data';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';
import { sampleDecisions } from './sample-journal';
import { sampleToday } from './sample-today';
import type { Screen } from './screens';

/** The views of figures and plans, each with what it asks for first. */
const VIEWS = {
  today: 'today',
  trends: 'series',
  why: 'explainChange',
  journal: 'decisions',
  plan: 'plan',
  targets: 'targets',
  reports: 'report',
  shops: 'shops',
  rules: 'rules',
  health: 'health',
  settings: 'settings',
} as const satisfies Record<string, keyof DataSource>;

/** Words where the figures would be: a narrow and a wide window tell all. */
const FEW = [360, 1280];

const LONGEST =
  '一个名字特别特别长的家居生活用品官方旗舰店（上海仓直发）华东区域授权专营床上用品四件套羽绒被乳胶枕毛巾浴巾地毯窗帘全屋软装馆';

const MANY_SHOPS: ShopRow[] = Array.from({ length: 24 }, (_, at) => ({
  subject: `shop:many-${at}`,
  name: at % 6 === 2 ? LONGEST : `棉语家居 ${at + 1} 店`,
  firstDay: at % 5 === 3 ? null : '2026-04-23',
  lastDay: at % 5 === 3 ? null : SAMPLE_DAY,
  daysStored: at % 5 === 3 ? 0 : 199 - at,
  captures: 1_431 - at * 50,
  lastReadAt: SAMPLE_NOW - at * HOUR,
  alerts: [],
}));

/** An hour past the last deadline: parts of the morning are late, and names are as long as may be. */
export const sampleLateToday: TodaySnapshot = {
  ...sampleToday,
  preparedAt: SAMPLE_NOW + 2.2 * HOUR,
  alerts: sampleToday.alerts.map(
    (one, at): Alert => ({
      ...one,
      subjectName: LONGEST,
      ...(at === 0 && {
        deadline: SAMPLE_NOW + 5 * HOUR,
        worse: { kind: 'shift', from: -0.2, to: -0.3169 },
      }),
    }),
  ),
  pages: sampleToday.pages.map((one) => ({ ...one, shopName: LONGEST })),
  sections: sampleToday.sections.map((one) =>
    one.state === 'later' && one.expected > 0 ? { ...one, state: 'late' } : one,
  ),
  targets: sampleToday.targets?.flatMap((one) => [one, { ...one, shopName: LONGEST, share: 0.71 }]),
};

interface Makers {
  dashboard: (view: string, query?: string, source?: DataSource) => Screen;
  popup: (snapshot: TodaySnapshot | null, tabPage: 'sycm.home' | null) => Screen;
}

/** States beside the ordinary ones: waiting, failed, nothing there yet, late, and very much. */
export function dayScreens({ dashboard, popup }: Makers): Record<string, Screen> {
  const few = (view: string, change: Partial<DataSource>, query = '') => ({
    ...dashboard(view, query, sampleSource(change)),
    widths: FEW,
  });
  const screens: Record<string, Screen> = {};
  for (const [view, ask] of Object.entries(VIEWS)) {
    screens[`dash-${view}-loading`] = few(view, { [ask]: () => new Promise(() => undefined) });
    screens[`dash-${view}-failed`] = few(view, {
      [ask]: () => Promise.reject(new Error('the database is closed')),
    });
  }
  return {
    ...screens,
    'dash-empty-today': dashboard('today', '', emptySource),
    'dash-empty-shops': { ...dashboard('shops', '', emptySource), widths: FEW },
    'dash-empty-health': { ...dashboard('health', '', emptySource), widths: FEW },
    'dash-today-late': dashboard('today', '', sampleSource({ today: async () => sampleLateToday })),
    'popup-late': popup(sampleLateToday, 'sycm.home'),
    'dash-shops-many': few('shops', { shops: async () => MANY_SHOPS }),
    'dash-trends-many-shops': few('trends', { shops: async () => MANY_SHOPS }),
    'dash-journal-many': few('journal', {
      decisions: async () =>
        Array.from({ length: 60 }, (_, at) => ({
          ...(sampleDecisions[at % sampleDecisions.length] ?? (sampleDecisions[0] as never)),
          id: `3f0a1c52-6a61-4a0e-8b62-0d5a1f1d${String(at).padStart(4, '0')}`,
          subjectName: LONGEST,
          at: SAMPLE_NOW - at * DAY_LENGTH,
        })),
    }),
    'dash-plan-month': dashboard('plan', '?per=month'),
    'dash-reports-month': dashboard('reports', '?kind=monthly'),
  };
}
