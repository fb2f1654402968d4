import { beforeAll, describe, expect, it } from 'vitest';
import { openCaptured, PRESENT, partIn } from './captured-payload.ts';
import { summarise } from './summarise.ts';

let read: Awaited<ReturnType<typeof openCaptured>>;
beforeAll(async () => {
  read = await openCaptured();
});

describe.skipIf(!PRESENT)('captured payloads of buyers\u2019 pages', () => {
  it('g_config of 2022: escaped texts, and no price', () => {
    const reading = read(
      'taobao/item/g_config_637145790668_2022.js',
      'https://item.taobao.com/item.htm?id=637145790668',
    );
    expect(summarise(reading)).toMatchObject({
      shop: '小甜崽sweet 143694441 taobao',
      item: 'taobao:637145790668',
      title: '【情侣款】甜份超标*巨舒服情侣内裤 夏季男女友礼物 七夕送朋友',
      prices: ['shown "" absent'],
      images: [
        'O1CN01mfAn5q1Em2P2u9DTW_!!2136510393-0-picasso.jpg',
        'O1CN01CwlpmE1Em2JTZsZDd_!!2136510393.jpg',
      ],
    });
  });

  it.each([
    'https://detail.ju.taobao.com/home.htm?item_id=543900395531',
    'https://item.taobao.com/item.htm?id=543900395531',
  ])('聚划算 at %s: prices in 分, masked buyers left out', (url) => {
    const reading = read('taobao/juhuasuan-json/ju_item_detail_2017.js', url);
    const { listing } = partIn(reading, 'listing');
    expect(listing).toMatchObject({
      site: 'tmall',
      itemId: '543900395531',
      title: '帝知娇2017春装针织开衫毛衣女V领单排扣纯色薄款小外套四季可穿',
      prices: [
        { kind: 'shown', raw: '4500', figure: { kind: 'exact', value: 45 } },
        { kind: 'list', raw: '56000', figure: { kind: 'exact', value: 560 } },
      ],
      sales: { raw: '6399', figure: { kind: 'exact', value: 6399 } },
      reviews: { raw: '669' },
      shop: { name: '帝知娇旗舰店', id: '165749962' },
    });
    expect(listing.scores.map(({ name, raw }) => [name, raw])).toEqual([
      ['description', '4.7'],
      ['service', '4.7'],
      ['logistics', '4.7'],
    ]);
    expect(partIn(reading, 'table').rows[0]?.texts).toContainEqual({
      label: 'discount',
      text: '0.9',
    });
    const texts = partIn(reading, 'reviews').rows.map(({ text }) => text);
    expect(texts).toContain(
      '上身很效果很好，只是线头有点多，手感不错，不知道会不会起球，穿后再来追加！',
    );
    expect(JSON.stringify(reading)).not.toMatch(/南\*\*凯|t\*\*1/);
  });

  it('g_page_config of a search: an advertisement takes no rank', () => {
    const reading = read(
      'taobao/search/search_zhimahu_2018.g_page_config.js',
      'https://s.taobao.com/search?q=%E8%8A%9D%E9%BA%BB%E7%B3%8A',
    );
    const board = partIn(reading, 'board');
    expect(board).toMatchObject({ query: '芝麻糊', pageNumber: 1, sortedBy: '综合排序' });
    expect(board.rows).toHaveLength(36);
    const [ad, first] = board.rows;
    expect(ad).toMatchObject({
      promoted: true,
      rank: { kind: 'missing' },
      sales: { raw: '7261人付款', figure: { kind: 'exact', value: 7261 } },
      reviews: { figure: { kind: 'missing', why: 'absent' } },
    });
    expect(first).toMatchObject({
      rank: { kind: 'exact', value: 1 },
      subject: { id: '538596687562', url: 'https://detail.tmall.com/item.htm?id=538596687562' },
      sales: { raw: '16199人付款', figure: { kind: 'exact', value: 16199 } },
      reviews: { raw: '122735' },
      prices: [{ raw: '59.90' }],
    });
  });

  it('_DATA_Mdskip alone: the price of each variant, sales and reviews', () => {
    const reading = read(
      'tmall/item-mobile-json/bvdazxb_DATA_Mdskip_2015.json',
      'https://detail.m.tmall.com/item.htm?id=20000000001',
    );
    const { listing } = partIn(reading, 'listing');
    expect(listing).toMatchObject({
      prices: [{ kind: 'shown', raw: '278.00', figure: { kind: 'exact', value: 278 } }],
      sales: { raw: '258' },
      reviews: { raw: '6030' },
    });
    expect(listing.skus).toHaveLength(5);
  });

  it.each([
    [
      'chuangnvji_dress_2019.js',
      '581871359784',
      {
        shop: { name: '创女季旗舰店', id: '165970891' },
        prices: [
          { kind: 'shown', raw: '124.2' },
          { kind: 'list', raw: '230' },
        ],
        reviews: { raw: '473' },
      },
    ],
    [
      'suning_xiaomi8_2019.js',
      '577342018417',
      {
        shop: { name: '苏宁易购官方旗舰店', id: '128573071' },
        prices: [
          { kind: 'shown', raw: '1299-1499', figure: { kind: 'range', low: 1299, high: 1499 } },
          { kind: 'list', raw: '1399-1699' },
        ],
      },
    ],
  ])('%s: scores and prices of the phone\u2019s page', (file, id, expected) => {
    const reading = read(
      `tmall/item-mobile-json/${file}`,
      `https://detail.m.tmall.com/item.htm?id=${id}`,
    );
    const { listing } = partIn(reading, 'listing');
    expect(listing).toMatchObject({ site: 'tmall', itemId: id, ...expected });
    expect(listing.scores.map(({ name, raw }) => [name, raw])).toEqual([
      ['description', '4.8'],
      ['service', '4.8'],
      ['logistics', '4.8'],
    ]);
  });

  it.each([
    'https://rate.tmall.com/list_detail_rate.htm?itemId=20000000001',
    'https://detail.tmall.com/item.htm?id=20000000001',
  ])('reviews at %s: default texts are texts, appended ones follow', (url) => {
    const reading = read('tmall/review-json/list_detail_rate_page1_2020.json', url);
    const { rows } = partIn(reading, 'reviews');
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({ text: '灯特别亮 感谢装修师傅了🙏', replied: true });
    expect(rows[5]).toMatchObject({
      text: '此用户没有填写评论!',
      followUp: '老家在搞安装，灯安装完之后已经试用了一段时间，推荐购买',
      replied: false,
    });
    const [counts] = partIn(reading, 'table').rows;
    expect(counts?.figures.map(({ metric, raw }) => [metric, raw])).toEqual([
      ['reviews_n', '1073'],
      ['reviews_pic', '94'],
    ]);
    expect(counts?.texts).toEqual(
      expect.arrayContaining([
        { label: 'used', text: '61' },
        { label: 'lastPage', text: '54' },
      ]),
    );
  });

  it('the items of a shop, sold of late and in all', () => {
    const reading = read(
      'tmall/shop-list-json/shop_70986937_itemlist_2015.js',
      'https://amh.tmall.com/search.htm',
    );
    expect(reading.shop).toEqual({ name: 'AMH官方旗舰店', id: '70986937', kind: 'tmall' });
    const { rows, pageNumber } = partIn(reading, 'board');
    expect([rows.length, pageNumber]).toEqual([24, 1]);
    expect(rows[0]).toMatchObject({
      rank: { kind: 'exact', value: 1 },
      subject: { id: '21556011396', url: 'https://detail.tmall.com/item.htm?id=21556011396' },
      prices: [{ raw: '158.00', figure: { kind: 'exact', value: 158 } }],
      sales: { raw: '376', figure: { kind: 'exact', value: 376 } },
      figures: [{ metric: 'shelf_sold', raw: '14151', figure: { kind: 'exact', value: 14151 } }],
    });
  });
});
