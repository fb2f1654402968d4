import type { ClassOf } from './class-names.ts';

/** The look of item pages since 2024; class names carry the build's hash. */
export function item2024Style(c: ClassOf): string {
  const s = (name: string) => `.${c(name)}`;
  return `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#11192d;font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
a{color:inherit;text-decoration:none}
${s('ItemHeadFixed')}{position:fixed;top:-90px;left:0;right:0;height:80px;display:flex;gap:14px;align-items:center;background:#fff;padding:0 40px;box-shadow:0 1px 6px rgba(0,0,0,.1);z-index:5}
${s('pageContent')}{max-width:1120px;margin:0 auto;padding:18px 20px 80px}
${s('shopHeader')}{display:flex;gap:22px;align-items:center;padding:12px 18px;background:#f7f7f9;border-radius:12px;margin-bottom:20px}
${s('shopName')}{font-weight:600;font-size:16px}
${s('storeLabel')}{display:flex;gap:16px;color:#7a8299;font-size:13px}
${s('storeLabelScore')}{color:#ff5000;font-weight:600}
${s('detailBody')}{display:grid;grid-template-columns:480px 1fr;gap:36px}
${s('picGallery')}{display:grid;grid-template-columns:64px 1fr;gap:12px}
${s('mainPicWrap')}{order:2}
${s('mainPic')}{width:100%;border-radius:16px;display:block}
${s('thumbnails')}{display:flex;flex-direction:column;gap:8px}
${s('thumbnailPic')}{width:64px;height:64px;border-radius:8px;display:block}
${s('purchasePanel')} h1{font-size:18px;line-height:1.5;margin:0 0 14px}
${s('priceWrap')}{background:#fff3ee;border-radius:12px;padding:14px 18px;min-height:66px;display:flex;gap:16px;align-items:baseline}
${s('highlightPrice')}{color:#ff5000;font-weight:600}
${s('priceWrap')} ${s('text')}{font-size:28px}
${s('subPrice')}{color:#7a8299;font-size:13px}
${s('salesDesc')}{color:#7a8299;margin:12px 0;min-height:22px}
${s('deliveryAddrWrap')}{color:#50607a;margin-bottom:16px}
${s('skuWrapper')}{display:flex;gap:18px}
${s('ItemLabel')}{color:#7a8299;min-width:64px}
${s('skuValueWrap')}{display:flex;flex-wrap:wrap;gap:10px;min-height:36px}
${s('skuItem')}{border:1px solid #dfe2ea;border-radius:10px;padding:5px 14px;cursor:pointer}
${s('skuItem')}[data-disabled="true"]{color:#b9bfcc;border-style:dashed}
${s('shopTag')}{font-size:12px;color:#7a8299;font-weight:400;margin-left:6px}
${s('starNum')}{color:#ff5000;font-size:13px;margin-left:10px}
${s('storeLabelScore')}{margin-left:4px}
${s('buyButtons')}{display:flex;gap:12px;margin-top:30px}
${s('buyButtons')} button{flex:1;max-width:220px;border:0;border-radius:12px;padding:12px;font:600 16px/1 inherit;font-family:inherit;background:#ffb02e;color:#fff}
${s('buyButtons')} button+button{background:#ff5000}
${s('tabTitles')}{display:flex;gap:30px;margin:34px 0 14px;border-bottom:1px solid #eceef3;padding-bottom:10px;font-weight:600}
${s('paramsWrap')}{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}
${s('paramItem')}{background:#f7f7f9;border-radius:10px;padding:12px 16px}
${s('paramName')}{color:#7a8299;font-size:12px}
${s('recommend')} h2{font-size:16px;margin:30px 0 12px}
${s('recommendList')}{display:grid;grid-template-columns:repeat(5,1fr);gap:14px}
${s('recommendItem')} img{width:100%;border-radius:12px;display:block}
${s('recommendTitle')}{font-size:13px;height:42px;overflow:hidden;margin:6px 0}
${s('recommendPrice')}{color:#ff5000;font-weight:600}
${s('recommendSales')}{color:#7a8299;font-size:12px;margin-left:8px}
${s('isSelected')}{border-color:#ff5000;color:#ff5000}
`;
}
