import { i18n } from '#i18n';
import { RULE_IDS } from '../../utils/model/alert';
import { METRIC_IDS } from '../../utils/model/metric';
import { REPORT_KINDS } from '../../utils/model/report';
import type { SearchKind, SearchThing } from '../../utils/model/search';
import { routeHref } from '../dashboard/route';
import { VIEWS, type ViewId } from '../dashboard/views';
import { metricName } from './words';

/** What can be set, by the part of the settings in which it stands. */
const SETTINGS = {
  look: ['settings.look', 'settings.language', 'settings.theme', 'settings.rise'],
  work: ['settings.work', 'settings.launcher', 'settings.panel', 'settings.gapMinute'],
  backup: ['backup.title'],
  sites: ['sites.title'],
  practice: ['practice.title'],
  erase: ['erase.title'],
} as const;

/**
 * What is the same for every operator, by its name in their language: the views, each found by what
 * its help says as well, the metrics, the kinds of reports, the rules, and what can be set.
 */
export function searchWords(): SearchThing[] {
  return [
    ...VIEWS.map((view) => thing('view', i18n.t(`nav.${view}`), i18n.t(`help.${view}`), view)),
    ...METRIC_IDS.map((metric) => thing('metric', metricName(metric), '', 'trends', { m: metric })),
    ...REPORT_KINDS.map((kind) =>
      thing('report', i18n.t(`report.kind.${kind}`), '', 'reports', { kind }),
    ),
    ...RULE_IDS.map((rule) =>
      thing(
        'rule',
        i18n.t(`rule.${rule}.title`),
        `${rule} ${i18n.t(`rule.${rule}.says`)}`,
        'rules',
        {
          rule,
        },
      ),
    ),
    ...Object.entries(SETTINGS).map(([at, [name, ...more]]) =>
      thing('setting', i18n.t(name), more.map((key) => i18n.t(key)).join(' · '), 'settings', {
        at,
      }),
    ),
  ];
}

function thing(
  kind: SearchKind,
  name: string,
  more: string,
  view: ViewId,
  params: Record<string, string> = {},
): SearchThing {
  return { kind, name, more, place: routeHref(view, params).slice('#/'.length) };
}
