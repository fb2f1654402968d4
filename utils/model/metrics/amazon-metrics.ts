import type { MetricDefinition } from '../metric-definition';
import { define } from './define-metric.ts';

/**
 * What Seller Central prints. Its sessions are no people, and its amounts are in the shop's own
 * currency, printed with each figure: nothing of it shares an id with Taobao.
 */
export const AMAZON_METRICS = {
  amz_sessions: define(['Sessions', 'Sessions - Total'], 'view', 'sum', 0, 'higher'),
  amz_session_share: define(
    ['Session percentage', 'Session percentage - Total'],
    'ratio',
    'ratio',
    2,
    'neither',
  ),
  amz_page_views: define(['Page views', 'Page views - Total'], 'view', 'sum', 0, 'higher'),
  amz_page_view_share: define(
    ['Page views percentage', 'Page views percentage - Total'],
    'ratio',
    'ratio',
    2,
    'neither',
  ),
  amz_buy_box_rate: define(
    ['Featured Offer (Buy Box) percentage', 'Featured Offer percentage', 'Buy Box percentage'],
    'ratio',
    'ratio',
    2,
    'higher',
  ),
  amz_units: define(['Units ordered'], 'piece', 'sum', 0, 'higher'),
  amz_product_sales: define(['Ordered product sales'], 'none', 'sum', 2, 'higher'),
  amz_order_items: define(['Total order items'], 'order', 'sum', 0, 'higher'),
  unit_session_rate: define(['Unit session percentage'], 'ratio', 'ratio', 2, 'higher'),
  order_item_session_rate: define(['Order item session percentage'], 'ratio', 'ratio', 2, 'higher'),
  order_item_aov: define(
    ['Average sales per order item', 'Average sales/order item'],
    'none',
    'ratio',
    2,
    'higher',
  ),
  amz_selling_price: define(['Average selling price'], 'none', 'ratio', 2, 'neither'),
  amz_units_per_order_item: define(['Average units per order item'], 'none', 'ratio', 2, 'higher'),
  amz_refund_rate: define(['Refund rate'], 'ratio', 'ratio', 2, 'lower', true),
  amz_refunded_units: define(['Units refunded'], 'piece', 'sum', 0, 'lower', true),
  amz_feedback: define(['Feedback rating'], 'score', 'ratio', 2, 'higher'),
  amz_defect_rate: define(
    ['Order defect rate', 'Order Defect Rate (ODR)'],
    'ratio',
    'ratio',
    2,
    'lower',
  ),
} as const satisfies Record<string, MetricDefinition>;
