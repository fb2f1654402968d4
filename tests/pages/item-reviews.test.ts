import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/model/reading.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';

const AT = Date.parse('2026-11-22T09:30:00+08:00');
const ITEM = 'https://item.taobao.com/item.htm?id=612204410817';

let reader: PageReader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

/** Text, appended text and day of each review; nothing else of a buyer is in a row. */
async function reviewsOn(body: string, url = ITEM) {
  const html = `<!doctype html><meta charset="utf-8"><body>${body}</body>`;
  const { parts } = (await reader.read(new TextEncoder().encode(html), url, AT)) as Reading;
  const rows = parts.flatMap((part) => (part.kind === 'reviews' ? part.rows : []));
  expect(JSON.stringify(rows)).not.toMatch(/\*|已购|雾白/);
  return rows.map(({ text, followUp = '', writtenAt = 0, stars = 0 }) => [
    text,
    followUp,
    writtenAt && new Date(writtenAt + 8 * 3_600_000).toISOString().slice(0, 16),
    stars,
  ]);
}

const TITLE = '<h1 class="mainTitle--a1" title="听雨保温杯 500ml">听雨保温杯 500ml</h1>';
const since2023 = (text: string, meta: string, more = '') =>
  `<div class="Comment--H5Q"><div class="header--x"><div class="userName--y"><span>w**3</span></div><div class="meta--z">${meta}</div></div><div class="contentWrapper--u"><div class="content--v">${text}</div>${more}</div></div>`;

describe('reviews that buyers see', () => {
  it('on an item page since 2023: once, though preview and drawer print them both', async () => {
    const appended =
      '<div class="append--q"><span>30天后追评：</span><span class="appendContent--r">洗了就掉色</span></div>';
    const reply = '<div class="reply--s"><div class="content--v">亲，抱歉</div></div>';
    expect(
      await reviewsOn(`<div id="ice-container">${TITLE}${since2023('很好看', '2026-05-26已购：雾白', appended)}
${since2023('质量太差', '2026-06-01已购：雾白', reply)}</div>
<div class="leftDrawer--t"><div class="comments--k">${since2023('很好看', '2026年5月26日已购：雾白', appended)}${since2023('不错', '2026年6月2日已购：雾白')}</div></div>`),
    ).toEqual([
      ['很好看', '洗了就掉色', '2026-05-26T00:00', 0],
      ['质量太差', '', '2026-06-01T00:00', 0],
      ['不错', '', '2026-06-02T00:00', 0],
    ]);
  });

  it('on Tmall until 2022: the first text, the appended one, and no reply', async () => {
    expect(
      await reviewsOn(
        `<div class="tb-detail-hd"><h1>听雨保温杯 500ml</h1></div><div class="rate-grid"><table><tbody>
<tr><td class="tm-col-master"><div class="tm-rate-premiere"><div class="tm-rate-date">2021.03.04</div><div class="tm-rate-content"><div class="tm-rate-fulltxt">保温很好</div></div></div><div class="tm-rate-append"><div class="tm-rate-title">收货3天后追加：</div><div class="tm-rate-content"><div class="tm-rate-fulltxt">漏水了</div></div></div></td><td><div class="rate-user-info">j***n</div></td></tr>
<tr><td class="tm-col-master"><div class="tm-rate-content"><div class="tm-rate-fulltxt">此用户没有填写评论!</div></div><div class="tm-rate-date">2021.03.05</div><div class="tm-rate-reply"><div class="tm-rate-fulltxt">掌柜回复：谢谢</div></div></td></tr>
</tbody></table></div>`,
        'https://detail.tmall.com/item.htm?id=605118820043',
      ),
    ).toEqual([
      ['保温很好', '漏水了', '2021-03-04T00:00', 0],
      ['此用户没有填写评论!', '', '2021-03-05T00:00', 0],
    ]);
  });

  it('on Taobao until 2022', async () => {
    expect(
      await reviewsOn(`<h3 class="tb-main-title" data-title="听雨保温杯">听雨保温杯</h3><div class="tb-revbd"><ul>
<li class="J_KgRate_ReviewItem kg-rate-ct-review-item"><div class="from-whom"><div>w**3</div></div><div class="review-details"><div class="tb-rev-item"><div class="J_KgRate_ReviewContent tb-tbcr-content ">盖子松</div><div class="tb-r-act-bar"><div class="tb-r-info"><span class="tb-r-date">2020年11月03日 17:42</span></div></div></div>
<div class="tb-rev-item tb-rev-item-append"><div class="J_KgRate_ReviewContent tb-tbcr-content"><span class="tb-r-label-append">[追加评论]</span>换了一个还是松</div></div></div></li></ul></div>`),
    ).toEqual([['盖子松', '换了一个还是松', '2020-11-03T17:42', 0]]);
  });

  it('on 京东 since 2025, in cards', async () => {
    expect(
      await reviewsOn(
        `<div class="itemInfo-wrap"><div class="sku-name">听雨保温杯</div></div><div class="jdc-pc-rate-card"><span class="jdc-pc-rate-card-nick">j***n</span><span class="date list">2026-05-26</span><div class="info">雾白</div><span class="jdc-pc-rate-card-main-desc">杯口有异味</span></div>`,
        'https://item.jd.com/100300000011.html',
      ),
    ).toEqual([['杯口有异味', '', '2026-05-26T00:00', 0]]);
  });
});
