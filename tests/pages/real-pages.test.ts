import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listing } from '../../utils/model/listing.ts';
import type { Reading } from '../../utils/model/reading.ts';
import { openReader, type PageReader } from '../read/open-reader.ts';
import { AT, PRESENT, SHARED } from './captured-pages.ts';
import { summarise } from './summarise.ts';

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

describe.skipIf(!PRESENT)('captured pages of the phone and of searches', () => {
  it('Tmall on the phone, before its promotion is drawn', async () => {
    const reading = await read(
      'tmall/item-mobile/item_amh_jeans_m_2015.html',
      'https://detail.m.tmall.com/item.htm?id=18959526273',
    );
    const { skus, images, ...rest } = summarise(reading);
    expect(rest).toEqual({
      layout: '2015-09',
      shop: 'AMH官方旗舰店 70986937 tmall',
      scope: 'unknown, unknown',
      item: 'tmall:18959526273',
      title: 'AMH男装韩版2015秋装新款修身水洗微弹牛仔裤长裤NZ2508燊',
      prices: ['shown "¥298.00" 298±0.005 promo-price-hidden'],
      sales: '"2247" 2247',
      reviews: '"14921" 14921',
      seller: 'AMH官方旗舰店 70986937',
      scores: ['description 描述相符 4.8', 'service 服务态度 4.8', 'logistics 发货速度 4.8'],
      trouble: ['price sources-disagree'],
    });
    expect(images).toHaveLength(5);
    expect(skus).toHaveLength(10);
    expect(skus).toContain('80007722829 XXL/36 深蓝色 298±0.005 sold out');
  });

  it.each([
    [
      'search_ipad_2018.html',
      'ipad',
      36,
      [
        '1 item 2018新款 Apple/苹果 9.7英寸iPad 智能平板电脑 正品国行新品 #566741234264',
        'shown 2288±0.005',
        '51601 / 44424',
        '苏宁易购官方旗舰店, 江苏 南京',
      ],
      4,
    ],
    [
      'search_xiashangxin_2018.html',
      '夏上新',
      60,
      [
        '1 item 钩花镂空v领短袖蕾丝衫女夏装2018新款宽松显瘦开衫超仙闺蜜上衣 #571575866125',
        'shown 99±0.005',
        '11623 / 85',
        'machael_go, 浙江 宁波',
      ],
      0,
    ],
  ])('%s', async (file, query, count, first, withoutSales) => {
    const url = `https://s.taobao.com/search?q=${encodeURIComponent(query)}`;
    const { board, ...rest } = summarise(await read(`taobao/search/${file}`, url));
    const rows = board as string[][];
    expect(rest).toMatchObject({ layout: '2018-07', query, pageNumber: 1, sortedBy: '综合排序' });
    expect(rows).toHaveLength(count);
    expect(rows[0]).toEqual(first);
    expect(rows.filter(([, , counts]) => counts?.startsWith('absent'))).toHaveLength(withoutSales);
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
