/** What the list and the page of one activity share. */
export const QN_ACTIVITY_STYLE = `
.next-table{padding:0 20px 20px}
.next-table table{width:100%;border-collapse:collapse}
.next-table th{text-align:left;color:#6b7482;font-weight:500;background:#f6f8fb;padding:8px 12px}
.next-table-row td{border-bottom:1px solid #edf0f5;padding:12px;vertical-align:top}
.activity-title{font-size:18px;margin:0 0 12px}
.activity-info{padding:16px 20px;display:grid;gap:8px}
.activity-info .label{display:inline-block;min-width:96px;color:#6b7482}
.gate-title{font-weight:600;padding:8px 20px 0}
.gate-list{margin:0;padding:8px 20px 16px 38px}
.gate-ok{color:#1d8a4e;margin-inline-start:12px}
`;
export const QN_MENU = ['首页', '商品', '交易', '店铺', '营销', '数据', '客服', '财务'];
