import type { PlaceQuestion } from '../../components/teach/place-fields';
import type { QuestionChoice } from '../../components/teach/question-card';
import type { Understood } from '../../components/teach/teach-card';
import { scopeText } from '../../components/ui/scope-text';
import { DAY_LENGTH, HOUR } from '../../utils/model/day';
import type { FieldHealth, HealthBoard, PageHealth } from '../../utils/model/health';
import type { PageId } from '../../utils/model/page-id';
import { SAMPLE_DAY, SAMPLE_NOW } from './sample-days';

const LOOKED = SAMPLE_NOW - HOUR;
const TUESDAY = SAMPLE_NOW - 3 * DAY_LENGTH;

function field(page: PageId, name: string, changes: Partial<FieldHealth> = {}): FieldHealth {
  return {
    key: `shop:某某旗舰店|${page}|day/all//|${name}`,
    shop: 'shop:某某旗舰店',
    shopName: '某某旗舰店',
    page,
    url: 'https://sycm.taobao.com/portal/home.htm',
    view: 'day/all//',
    field: name,
    found: 'meaning',
    layout: 'meaning',
    layoutSince: TUESDAY,
    lastGood: LOOKED,
    lookedAt: LOOKED,
    misses: 0,
    missingSince: null,
    ...changes,
  };
}

function page(id: PageId, fields: FieldHealth[], changes: Partial<PageHealth> = {}): PageHealth {
  return {
    page: id,
    shop: 'shop:某某旗舰店',
    shopName: '某某旗舰店',
    url: 'https://sycm.taobao.com/portal/home.htm',
    lookedAt: LOOKED,
    layout: 'meaning',
    layoutSince: TUESDAY,
    fields,
    unread: fields.filter(({ missingSince }) => missingSince !== null),
    stale: { rules: [], trends: [] },
    ...changes,
  };
}

const unread = {
  lastGood: TUESDAY - HOUR,
  misses: 4,
  missingSince: TUESDAY,
  why: 'field-missing',
} as const;

/** A home page that was redesigned on Tuesday, and pages that are well. */
export const sampleHealth: HealthBoard = {
  pages: [
    page(
      'sycm.home',
      [
        field('sycm.home', 'uv', unread),
        field('sycm.home', 'pay_buyers', { ...unread, why: 'field-ambiguous' }),
        field('sycm.home', 'pay_amt'),
        field('sycm.home', 'aov'),
        field('sycm.home', 'cart_users', { found: 'taught' }),
      ],
      { layoutBefore: '2026-04', stale: { rules: ['A01', 'A03'], trends: ['uv', 'pay_buyers'] } },
    ),
    page('qn.reviews', [field('qn.reviews', 'rows', { found: 'layout' })], { layout: '2026-07' }),
  ],
  taught: [
    {
      id: '0b0c7a3e-8f0e-4a43-9a53-0d4a0cf7a111',
      page: 'sycm.home',
      host: 'sycm.taobao.com',
      path: '/portal/home.htm',
      metric: 'cart_users',
      description: {
        label: '加购的人',
        unit: '人',
        neighbours: ['访客数'],
        raw: '1,024人',
        low: 640,
        high: 1024,
      },
      taughtAt: TUESDAY,
    },
  ],
};

/** A figure of a live broadcast that was pointed at. */
export const sampleUnderstood: Understood = {
  description: {
    label: '观看人数',
    unit: '人',
    section: '直播数据',
    neighbours: ['进店人数', '较前一日'],
    raw: '8,615人',
    low: 8615,
    high: 8615,
  },
  figure: { kind: 'exact', value: 8615 },
  isRatio: false,
  isUnique: true,
  get scope() {
    return scopeText({ period: { kind: 'day', day: SAMPLE_DAY }, device: 'all' });
  },
};

/** A page of the operator's own system, which names its shop but no reader knows. */
export const sampleTaughtPlace: PlaceQuestion = {
  shops: ['某某旗舰店', '某某家居专营店'],
  first: { shop: '某某旗舰店' },
  printed: { kind: 'day', day: '2026-11-20' },
};

/** Two figures of one page that fit what was taught. */
export const sampleQuestion: QuestionChoice[] = [
  { description: sampleUnderstood.description },
  {
    description: {
      ...sampleUnderstood.description,
      section: '短视频数据',
      neighbours: ['播放次数', '较前一日'],
      raw: '1,204人',
      low: 1204,
      high: 1204,
    },
  },
];
