// @vitest-environment node
import { createHash, X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, type PracticeConsole, startConsole } from '../../practice/console.ts';
import { practiceTour } from '../../practice/pages/practice-tour.ts';

interface Reply {
  status: number;
  type: string;
  location: string | undefined;
  body: Buffer;
}

/** One request to the console as the browser would make it, certificate checked. */
function ask(practice: PracticeConsole, address: string, method = 'GET'): Promise<Reply> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port: practice.port,
        servername: practice.hosts.includes(url.hostname) ? url.hostname : 'sycm.taobao.com',
        ca: practice.certificate,
        headers: { host: url.hostname },
        path: url.pathname + url.search,
        method,
      },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location,
          body: Buffer.concat(chunks),
        });
      },
    )
      .on('error', reject)
      .end();
  });
}

const HOME = 'https://sycm.taobao.com/portal/home.htm';
const FIGURES = 'https://sycm.taobao.com/practice/home.json';
const REVIEWS = 'https://myseller.taobao.com/practice/reviews.json';
const OLD_RIVAL = 'https://item.taobao.com/item.htm?id=612204410817';
const NEW_RIVAL = 'https://detail.tmall.com/item.htm?id=734455120987';
const OWN = 'https://detail.tmall.com/item.htm?id=701122334455';

const FIXED = { seed: 'console', today: '2026-11-22', sharedPages: '/nowhere' };

let practice: PracticeConsole;
beforeAll(async () => {
  practice = await startConsole(FIXED);
});
afterAll(() => practice.close());

const text = async (address: string) => (await ask(practice, address)).body.toString();

