import { i18n } from '#i18n';
import { METRIC_IDS } from '../../utils/model/metric';
import type { SearchThing } from '../../utils/model/search';
import { routeHref } from '../dashboard/route';
import { VIEWS } from '../dashboard/views';
import { metricName } from './words';

/** The dashboard's views and the metrics, by their names in the operator's language. */
export function searchWords(): SearchThing[] {
  const views = VIEWS.map((view): SearchThing => {
    const place = routeHref(view).slice('#/'.length);
    return { kind: 'view', name: i18n.t(`nav.${view}`), more: '', place };
  });
  const metrics = METRIC_IDS.map((metric): SearchThing => {
    const place = routeHref('trends', { m: metric }).slice('#/'.length);
    return { kind: 'metric', name: metricName(metric), more: '', place };
  });
  return [...views, ...metrics];
}
