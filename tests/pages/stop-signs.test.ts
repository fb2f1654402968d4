import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type PageReader } from '../read/open-reader.ts';

const HOME = 'https://sycm.taobao.com/portal/home.htm';
const REVIEWS = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';
const AT = Date.parse('2026-09-17T08:40:00+08:00');
const RISK_PAGE = resolve(
  import.meta.dirname,
  '../../../shared/pages/sycm/risk-control-page/punish_plugin_detected_2021.html',
);

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const page = (body: string, title = '生意参谋') =>
  Buffer.from(`<!doctype html><meta charset="utf-8"><title>${title}</title><body>${body}</body>`);

const stopOf = async (html: Buffer, url = HOME) => {
  const reading = await reader.read(html, url, AT);
  return reading?.trouble.find(({ field }) => field === 'page')?.why ?? 'none';
};

const MENU = `<nav>${'<a>商品</a>'.repeat(160)}</nav>`;
const DAY = '<p>统计时间 2026-09-16</p><p><b class="on active">全部终端</b><b>PC端</b></p>';
const CARD = '<div><p>访客数</p><p>4,321</p></div>';

describe('pages that say why nothing may be read', () => {
  it.each([
    ['the slider', '<div id="nocaptcha"><p>请按住滑块，拖动到最右边</p></div>', 'risk-control'],
    [
      'a check in a dialog',
      `${CARD}<div class="next-dialog"><h3>安全验证</h3></div>`,
      'risk-control',
    ],
    ['too many visitors', '<h1>亲，系统压力山大，请刷新重试</h1><a>返回首页</a>', 'too-busy'],
    ['only a later time', '<div class="box"><p>系统繁忙，请稍后再试</p></div>', 'too-busy'],
    ['a shared account', '<p>您的账号存在账号共享的情况，已被限制访问</p>', 'restricted'],
    [
      'unusual visits',
      '<h2>提示</h2><p>检测到异常访问行为</p><p>如有疑问请联系客服</p>',
      'restricted',
    ],
    ['a warning and nothing else', '<p>安全提示</p>', 'restricted'],
    [
      'a message in place of the content of a console',
      `${MENU}<main style="height:700px"><p>亲，人太多，被挤爆啦</p></main>`,
      'too-busy',
    ],
  ])('%s', async (_name, body, why) => {
    const reading = await reader.read(page(body), HOME, AT);
    expect(reading).toMatchObject({ layout: 'none', parts: [], trouble: [{ field: 'page', why }] });
  });

  it('the title of an otherwise empty page', async () => {
    expect(await stopOf(page('<div></div>', '访问被拒绝'))).toBe('restricted');
  });
});

describe('pages that only speak of such things', () => {
  const review = (text: string) =>
    `<table><tr><th>评价</th><th>状态</th></tr><tr><td>${text}</td><td>未回复</td></tr></table>`;
  it.each([
    ['a review of slow service', review('客服总说稍后再试'), REVIEWS],
    ['a review of a busy shop', review('双十一压力山大，物流被挤爆了'), REVIEWS],
    [
      'a card that failed',
      `${DAY}${CARD}<div><p>客单价</p><p>加载失败，请稍后再试</p></div>`,
      HOME,
    ],
    ['a line against phishing', `${DAY}${CARD}<footer>安全提示：谨防账号共享</footer>`, HOME],
    ['a link to the rules', `${DAY}${CARD}<a href="#">限制访问规则</a>`, HOME],
    [
      'a dialog in which a reply is written',
      `${DAY}${CARD}<div class="next-dialog"><p>系统压力山大</p><textarea></textarea></div>`,
      HOME,
    ],
    [
      'a notice in a large console',
      `${MENU}${DAY}${'<section><p>支付金额</p><p>1.00</p><p>较前一日</p></section>'.repeat(40)}<p>被挤爆</p>`,
      HOME,
    ],
  ])('%s is no sign to stop', async (_name, body, url) => {
    expect(await stopOf(page(body), url)).not.toMatch(/risk-control|too-busy|restricted/);
  });
});

describe.skipIf(!existsSync(RISK_PAGE))('the captured check', () => {
  it('is a sign to stop at any address that is read', async () => {
    const html = readFileSync(RISK_PAGE);
    expect(await stopOf(html)).toBe('risk-control');
    expect(await stopOf(html, 'https://sycm.taobao.com/mc/mq/overview')).toBe('risk-control');
  });
});
