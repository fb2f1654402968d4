import type { World } from '../world.ts';
import { html, type Markup, raw } from './markup.ts';
import { practiceTour, type TourPart } from './practice-tour.ts';
import { inlineScript } from './script-file.ts';

const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fbf7f0;color:#33281f;font:15px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:1080px;margin:0 auto;padding:36px 24px 80px}
h1{font-size:28px;margin:0}
h1 small{font-size:16px;font-weight:400;color:#8a7866;margin-left:10px}
h2{font-size:18px;margin:34px 0 12px}
h2 small{font-weight:400;color:#8a7866;font-size:14px;margin-left:8px}
.lead{max-width:780px;color:#5b4c3e}
.facts{display:flex;flex-wrap:wrap;gap:10px;margin:14px 0 0;padding:0;list-style:none;font-size:13px}
.facts li{background:#f3e9da;border-radius:999px;padding:3px 14px}
.acts{display:flex;flex-wrap:wrap;gap:12px;margin-top:14px}
.acts button{text-align:left;border:1px solid #e3d4be;background:#fff;border-radius:10px;padding:10px 18px;font:inherit;color:inherit;cursor:pointer}
.acts button:hover{border-color:#b4762f}
.acts small,.stops small{display:block;color:#8a7866;font-size:13px}
.said{margin:10px 0 0;color:#8a5a1c}
.stops{display:grid;grid-template-columns:repeat(auto-fill,minmax(310px,1fr));gap:12px}
.stops a{display:block;background:#fff;border:1px solid #efe4d4;border-radius:12px;padding:14px 18px;color:inherit;text-decoration:none}
.stops a:hover{border-color:#b4762f}
.stops b{display:block;color:#8a4f12}
`;

const ACTS = [
  ['rivals-move', '竞品变动', 'Rivals change title, price and picture'],
  ['review-burst', '来一批差评', 'A burst of bad reviews'],
  ['ads-backfill', '推广数据补全一步', 'Fill in more of the advertising figures'],
  ['reset', '恢复原样', 'Back to the beginning'],
] as const;

/** The practice console's own home: what there is to try, and the buttons that make things happen. */
export function practiceHome({ scenario, realDay, notes }: World): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>掌柜练习台 · Zhanggui practice console</title><style>${raw(STYLE)}</style></head>
<body><main>
<h1>掌柜练习台<small>Zhanggui practice console</small></h1>
<p class="lead">这里的每个页面都在您自己的电脑上，地址和真实后台一样，店铺和数字是模拟出来的。<br>
Every page here lives on your own machine, at the real console's addresses; shop and figures are simulated.</p>
<ul class="facts"><li>种子 seed: ${scenario.seed}</li><li>今天 today: ${scenario.today}</li>${notes.map((note) => html`<li>${note}</li>`)}</ul>
<div class="acts">${ACTS.map(
    ([name, zh, en]) =>
      html`<button type="button" data-act="${name}">${zh}<small>${en}</small></button>`,
  )}</div>
<p class="said" role="status"></p>
${practiceTour(realDay?.day ?? null).map(part)}
</main>
${inlineScript('practice-home')}
</body>
</html>
`;
}

function part({ zh, en, stops }: TourPart): Markup {
  return html`<h2>${zh}<small>${en}</small></h2><div class="stops">${stops.map(
    ({ url, name, zh: what, en: english }) =>
      html`<a href="${url}"><b>${name}</b>${what}<small>${english}</small></a>`,
  )}</div>`;
}
