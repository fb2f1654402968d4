import { type Identity, quotient } from '../../model/identities';
import type { MetricId } from '../../model/metric';
import type { MetricDefinition } from '../../model/metric-definition';
import { PLATFORM_METRICS } from '../../model/metrics/platform-metrics';

const {
  amz_sessions,
  amz_session_share,
  amz_page_views,
  amz_page_view_share,
  amz_buy_box_rate,
  amz_units,
  amz_product_sales,
  amz_order_items,
  unit_session_rate,
  order_item_session_rate,
  order_item_aov,
  amz_selling_price,
  amz_units_per_order_item,
  amz_refund_rate,
  amz_refunded_units,
  amz_feedback,
  amz_defect_rate,
} = PLATFORM_METRICS;

/** The business reports by their English labels. Columns of B2B alone are other figures. */
export const REPORT_METRICS = {
  amz_sessions,
  amz_session_share,
  amz_page_views,
  amz_page_view_share,
  amz_buy_box_rate,
  amz_units,
  amz_product_sales,
  amz_order_items,
  unit_session_rate,
  order_item_session_rate,
  order_item_aov,
  amz_selling_price,
  amz_units_per_order_item,
  amz_refund_rate,
  amz_refunded_units,
  amz_feedback,
  amz_defect_rate,
} satisfies Partial<Record<MetricId, MetricDefinition>>;

export type ReportMetric = keyof typeof REPORT_METRICS;

export const REPORT_IDENTITIES: readonly Identity[] = [
  quotient('amz_units', 'amz_sessions', 'unit_session_rate'),
  quotient('amz_order_items', 'amz_sessions', 'order_item_session_rate'),
  quotient('amz_product_sales', 'amz_order_items', 'order_item_aov'),
  quotient('amz_product_sales', 'amz_units', 'amz_selling_price'),
];

const BY_LABEL = new Map(
  Object.entries(REPORT_METRICS).flatMap(([id, { labels }]) =>
    labels.map((label) => [bareLabel(label), { metric: id as ReportMetric, label }]),
  ),
);

/** The metric of a whole label; capitals, blanks and kinds of dashes are no part of it. */
export function reportMetric(text: string): { metric: ReportMetric; label: string } | undefined {
  return BY_LABEL.get(bareLabel(text));
}

export function bareLabel(label: string): string {
  return label.replace(/[–—]/g, '-').replace(/\s+/g, '').toLowerCase();
}
