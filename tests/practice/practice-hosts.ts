/** Hosts that the practice console answers for; the browser maps them to loopback. */
export const CONSOLE_HOSTS = {
  sycm: 'sycm.taobao.com',
  seller: ['myseller.taobao.com', 'qn.taobao.com'],
  ads: 'one.alimama.com',
  items: ['item.taobao.com', 'detail.tmall.com', 'detail.tmall.hk', 'chaoshi.detail.tmall.com'],
  search: 's.taobao.com',
  jd: 'item.jd.com',
  amazon: 'www.amazon.com',
  consoles: { jd: 'shop.jd.com', douyin: 'fxg.jinritemai.com', pdd: 'mms.pinduoduo.com' },
  pictures: ['img.alicdn.com', 'gw.alicdn.com'],
  practice: 'practice.zhanggui.test',
} as const;

export const PRACTICE_HOSTS: readonly string[] = [
  CONSOLE_HOSTS.practice,
  CONSOLE_HOSTS.sycm,
  ...CONSOLE_HOSTS.seller,
  CONSOLE_HOSTS.ads,
  ...CONSOLE_HOSTS.items,
  CONSOLE_HOSTS.search,
  CONSOLE_HOSTS.jd,
  CONSOLE_HOSTS.amazon,
  ...Object.values(CONSOLE_HOSTS.consoles),
  ...CONSOLE_HOSTS.pictures,
];
