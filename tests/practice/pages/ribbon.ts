import { html, type Markup, raw } from './markup.ts';

const STYLE = `
.practice-ribbon{position:fixed;right:14px;bottom:12px;z-index:9;padding:5px 12px;border-radius:999px;
background:#3d2b1f;color:#ffe9c7;font:12px/1.5 "PingFang SC","Microsoft YaHei",sans-serif;
box-shadow:0 2px 8px rgba(0,0,0,.18);opacity:.92}
.practice-ribbon a{color:#ffd27d;text-decoration:none}
`;

/** Says on every page that it is a practice page. Holds no word that a reader could take for data. */
export function ribbon(): Markup {
  return html`<style>${raw(STYLE)}</style>
<div class="practice-ribbon">练习页面，并非真实后台 · Practice page, not the real site ·
<a href="https://practice.zhanggui.test/">练习首页 Practice home</a></div>`;
}
