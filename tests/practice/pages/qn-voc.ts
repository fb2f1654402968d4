import { wholeBetween } from '../shop/random.ts';
import type { Scenario } from '../shop/scenario.ts';
import { strayAt } from '../shop/strays.ts';
import { html, type Markup } from './markup.ts';
import { qnFrame } from './qn-frame.ts';

const STYLE = `
.score{display:grid;grid-template-columns:220px repeat(3,1fr);gap:16px;padding:16px 20px 24px}
.score section{border:1px solid #edf0f5;border-radius:7px;padding:12px 16px}
.score h2,.score h3{margin:0;font-size:15px}
.score b{display:block;font-size:26px}
.score ul{list-style:none;margin:10px 0 0;padding:0;display:grid;gap:4px;font-size:13px}
.score li{display:flex;gap:8px}
`;

interface Dimension {
  name: string;
  cents: number;
  weight: number;
  above: number;
  parts: readonly (readonly [name: string, value: string, weight: number])[];
}

/** 千牛 真实体验分: the whole is the sum of its dimensions by their weights, to the last digit. */
export function qnVoc(scenario: Scenario): Markup {
  const { seed, today } = scenario;
  // Even hundredths, so that half of them is a whole hundredth.
  const service = 432 + 2 * wholeBetween(0, 4, seed, today, 'voc');
  const dimensions: Dimension[] = [
    {
      name: '宝贝质量',
      cents: 480,
      weight: 25,
      above: 99,
      parts: [
        ['商品负反馈率', '0.2105%', 70],
        ['商品好评率', '100.00%', 30],
      ],
    },
    {
      name: '物流速度',
      cents: 460,
      weight: 25,
      above: 88,
      parts: [
        ['48小时揽收及时率', '98.31%', 70],
        ['物流到货时长', '35.2小时', 30],
      ],
    },
    {
      name: '服务保障',
      cents: service,
      weight: 50,
      above: 12,
      parts: [
        ['3分钟人工响应率', '78.00%', 30],
        ['旺旺满意度', '-', 20],
        ['退款处理时长', '1.25天', 30],
        ['平台求助率', '0.0312%', 20],
      ],
    },
  ];
  const whole = dimensions.reduce((sum, { cents, weight }) => sum + cents * weight, 0) / 100;
  return qnFrame(
    '真实体验分',
    '店铺',
    html`<div class="score"><section><h2>真实体验分</h2><b>${score(whole)}</b><span>${grade(whole)}</span><p>超过同行 29%</p><p>较昨日 ↓0.02</p></section>${dimensions.map(dimension)}</div>${feedback(scenario)}`,
    STYLE,
  );
}

/** 负反馈明细: single buyers below the scores. */
function feedback(scenario: Scenario): Markup {
  const { nick, order, message, address, phone } = strayAt(scenario, 'feedback');
  return html`<div class="next-table"><table><thead><tr class="next-table-header"><th>买家昵称</th><th>订单编号</th><th>商品好评率</th><th>负反馈内容</th></tr></thead>
<tbody class="next-table-body"><tr class="next-table-row"><td>${nick}</td><td>${order}</td><td>0.00%</td><td>${message}，${address}，${phone}</td></tr></tbody></table></div>`;
}

function dimension({ name, cents, weight, above, parts }: Dimension): Markup {
  return html`<section><h3>${name}</h3><b>${score(cents)}</b><span>${grade(cents)}</span><span>权重 ${weight}%</span><span>超过同行${above}%</span><ul>${parts.map(
    ([label, value, share]) =>
      html`<li><span>${label}</span><em>${value}</em><span>权重${share}%</span></li>`,
  )}</ul></section>`;
}

function score(cents: number): string {
  return (cents / 100).toFixed(2);
}

function grade(cents: number): string {
  return cents >= 460 ? '高' : '中';
}
