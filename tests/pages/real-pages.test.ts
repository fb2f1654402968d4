import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/model/listing.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';
import { summarise } from './summarise.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/pages');
const PRESENT = existsSync(SHARED);
if (!PRESENT) console.log(`Skipped: there are no captured pages at ${SHARED}.`);

const AT = Date.parse('2026-09-17T08:40:00+08:00');

let reader: PageReader;
beforeAll(async () => {
  if (PRESENT) reader = await openReader();
});
afterAll(() => reader?.close());

const read = (path: string, url: string) =>
  reader.read(readFileSync(join(SHARED, path)), url, AT) as Promise<Reading>;

describe.skipIf(!PRESENT)('captured item pages', () => {
  it('Taobao, GBK bytes, before its scripts', async () => {
    const reading = await read(
      'taobao/item/item_ffan_downjacket_2018_gbk.html',
      'https://item.taobao.com/item.htm?id=561495525977',
    );
    const { skus, ...rest } = summarise(reading);
    expect(rest).toEqual({
      layout: '2015-09',
      shop: 'FFAN泛泛 35906195 taobao',
      scope: 'unknown, unknown',
      item: 'taobao:561495525977',
      title: 'FFAN泛泛 御寒神器 回馈Bi入款 貉子大毛领加厚羽绒服女中长款3色',
      prices: ['shown "899.00" 899±0.005 promo-price-hidden'],
      sales: '"-" absent',
      reviews: '"-" absent',
      seller: 'FFAN泛泛 35906195',
      scores: ['description 描述 4.7', 'service 服务 4.7', 'logistics 物流 4.7'],
      images: [
        'TB2DcRIgMnH8KJjSspcXXb3QFXa_!!108727117.jpg',
        'TB2_pwLfMvD8KJjy0FlXXagBFXa_!!108727117.jpg',
        'TB2OBA2fTnI8KJjy0FfXXcdoVXa_!!108727117.jpg',
        'TB20MggfRfH8KJjy1XbXXbLdXXa_!!108727117.jpg',
        'TB27pJUf3nH8KJjSspcXXb3QFXa_!!108727117.jpg',
        'TB12zUnfTTI8KJjSsphXXcFppXa_!!0-item_pic.jpg',
      ],
      trouble: ['sales field-missing', 'reviews field-missing'],
    });
    expect(skus).toHaveLength(24);
    expect(skus).toContain('3560429336019 M 杏色（2月1号-2月5号发货） 899±0.005');
  });

  it('Tmall, as it was drawn, with a hidden promotion', async () => {
    const reading = await read(
      'tmall/item/item_iphone11_suning_2019.html',
      'https://detail.tmall.com/item.htm?id=605258110430',
    );
    const { skus, ...rest } = summarise(reading);
    expect(rest).toEqual({
      layout: '2015-09',
      shop: '苏宁易购官方旗舰店 128573071 tmall',
      scope: 'unknown, unknown',
      item: 'tmall:605258110430',
      title: '【官网价直降】Apple/苹果 iPhone 11 4G全网通智能手机正品苏宁易购官方旗舰店苹果11',
      prices: ['shown "5499.00-6799.00" 5499~6799 promo-price-hidden'],
      reviews: '"38287" 38287',
      seller: '苏宁易购官方旗舰店 128573071',
      scores: ['description 描述 4.8', 'service 服务 4.8', 'logistics 物流 4.8'],
      images: [
        'O1CN01cv8gWG1IOujRWR4LY_!!0-item_pic.jpg',
        'O1CN01TOc9jZ1IOujNdnN64_!!2616970884.jpg',
        'O1CN01H0DfwL1IOugYXyBGr_!!2616970884.jpg',
        'O1CN019LI7ft1IOuhqKW2kw_!!0-item_pic.jpg',
        'O1CN01vL8yjw1IOugXap1wM_!!2616970884.jpg',
      ],
      trouble: ['sales field-missing'],
    });
    expect(skus).toHaveLength(18);
    expect(skus).toContain('4266775277499 无需合约版 白色 官方标配 256GB 6799±0.005 sold out');
  });

  const folders = { 'taobao/item': 'item.taobao.com', 'tmall/item': 'detail.tmall.com' };
  const pages = Object.entries(folders).flatMap(([folder, host]) =>
    PRESENT
      ? readdirSync(join(SHARED, folder))
          .filter((file) => file.endsWith('.html'))
          .map((file) => [join(folder, file), host] as const)
      : [],
  );
  it.each(pages)('%s has a title, no broken character and no guess', async (path, host) => {
    const reading = await read(path, `https://${host}/item.htm?id=12345678`);
    const part = reading.parts.find(({ kind }) => kind === 'listing');
    const listing = (part as { listing: Listing }).listing;
    expect(listing.title.length).toBeGreaterThan(5);
    expect(JSON.stringify(listing)).not.toMatch(/\uFFFD|undefined|NaN/);
    for (const { figure } of listing.prices)
      if (figure.kind === 'exact') expect(figure.value).toBeGreaterThan(0);
    for (const { url } of listing.images) expect(url).toMatch(/^https:\/\/[^?]+\.(?:jpg|png|gif)$/);
  });
});

it
  .skipIf(!PRESENT)
  .each([
    'https://sycm.taobao.com/portal/home.htm',
    'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
    'https://detail.tmall.com/item.htm?id=12345678',
  ])('the captured risk page stops the reading at %s', async (url) => {
  const reading = await read('sycm/risk-control-page/punish_plugin_detected_2021.html', url);
  expect(reading).toMatchObject({
    layout: 'none',
    parts: [],
    trouble: [{ field: 'page', why: 'risk-control' }],
  });
});
