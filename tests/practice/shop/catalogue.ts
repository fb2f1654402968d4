import { OWN_ITEMS } from './own-items.ts';
import { SHOP_NAME } from './scenario.ts';

export type ListingLayout = 'taobao-2018' | 'taobao-2024' | 'tmall-2019' | 'tmall-2024';

/** What never changes about an item. All names, ids and prices are invented; prices in 分. */
export interface CatalogueEntry {
  id: string;
  layout: ListingLayout;
  host: string;
  /** one sentence of what to try, Chinese and English */
  purpose: [string, string];
  title: string;
  shopName: string;
  sellerId: string;
  /** crossed-out or tag price */
  listPrice: number;
  /** what the page asks after its script ran */
  shownPrice: number;
  /** the dearest SKU where SKUs differ */
  highestPrice?: number;
  /** 券后, where there is a coupon */
  couponPrice?: number;
  /** words around the asked price, such as 超级88 … 起 */
  priceWords?: [before: string, after: string];
  reviews: number;
  /** its price is a round decoy with no price after coupon beside it */
  decoy?: true;
  /** belongs to the practice shop itself */
  mine?: true;
  /** its words try to be more than words */
  hostile?: true;
}

const [OWN, , , OWN_CHILD] = OWN_ITEMS;

export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    id: '612204410817',
    layout: 'taobao-2018',
    host: 'item.taobao.com',
    purpose: [
      '竞品：旧版淘宝页（GBK 编码），价格和计数由脚本稍后填入',
      'A rival on the old Taobao page: GBK bytes, price and counters filled in late',
    ],
    title: '青竹居 304不锈钢保温杯学生便携水杯大容量商务泡茶杯500ml',
    shopName: '青竹居茶器',
    sellerId: '2207845510',
    listPrice: 12_900,
    shownPrice: 9_900,
    reviews: 3_862,
  },
  {
    id: '718822019945',
    layout: 'taobao-2024',
    host: 'item.taobao.com',
    purpose: [
      '竞品：新版淘宝页，券后价、已售档位、吸顶副本',
      'A rival on the new Taobao page: coupon price, sales band, sticky duplicate',
    ],
    title: '南山小筑316保温杯女生高颜值简约大容量弹跳盖车载水杯便携',
    shopName: '南山小筑家居',
    sellerId: '2213006671',
    listPrice: 11_900,
    shownPrice: 8_900,
    couponPrice: 7_900,
    reviews: 12_408,
  },
  {
    id: '605118820043',
    layout: 'tmall-2019',
    host: 'detail.tmall.com',
    purpose: [
      '竞品：旧版天猫页，价格是区间，店铺评分在页头',
      'A rival on the old Tmall page: a span of prices, shop scores in the header',
    ],
    title: '云岫智能显温保温杯男高档316不锈钢茶杯刻字定制商务礼盒',
    shopName: '云岫旗舰店',
    sellerId: '1917300284',
    listPrice: 13_900,
    shownPrice: 13_900,
    highestPrice: 19_900,
    reviews: 38_120,
  },
  {
    id: '734455120987',
    layout: 'tmall-2024',
    host: 'detail.tmall.com',
    purpose: [
      '竞品：新版天猫页，有券后价',
      'A rival on the new Tmall page, with a price after coupon',
    ],
    title: '暮山316不锈钢保温杯大容量男士泡茶杯茶水分离办公车载水杯',
    shopName: '暮山官方旗舰店',
    sellerId: '2209981134',
    listPrice: 16_900,
    shownPrice: 12_900,
    couponPrice: 10_900,
    reviews: 21_733,
  },
  {
    id: '745500998811',
    layout: 'tmall-2024',
    host: 'detail.tmall.com',
    purpose: [
      '陷阱：百亿补贴商品，没有通道参数时页面给出的是假的整数价',
      'A trap: a subsidised item that shows a false round price',
    ],
    title: '松间全自动家用泡茶机智能煮茶器办公室蒸汽煮茶壶大容量',
    shopName: '松间电器旗舰店',
    sellerId: '2201177345',
    listPrice: 399_900,
    shownPrice: 399_900,
    reviews: 905,
    decoy: true,
  },
  {
    id: '752210334409',
    layout: 'tmall-2024',
    host: 'detail.tmall.hk',
    purpose: ['天猫国际上的商品', 'An item on Tmall Global'],
    title: '北岛进口珐琅水壶家用烧水泡茶壶燃气电磁炉通用1.5L',
    shopName: '北岛海外旗舰店',
    sellerId: '2212408839',
    listPrice: 25_900,
    shownPrice: 21_900,
    priceWords: ['超级88', '起'],
    reviews: 611,
  },
  {
    id: '760018845521',
    layout: 'tmall-2024',
    host: 'chaoshi.detail.tmall.com',
    purpose: ['天猫超市的商品', 'An item of Tmall Supermarket'],
    title: '溪畔一次性纸杯加厚家用办公室商用咖啡杯100只装',
    shopName: '天猫超市',
    sellerId: '725677994',
    listPrice: 2_590,
    shownPrice: 1_990,
    reviews: 55_310,
  },
  {
    id: OWN.id,
    layout: 'tmall-2024',
    host: 'detail.tmall.com',
    purpose: ['本店商品', 'An item of the practice shop itself'],
    title: OWN.title,
    shopName: SHOP_NAME,
    sellerId: '2200440077',
    listPrice: 15_900,
    shownPrice: 10_900,
    couponPrice: 9_900,
    reviews: 6_204,
    mine: true,
  },
  {
    id: OWN_CHILD.id,
    layout: 'taobao-2024',
    host: 'item.taobao.com',
    purpose: ['本店商品，新版淘宝页', 'An own item on the new Taobao page'],
    title: OWN_CHILD.title,
    shopName: SHOP_NAME,
    sellerId: '2200440077',
    listPrice: 6_900,
    shownPrice: 4_900,
    reviews: 1_180,
    mine: true,
  },
  {
    id: '799900000013',
    layout: 'taobao-2024',
    host: 'item.taobao.com',
    purpose: [
      '坏输入：标题里有 HTML 标签和表格公式，只能当文字',
      'Bad input: a title with HTML and a spreadsheet formula in it',
    ],
    title:
      '=HYPERLINK("https://evil.example/","点我")<img src=x onerror=alert(1)>保温杯&amp;<script>alert(2)</script>',
    shopName: '<b>怪名字</b>小店',
    sellerId: '2299900001',
    listPrice: 5_900,
    shownPrice: 4_900,
    reviews: 12,
    hostile: true,
  },
];
