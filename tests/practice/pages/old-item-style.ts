/** The look of item pages before 2023, Taobao and Tmall. */
export const OLD_ITEM_STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#3c3c3c;font:13px/1.6 "Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
a{color:inherit;text-decoration:none}ul,dl,dd,h1,h3{margin:0;padding:0;list-style:none}
em,i,s{font-style:normal;text-decoration:none}
.tb-hidden{display:none}
.tb-shop-info,.tm-head{background:#f7f2ec;border-bottom:1px solid #eadfd2}
.tb-shop-info-wrap,.tm-head-wrap{max-width:1060px;margin:0 auto;padding:12px 20px;display:flex;gap:34px;align-items:center}
.tb-shop-name strong,.slogo-shopname strong{font-size:16px}
.tb-shop-rate,.main-info{display:flex;gap:18px}
.tb-shop-rate dl,.shopdsr-item{display:flex;gap:6px;align-items:baseline}
.tb-shop-rate dd,.shopdsr-score-con{color:#e4393c;font-weight:600}
.detail{max-width:1060px;margin:22px auto 80px;padding:0 20px;display:grid;grid-template-columns:400px 1fr;gap:34px}
.tb-booth img{width:400px;height:400px;display:block;border:1px solid #eee}
.tb-thumb{display:flex;gap:8px;margin-top:10px}
.tb-thumb img{width:54px;height:54px;border:2px solid #eee}.tb-thumb .tb-selected img{border-color:#f40}
.tb-main-title,.tb-detail-hd h1{font-size:18px;line-height:1.5;font-weight:600}
.tb-subtitle,.newp{color:#f40;margin:4px 0 12px}
.tb-meta,.tm-fcs-panel{background:#fff6f1;padding:14px 16px;margin-bottom:16px}
.tb-meta>li,.tm-fcs-panel dl{display:flex;gap:18px;align-items:baseline;padding:4px 0}
.tb-meta>li.tb-hidden,.tm-fcs-panel dl[style]{display:none}
.tb-property-type,.tb-metatit{color:#888;min-width:56px}
.tb-rmb-num,.tm-price{font-size:24px;color:#f40;font-weight:600}
.tb-price-del .tb-rmb-num{font-size:16px;color:#888;text-decoration:line-through;font-weight:400}
.tb-counter-bd,.tm-ind-panel{display:flex;gap:34px}
.tm-ind-panel{border:solid #eee;border-width:1px 0;padding:10px 0;margin-bottom:16px}
.tb-counter strong,.tm-count{color:#f40;margin-right:4px}
.tm-label{color:#888;margin-right:6px}
.tb-prop{display:flex;gap:18px;align-items:flex-start}
.J_TSaleProp{display:flex;flex-wrap:wrap;gap:8px}
.J_TSaleProp li{border:1px solid #ccc;padding:3px 12px}.J_TSaleProp li i{display:none}
.tb-out-of-stock{color:#bbb;border-style:dashed}
`;
