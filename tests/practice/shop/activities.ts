import { addDays } from './calendar.ts';
import { OWN_ITEMS } from './own-items.ts';
import type { Scenario } from './scenario.ts';

/** An activity as the registration pages print it. Times are texts, as they stand there. */
export interface PracticeActivity {
  id: string;
  name: string;
  status: string;
  signUp: string;
  warmUp: string;
  run: string;
  /** until when materials are handed in; '' where the page prints none */
  material: string;
  /** what the platform takes, by name */
  fees: readonly (readonly [name: string, text: string])[];
  /** a requirement and, where the page says so, whether it is met */
  gates: { label: string; text: string; met?: boolean }[];
  items: {
    id: string;
    title: string;
    list: string;
    price: string;
    stock: string;
    hint: string;
    state: string;
  }[];
}

/** The activities of a visit: one that closes within three days, one handed in, one that is over. */
export function activitiesOf({ today }: Scenario): PracticeActivity[] {
  const span = (from: number, to: number, hours = ['00:00:00', '23:59:59']) =>
    `${addDays(today, from)} ${hours[0]} ~ ${addDays(today, to)} ${hours[1]}`;
  return [
    {
      id: '880011',
      name: '天天特卖·秋冬杯壶专场',
      status: '报名中',
      signUp: span(-6, 2),
      warmUp: span(8, 8),
      run: span(9, 12, ['10:00:00', '22:00:00']),
      material: `${addDays(today, 6)} 18:00:00`,
      fees: [
        ['技术服务费', '3%'],
        ['保底费', '¥600.00'],
      ],
      gates: [
        { label: '商家门槛', text: '店铺DSR三项均不低于4.6', met: true },
        { label: '商家门槛', text: '真实体验分不低于4.5分' },
        { label: '商品门槛', text: '近30天最低价' },
      ],
      items: OWN_ITEMS.slice(0, 2).map(({ id, title }, i) => ({
        ...{ id, title, list: '¥129.00', price: i === 0 ? '¥99.00' : '¥79.00', stock: '200' },
        hint: i === 0 ? '最低市场价 ¥89.00' : '',
        state: i === 0 ? '待完善' : '已完善',
      })),
    },
    {
      ...{ id: '880022', name: '淘金币抵扣 冬季频道', status: '审核中' },
      ...{ signUp: span(-16, -5), warmUp: span(3, 3), run: span(4, 9) },
      ...{ gates: [], items: [], material: '', fees: [] },
    },
    {
      ...{ id: '880033', name: '聚划算品牌团 杯壶', status: '活动结束' },
      ...{ signUp: span(-40, -30), warmUp: span(-16, -15), run: span(-14, -12) },
      ...{ gates: [], items: [], material: '', fees: [] },
    },
  ];
}
