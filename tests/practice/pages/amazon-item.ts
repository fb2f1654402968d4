import { html, type Markup, raw } from './markup.ts';
import { reviewsOfAmazon } from './review-lists.ts';
import { ribbon } from './ribbon.ts';

export const AMAZON_ITEM_ID = 'B0PRACTIC1';

/** An item of Amazon as a buyer sees it, small, with its reviews. */
export function amazonItem(): Markup {
  return html`<!doctype html>
<html lang="en-us"><head><meta charset="utf-8"><title>Insulated Bottle</title>
<style>${raw('body{margin:0;font:14px/20px Arial,sans-serif}#centerCol{padding:18px}')}</style></head>
<body><div id="centerCol"><h1><span id="productTitle">Tingyu Insulated Bottle, 316 Stainless Steel, 500 ml</span></h1>
<div id="corePrice_desktop"><span class="a-price"><span class="a-offscreen">$18.90</span></span></div>
<span id="acrCustomerReviewText">1,204 ratings</span></div>
${reviewsOfAmazon()}
${ribbon()}
</body></html>
`;
}
