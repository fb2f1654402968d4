import { type Identity, quotient } from '../../model/identities';
import { AMAZON_METRICS } from '../../model/metrics/amazon-metrics';

/** The business reports by their English labels. Columns of B2B alone are other figures. */
export const REPORT_METRICS = AMAZON_METRICS;

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