describe('the practice console', () => {
  it.each(practiceTour(null).flatMap((part) => part.stops.map((stop) => [stop.name, stop.url])))(
    '%s is there and says that it is a practice page',
    async (_name, url) => {
      const reply = await ask(practice, url);
      const shown = reply.location ? await ask(practice, reply.location) : reply;
      expect(shown.status).toBe(200);
      const encoding = shown.type.includes('GBK') ? 'gbk' : 'utf-8';
      expect(new TextDecoder(encoding).decode(shown.body)).toContain('Practice page');
    },
  );

  it('answers the same bytes for the same seed and day', async () => {
    const other = await startConsole(FIXED);
    for (const address of [
      HOME,
      FIGURES,
      `${FIGURES}?dateType=recent30`,
      REVIEWS,
      OLD_RIVAL,
      NEW_RIVAL,
    ]) {
      const [one, two] = await Promise.all([ask(practice, address), ask(other, address)]);
      expect(one.body.equals(two.body), address).toBe(true);
    }
    await other.close();
  });

  it('changes the hash parts of class names with the seed', async () => {
    const classOf = (page: string) => /mainTitle--(\w+)/.exec(page)?.[1];
    const other = await startConsole({ ...FIXED, seed: 'another' });
    const there = (await ask(other, NEW_RIVAL)).body.toString();
    await other.close();
    expect(classOf(there)).toMatch(/^\w{8}$/);
    expect(classOf(there)).not.toBe(classOf(await text(NEW_RIVAL)));
  });

  it('sends the old item page as GBK bytes that decode without a broken character', async () => {
    const { body, type } = await ask(practice, OLD_RIVAL);
    expect(type).toContain('GBK');
    const decoded = new TextDecoder('gbk', { fatal: true }).decode(body);
    expect(decoded).toContain('data-title="青竹居 304不锈钢保温杯');
    expect(decoded).toContain('<em class="tb-rmb-num">129.00</em>');
    expect(decoded).toContain('<strong id="J_SellCounter">-</strong>');
    expect(decoded).toMatch(/shopName\s+: '\\u9752\\u7AF9\\u5C45/);
  });

  it('keeps HTML and formulas in a title as text', async () => {
    const page = await text('https://item.taobao.com/item.htm?id=799900000013');
    expect(page).toContain('=HYPERLINK(&quot;https://evil.example/&quot;');
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain('<script>alert');
  });

  it('leaves out the price after coupon where the price is a decoy', async () => {
    expect(await text('https://detail.tmall.com/item.htm?id=745500998811')).not.toContain(
      'extraPrice',
    );
    expect(await text(NEW_RIVAL)).toContain('extraPrice');
  });

  it('gives each picture name its own picture and a size suffix the same one smaller', async () => {
    const at = (path: string) => ask(practice, `https://img.alicdn.com/imgextra/i1/1/${path}`);
    const [one, again, small, other] = await Promise.all([
      at('O1CN01aaa_!!1.jpg'),
      at('O1CN01aaa_!!1.jpg'),
      at('O1CN01aaa_!!1.jpg_60x60q90.jpg'),
      at('O1CN01bbb_!!1.jpg'),
    ]);
    expect(one.type).toBe('image/png');
    expect(one.body.equals(again.body)).toBe(true);
    expect(small.body.readUInt32BE(16)).toBe(60);
    expect(one.body.equals(other.body)).toBe(false);
  });

  it('refuses a host that is not its own, in a plain sentence', async () => {
    const reply = await ask(practice, 'https://example.org/');
    expect(reply.status).toBe(421);
    expect(reply.body.toString()).toBe('The practice console does not answer for example.org.\n');
  });

  it('answers an address without a page and an item that nobody sells with 404', async () => {
    expect((await ask(practice, 'https://sycm.taobao.com/nothing')).status).toBe(404);
    expect((await ask(practice, 'https://item.taobao.com/item.htm?id=1')).status).toBe(404);
  });

  it('logs every request with host and path', async () => {
    const before = practice.requests.length;
    await ask(practice, `${HOME}?dateType=day`);
    await ask(practice, 'https://example.org/x');
    expect(practice.requests.slice(before)).toMatchObject([
      { host: 'sycm.taobao.com', path: '/portal/home.htm?dateType=day' },
      { host: 'example.org', path: '/x' },
    ]);
  });

  it('says in its notes that it found no captured pages', () => {
    expect(practice.notes).toEqual(['No captured pages were found: every day is simulated.']);
  });

  it('names its own key to the browser and maps every other host to nowhere', () => {
    const key = new X509Certificate(practice.certificate).publicKey;
    const hash = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
    const [rules, pin] = chromiumArgs(practice);
    expect(pin).toBe(`--ignore-certificate-errors-spki-list=${hash.digest('base64')}`);
    expect(rules).toContain(`MAP sycm.taobao.com 127.0.0.1:${practice.port}, `);
    expect(rules).toMatch(/, MAP \* ~NOTFOUND, EXCLUDE 127\.0\.0\.1$/);
  });

  it('refuses a today that is no day', async () => {
    await expect(startConsole({ today: '2026-02-30' })).rejects.toThrow('not a day: 2026-02-30');
  });
});

describe('what can be made to happen', () => {
  it('rivals change title, price, pictures and sales band; own items do not', async () => {
    const [before, mine] = [await text(NEW_RIVAL), await text(OWN)];
    practice.rivalsMove();
    const [after, mineAfter] = [await text(NEW_RIVAL), await text(OWN)];
    const title = (page: string) => /<h1[^>]*>([^<]+)</.exec(page)?.[1];
    const pictures = (page: string) =>
      [...page.matchAll(/(O1CN01\w+)_!!2209981134/g)].map((m) => m[1]);
    expect(title(before)).toBe('暮山316不锈钢保温杯大容量男士泡茶杯茶水分离办公车载水杯');
    expect(title(after)).toBe('新款暮山316不锈钢保温杯24小时男士泡茶杯茶水分离办公车载水杯');
    expect(before).toContain('"priceMoney":"10900"');
    expect(after).toContain('"priceMoney":"10028"');
    expect(before).toContain('"sales":"已售 1000+"');
    expect(after).toContain('"sales":"已售 2000+"');
    const [first, ...rest] = new Set(pictures(before));
    const [newFirst, ...newRest] = new Set(pictures(after));
    expect(newFirst).not.toBe(first);
    // the second gets a tag, the third is uploaded again; the others stay
    expect(newRest).toEqual([`${rest[0]}0T1`, `${rest[1]}0R1`, rest[2], rest[3]]);
    expect(title(mineAfter)).toBe(title(mine));
    practice.reset();
    expect(await text(NEW_RIVAL)).toBe(before);
  });

  it('a burst brings six bad reviews of yesterday evening to the top', async () => {
    const count = (page: string) => (page.match(/漏水|盖不紧/g) ?? []).length;
    const before = await text(REVIEWS);
    practice.reviewBurst();
    const after = await text(REVIEWS);
    const rows = JSON.parse(after).rows as string;
    expect(count(after)).toBeGreaterThanOrEqual(count(before) + 6);
    expect([...rows.matchAll(/初次评价: (2026-11-21 22:\d\d)/g)]).toHaveLength(6);
    practice.reset();
    expect(await text(REVIEWS)).toBe(before);
  });

  it("the practice home's buttons do the same", async () => {
    const before = await text('https://one.alimama.com/practice/report.json');
    const reply = await ask(
      practice,
      'https://practice.zhanggui.test/control/ads-backfill',
      'POST',
    );
    expect(reply.body.toString()).toContain('More figures were filled in');
    expect(await text('https://one.alimama.com/practice/report.json')).not.toBe(before);
    practice.reset();
    const wrongHost = await ask(practice, 'https://sycm.taobao.com/control/ads-backfill', 'POST');
    expect(wrongHost.status).toBe(404);
    expect(await text('https://one.alimama.com/practice/report.json')).toBe(before);
  });
});
