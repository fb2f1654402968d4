import { PLATFORM_TODO_METRICS, TODO_METRICS } from '../../model/metrics/order-metrics';

/** What 抖店 counts on its home page and above its lists. */
export const DOUYIN_TODOS = {
  todo_pay: { ...TODO_METRICS.todo_pay, labels: ['待支付', '待付款'] },
  todo_ship: { ...TODO_METRICS.todo_ship, labels: ['待发货', '备货中'] },
  todo_ship_due: { ...TODO_METRICS.todo_ship_due, labels: ['即将超时发货', '发货即将超时'] },
  todo_ship_late: { ...TODO_METRICS.todo_ship_late, labels: ['发货超时', '超时未发货'] },
  todo_aftersale: {
    ...TODO_METRICS.todo_aftersale,
    labels: ['待处理售后', '售后待处理', '待商家处理'],
  },
  todo_return: PLATFORM_TODO_METRICS.todo_return,
  todo_refund_due: { ...TODO_METRICS.todo_refund, labels: ['售后即将超时'] },
  todo_intervened: { ...TODO_METRICS.todo_refund, labels: ['平台处理中', '平台介入'] },
  todo_ticket: { ...TODO_METRICS.todo_ticket, labels: ['待处理工单'] },
  todo_complaint: { ...TODO_METRICS.todo_complaint, labels: ['待处理投诉'] },
  todo_violation: { ...TODO_METRICS.todo_violation, labels: ['待处理违规'] },
};
