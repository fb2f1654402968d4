import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReader, type PageReader } from '../read/open-reader.ts';
import { summarise } from './summarise.ts';

const HOME = 'https://sycm.taobao.com/portal/home.htm';
const AT = Date.parse('2026-09-17T08:40:00+08:00');
const CARDS = [
  ['支付金额', '10,638.00'],
  ['访客数', '431'],
  ['支付买家数', '2'],
  ['支付转化率', '0.46%'],
  ['客单价', '5,319.00'],
  ['加购人数', '39'],
].map(([name, value]) => `<div><p>${name}</p><p>${value}</p></div>`);
const READ = {
  layout: 'meaning',
  shop: '某旗舰店',
  scope: 'day 2026-09-16, all',
  figures: {
    pay_amt: '10638±0.005',
    uv: '431',
    pay_buyers: '2',
    cvr: '0.0046±0.00005',
    aov: '5319±0.005',
    cart_users: '39',
  },
  trouble: [],
};

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const home = (rest: string) =>
  Buffer.from(`<!doctype html><meta charset="utf-8"><body>
<header><span>某旗舰店</span><em>主店</em></header>
<p class="date-picker">2026-09-16</p><p class="device"><b class="on active">全部终端</b><b>PC端</b></p>
<main>${CARDS.join('')}</main>${rest}</body>`);

it.each([
  ['20,000 figures', '<i>1</i><b>2.5%</b>'.repeat(10_000)],
  ['20,000 near labels', '<i>商品访客数</i><b>99</b>'.repeat(10_000)],
  ['60,000 rows', `<table>${'<tr><td>7</td></tr>'.repeat(60_000)}</table>`],
  ['elements 2,000 deep', '<div>'.repeat(2_000)],
  ['one text of 5 MB', `<p>${'支付'.repeat(2_500_000)}</p>`],
  ['labels without figures', '<label>访客数</label>'.repeat(400)],
  ['a script full of words', `<script>${'"访客数": 1, 请登录, 安全验证;'.repeat(5_000)}</script>`],
])('reads the same beside %s', async (_name, rest) => {
  const reading = await reader.read(home(rest), HOME, AT);
  expect(reading && summarise(reading)).toEqual(READ);
});

it('says so when there are more labels than any page has', async () => {
  const reading = await reader.read(home('<label>访客数</label>'.repeat(5_000)), HOME, AT);
  expect(reading?.trouble).toContainEqual({ field: 'metrics', why: 'too-large' });
});

it('never throws: a page whose own objects lie yields trouble and no figure', async () => {
  // A form's fields shadow the document's and its own members.
  const page = home('<form><input name="parentElement"><input name="closest"></form>').toString();
  const broken = page.replace('<main>', '<form id="f"><input name="getBoundingClientRect"><main>');
  const reading = await reader.read(Buffer.from(broken), HOME, AT);
  expect(reading).not.toBeNull();
  expect(JSON.stringify(reading)).not.toContain('NaN');
});

it('has no reading for an address that no reader claims', async () => {
  expect(await reader.read(home(''), 'https://sycm.taobao.com/custom/login.htm', AT)).toBeNull();
});
