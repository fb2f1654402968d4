import { AD_BALANCE } from '../shop/ad-plans.ts';
import { printHundredths } from '../shop/print.ts';
import { aliFrame } from './ali-frame.ts';
import { html, type Markup } from './markup.ts';

/** 万相台 账户: what is left to spend, in cash and with red packets. */
export function aliAccount(): Markup {
  const cash = AD_BALANCE - 2_000;
  const lines = [
    ['账户余额(元)', AD_BALANCE],
    ['现金余额(元)', cash],
    ['红包(元)', 2_000],
  ] as const;
  return aliFrame(
    '账户',
    html`<div class="next-card"><dl class="ali-money">${lines.map(
      ([label, money]) => html`<div><dt>${label}</dt><dd>${printHundredths(money)}</dd></div>`,
    )}</dl></div>`,
  );
}
