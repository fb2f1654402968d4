import { describe, expect, it } from 'vitest';
import { addDays, HOUR } from '../../../utils/model/day';
import type { Period } from '../../../utils/model/scope';
import type { ServiceShop, TalkVerdict } from '../../../utils/model/service-desk';
import { newestAgents, newestPeers } from '../../../utils/service/agent-table';
import { newestFigures } from '../../../utils/service/service-figures';
import { serviceTables } from '../../../utils/service/service-table';
import { serviceTrends } from '../../../utils/service/service-trends';
import { judgeTalks } from '../../../utils/service/talk-verdict';
import { weakHours } from '../../../utils/service/weak-hours';
import { cards, NOW, TODAY, table, talkReading, talkRowOf, YESTERDAY } from './talks';

const WEEK: Period = {
  kind: 'span',
  from: addDays(YESTERDAY, -6),
  to: YESTERDAY,
  unit: 'recent',
};

const short = (readings: Parameters<typeof newestFigures>[0]) =>
  newestFigures(readings).map(({ metric, raw, page }) => `${metric} ${raw} ${page}`);

describe('a shop’s figures', () => {
  it('are its cards, then the sum of its agents, never their mean', () => {
    const reading = talkReading([
      cards({ ask_users: 240, resp_first_sec: null }),
      table(
        talkRowOf('agent', '小禾', { ask_users: 150, ask_cvr: 0.36 }),
        talkRowOf('agent', '汇总值', { ask_users: 239, ask_cvr: 0.31 }, { subtotal: true }),
        talkRowOf('agent', '平均值', { resp_mean_sec: 40 }, { subtotal: true }),
      ),
    ]);
    expect(short([reading])).toEqual(['ask_users 240 sycm.service', 'ask_cvr 0.31 sycm.service']);
  });

  it('are of the latest day, a day before a span, and the last look at it', () => {
    const older = talkReading([cards({ ask_users: 1 })], {
      period: { kind: 'day', day: addDays(YESTERDAY, -1) },
      takenAt: NOW + HOUR,
    });
    const span = talkReading([cards({ ask_users: 2 })], { period: WEEK, takenAt: NOW + HOUR });
    const day = talkReading([cards({ ask_users: 3 })]);
    const again = talkReading([cards({ ask_users: 4 })], { takenAt: NOW + 2 });
    expect(short([older, span, day])).toEqual(['ask_users 3 sycm.service']);
    expect(short([again, older, span, day])).toEqual(['ask_users 4 sycm.service']);
    expect(short([older, span])).toEqual(['ask_users 2 sycm.service']);
  });

  it('are no figures of a day that is not over, but the score as it stands', () => {
    const live: Period = { kind: 'live', day: TODAY };
    const home = talkReading([cards({ resp_sec: 80 })], { page: 'sycm.home', period: live });
    const voc = talkReading([cards({ voc_resp_3min_rate: 0.85 })], {
      page: 'qn.voc',
      period: live,
    });
    expect(short([home, voc])).toEqual(['voc_resp_3min_rate 0.85 qn.voc']);
  });
});

describe('talks beside all others', () => {
  // the others: 300 asked, 120 of them paid
  const others = { name: 'others', asked: 300, cvr: 0.4, seconds: 30 };
  it.each<[string, number | null, number | null, number | null, TalkVerdict]>([
    // pooled 160/500 = 0.32, z = −0.2 / √(0.32·0.68·(1/200 + 1/300)) = −4.70
    ['few buy', 200, 0.2, 30, 'few-buy'],
    ['few buy, and slow', 200, 0.2, 61, 'slow-and-few-buy'],
    // pooled 170/450, z = −0.0667 / 0.0485 = −1.38
    ['a sixth fewer, by chance', 150, 1 / 3, 30, 'fine'],
    // 70·0.4 = 28 buyers to be expected
    ['too few to be judged by buyers', 70, 0.1, 30, 'fine'],
    ['too few to be judged by either', 9, 0, 300, 'too-little-data'],
    ['ten are enough for the time', 10, 0.4, 60.01, 'slow'],
    ['the limit itself is in time', 10, 0.4, 60, 'fine'],
    // 2,000·0.4 = 800; pooled 800/2,300 = 0.348; z = −0.06/0.0295 = −2.03
    ['15 % below and not sure', 2_000, 0.34, 30, 'fine'],
    ['nobody counted', null, 0.1, 300, 'too-little-data'],
    ['no time printed', 200, 0.4, null, 'fine'],
    ['nothing printed', 200, null, null, 'too-little-data'],
  ])('%s', (_, asked, cvr, seconds, verdict) => {
    const [judged] = judgeTalks([{ name: 'own', asked, cvr, seconds }, others], 60);
    expect(judged?.verdict).toBe(verdict);
  });

  it('say nothing of buyers where there are no others', () => {
    const alone = { name: 'own', asked: 200, cvr: 0.01, seconds: null };
    expect(judgeTalks([alone], 60)[0]?.verdict).toBe('too-little-data');
  });
});

