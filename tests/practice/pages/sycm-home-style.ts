export const SYCM_HOME_STYLE = `
.sycm-bar{display:flex;flex-wrap:wrap;align-items:center;gap:14px;margin-bottom:14px}
.oui-date-picker{display:flex;align-items:center;gap:8px}
.oui-date-picker-current-date{font-weight:600;margin-right:6px}
.oui-date-picker .ant-btn>span{display:none}
.oui-date-picker .ant-btn::after{content:attr(aria-label)}
.oui-date-prev::before{content:"‹ "}.oui-date-next[aria-label]::after{content:attr(aria-label) " ›"}
.sycm-walk{margin-left:auto}
.level{margin-left:auto;color:#6b7482;font-size:13px}
.level-rank{color:#2062e6;margin-left:6px}
.index-cards{display:grid;grid-template-columns:repeat(6,1fr);gap:12px}
.index-card{border:1px solid #edf0f5;border-radius:7px;padding:12px 14px}
.index-name{color:#5b6472}
.index-value{font:600 22px/1.5 "DIN Alternate","Helvetica Neue",Arial,sans-serif;letter-spacing:.2px}
.index-change{font-size:12px;color:#7a8392}
.index-change .change{color:#424a57;margin-left:4px}
.peer{display:flex;justify-content:space-between;font-size:12px;color:#9aa2b0}
.index-change+.peer{margin-top:6px;padding-top:6px;border-top:1px dashed #edf0f5}
.ant-table{width:100%;border-collapse:collapse;table-layout:fixed;margin-bottom:14px}
.ant-table caption{text-align:left;font-weight:600;padding:4px 0 6px;color:#2062e6}
.ant-table td{border:1px solid #edf0f5;padding:9px 12px;vertical-align:top}
.cell-name{color:#5b6472;font-size:13px}
.alife-dt-card-common-table-sortable-value{font-size:17px;font-weight:600}
.cycle{margin-left:8px;font-size:12px;color:#5b6472}
.cycle .iconfont:empty{display:none}
.cycle-name{font-size:12px;color:#9aa2b0}
.empty{text-align:center;color:#7a8392;padding:60px 0;margin:0}
.many{max-width:1180px;margin:0 auto;color:#dfe3ea;font-size:9px;line-height:1;word-break:break-all;height:60px;overflow:hidden}
`;