describe('agents and hours', () => {
  const agents = talkReading([
    table(
      talkRowOf('agent', '小禾', { ask_users: 150, resp_mean_sec: 32 }),
      talkRowOf('agent', '小满', { ask_users: 84, resp_mean_sec: 78.6 }),
      talkRowOf('agent', '汇总值', { ask_users: 234 }, { subtotal: true }),
      talkRowOf('agent', '同行同层均值', { ask_users: 210 }),
    ),
  ]);
  const hours = talkReading([
    table(
      talkRowOf('hour', '12:00', { ask_users: 40, resp_mean_sec: 96 }),
      talkRowOf('hour', '21:00', { ask_users: 60, resp_mean_sec: 35 }),
    ),
  ]);

  it('are those of the newest page that has them', () => {
    const older = talkReading([table(talkRowOf('agent', '老人', { ask_users: 1 }))], {
      period: WEEK,
      takenAt: NOW - HOUR,
    });
    const found = newestAgents([older, agents, hours], 60);
    expect(found?.rows.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      '小禾 fine',
      '小满 slow',
    ]);
    expect(found?.peers.map(({ name }) => name)).toEqual(['同行同层均值']);
    // a later page without peers takes none away
    expect(
      newestPeers([{ ...older, takenAt: NOW + HOUR }, agents]).map(({ name }) => name),
    ).toEqual(['同行同层均值']);
    expect(newestAgents([hours], 60)).toBeNull();
  });

  it('are no hours of something else', () => {
    expect(weakHours([agents, hours], 60)?.rows.map(({ verdict }) => verdict)).toEqual([
      'slow',
      'fine',
    ]);
    const visits = talkReading([
      table(talkRowOf('hour', '12:00', { uv: 40 }), talkRowOf('hour', '21:00', { uv: 60 })),
    ]);
    expect(weakHours([visits], 60)).toBeNull();
  });
});

describe('shops side by side', () => {
  const shop = (name: string, readings: ReturnType<typeof talkReading>[]): ServiceShop => ({
    shop: `shop:${name}`,
    shopName: name,
    platform: name.startsWith('京东') ? 'jd' : 'taobao',
    figures: newestFigures(readings),
    peers: newestPeers(readings),
    agents: null,
    hours: null,
    trends: [],
    alerts: [],
  });
  const one = shop('一店', [
    talkReading([
      cards({ ask_users: 240, ask_cvr: 0.31, resp_first_sec: 12 }),
      table(talkRowOf('agent', '同行同层均值', { ask_cvr: 0.28 })),
    ]),
  ]);
  const two = shop('二店', [
    talkReading([cards({ ask_users: 30, ask_cvr: 0.2 }, { ask_cvr: '咨询支付转化率' })]),
    talkReading([cards({ resp_first_sec: 22 })], { period: WEEK }),
  ]);
  const three = shop('三店', [talkReading([cards({ ask_cvr: 0.4 })])]);

  it('stand in a column only where they count the same', () => {
    const [first, ...rest] = serviceTables([one, two, three]);
    expect(rest).toEqual([]);
    expect(first?.columns.map(({ metric, label }) => `${metric} ${label}`)).toEqual([
      'ask_users ask_users',
      'ask_cvr ask_cvr',
      'resp_first_sec resp_first_sec',
    ]);
    expect(first?.rows.map(({ cells }) => cells.map((cell) => cell?.raw ?? '·').join(' '))).toEqual(
      ['240 0.31 12', '30 · ·', '· 0.4 ·'],
    );
    expect(first?.apart.map(({ shopName, figure, why }) => [shopName, figure.raw, why])).toEqual([
      ['二店', '0.2', 'label'],
      ['二店', '22', 'period'],
    ]);
    expect(first?.rows[0]?.peers.map((peer) => peer?.raw ?? '·')).toEqual(['·', '0.28', '·']);
  });

  it('of two platforms stand in two tables, with nothing in common', () => {
    const jd = shop('京东·三店', [talkReading([cards({ ask_cvr: 0.9 })])]);
    const tables = serviceTables([one, jd]);
    expect(tables.map(({ platform, rows }) => [platform, rows.length])).toEqual([
      ['taobao', 1],
      ['jd', 1],
    ]);
    expect(JSON.stringify(tables[0])).not.toContain('京东');
  });
});

describe('a metric day by day', () => {
  const on = (back: number, value: number, more: Parameters<typeof talkReading>[1] = {}) =>
    talkReading([cards({ resp_mean_sec: value })], {
      period: { kind: 'day', day: addDays(YESTERDAY, -back) },
      ...more,
    });

  it('takes the last look at each day, and no span', () => {
    const looks = [
      on(2, 50),
      on(1, 99, { takenAt: NOW - HOUR }),
      on(1, 44),
      on(0, 41),
      on(0, 500, { period: WEEK }),
    ];
    expect(serviceTrends(looks)).toEqual([
      {
        metric: 'resp_mean_sec',
        label: 'resp_mean_sec',
        points: [
          { day: addDays(YESTERDAY, -2), value: 50 },
          { day: addDays(YESTERDAY, -1), value: 44 },
          { day: YESTERDAY, value: 41 },
        ],
      },
    ]);
  });

  it('is none of one day, and never mixes two ways to count', () => {
    expect(serviceTrends([on(0, 41)])).toEqual([]);
    const other = talkReading([cards({ resp_mean_sec: 7 }, { resp_mean_sec: '平均响应' })]);
    expect(serviceTrends([on(2, 50), on(1, 44), other])[0]?.points).toHaveLength(2);
  });
});
