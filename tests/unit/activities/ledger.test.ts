import { describe, expect, it } from 'vitest';
import { activityDays } from '../../../utils/activities/activity-days';
import { ACTIVITY_KINDS, kindByName } from '../../../utils/activities/activity-kinds';
import { momentsOf } from '../../../utils/activities/activity-moments';
import { activityOf, NO_FACTS } from '../../../utils/activities/activity-of';
import { activityRefusal } from '../../../utils/activities/activity-refusal';
import { stageOf, standingOf } from '../../../utils/activities/activity-standing';
import { joinSeen, NOTHING_SAID } from '../../../utils/activities/join-seen';
import { itemsText, writtenItems } from '../../../utils/activities/own-items';
import { pageTimes } from '../../../utils/activities/page-times';
import type { ActivityRecord, ActivityTimes, OwnActivity } from '../../../utils/model/activity';
import { DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';
import type { ActivityRow } from '../../../utils/model/reading';

const NOW = startOfDay('2026-11-21') + 9 * HOUR;
const SHOP = 'shop:练习店';
const at = (days: number) => NOW + days * DAY_LENGTH;
const row = (more: Partial<ActivityRow>): ActivityRow => ({
  name: '囤货节',
  phases: [],
  gates: [],
  items: [],
  ...more,
});

describe('kinds', () => {
  it('knows every kind of the list, and no id twice', () => {
    const ids = ACTIVITY_KINDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'daily-special',
        'trial',
        'coins',
        'juhuasuan',
        'theme',
        'new-product',
      ]),
    );
    expect(ids).toEqual(expect.arrayContaining(['wangwang', 'sms', 'wechat']));
  });

  it.each([
    ['天天特价 每日爆款', 'daily-special'],
    ['天天特卖·冬季专场', 'daily-special'],
    ['U先试用 12月', 'trial'],
    ['淘金币抵扣', 'coins'],
    ['聚划算品牌团', 'juhuasuan'],
    ['2026双11 会场', 'big-promotion'],
    ['秋冬家装节', 'theme'],
  ])('%s is %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });
});

describe('what pages say', () => {
  it('is joined into one activity by its number, whatever page shows it', () => {
    const list = row({
      id: '9',
      status: '报名中',
      phases: [{ label: '报名时间', raw: '', to: at(2) }],
    });
    const details = row({
      id: '9',
      name: '囤货节 冬',
      gates: [{ label: '商家门槛', raw: 'DSR≥4.6' }],
    });
    const first = joinSeen(SHOP, [], [list], NOW);
    const second = joinSeen(SHOP, first, [details], NOW + HOUR);
    expect(second).toHaveLength(1);
    expect(second[0]).toMatchObject({ id: first[0]?.id, pageKey: '9' });
    expect(second[0]?.seen).toMatchObject({
      ...{ name: '囤货节 冬', status: '报名中', firstSeenAt: NOW, readAt: NOW + HOUR },
      phases: list.phases,
      gates: details.gates,
    });
  });

  it('says the same whatever order the looks are handed in', () => {
    const one = row({ id: '9', status: '报名中' });
    const two = row({ id: '9', status: '审核中' });
    const forth = joinSeen(SHOP, joinSeen(SHOP, [], [one], NOW), [two], NOW + HOUR);
    const back = joinSeen(SHOP, joinSeen(SHOP, [], [two], NOW + HOUR), [one], NOW);
    expect(back[0]?.seen).toEqual(forth[0]?.seen);
    expect(forth[0]?.seen?.status).toBe('审核中');
  });

  it('finds by its name what a page shows without its number, but never mixes two numbers', () => {
    const known = joinSeen(SHOP, [], [row({ id: '9' })], NOW);
    expect(joinSeen(SHOP, known, [row({ status: '审核中' })], NOW + 1)[0]?.id).toBe(known[0]?.id);
    expect(joinSeen(SHOP, known, [row({ id: '10' })], NOW + 1)[0]?.id).not.toBe(known[0]?.id);
  });

  it('takes nothing from what the operator wrote', () => {
    const [known] = joinSeen(SHOP, [], [row({ id: '9' })], NOW);
    const own = { ...NOTHING_SAID, joins: true, note: '备货 200' };
    const again = joinSeen(
      SHOP,
      [{ ...(known as ActivityRecord), own }],
      [row({ id: '9' })],
      NOW + 1,
    );
    expect(again[0]?.own).toEqual(own);
  });
});

describe('times', () => {
  it('are read out of the phases of the page', () => {
    const phases = [
      { label: '商品报名时间', raw: '', from: at(1), to: at(3) },
      { label: '报名截止', raw: '', to: at(2) },
      { label: '预售定金期', raw: '', from: at(4), to: at(5) },
      { label: '预热时间', raw: '', from: at(5) },
      { label: '活动时间', raw: '', from: at(6), to: at(8) },
      { label: '尾款期', raw: '', from: at(5), to: at(9) },
    ];
    expect(pageTimes(phases)).toEqual({
      ...{ signUpFrom: at(1), signUpBy: at(3), warmUpFrom: at(4) },
      ...{ from: at(6), to: at(8) },
    });
    expect(
      pageTimes([
        { label: '素材提交时间', raw: '', from: at(1), to: at(3) },
        { label: '备货截止时间', raw: '', to: at(4) },
      ]),
    ).toEqual({ materialBy: at(3), stockBy: at(4) });
    expect(pageTimes([{ label: '尾款期', raw: '', from: at(5), to: at(9) }])).toEqual({
      from: at(5),
      to: at(9),
    });
  });

  it('give whole days; an end at midnight belongs to the day before', () => {
    const times = {
      warmUpFrom: startOfDay('2026-11-08'),
      from: startOfDay('2026-11-10') + 20 * HOUR,
      to: startOfDay('2026-11-12'),
    };
    expect(activityDays(times, 7)).toEqual({
      first: '2026-11-08',
      warmUp: { from: '2026-11-08', to: '2026-11-09' },
      during: { from: '2026-11-10', to: '2026-11-11' },
      after: { from: '2026-11-12', to: '2026-11-18' },
    });
    expect(activityDays({ signUpBy: NOW }, 7)).toBeNull();
  });

  it.each<[string, ActivityTimes, string]>([
    ['nothing known', {}, 'undated'],
    ['before registration', { signUpFrom: at(1), signUpBy: at(2) }, 'sign-up-later'],
    ['registration open', { signUpBy: at(2), from: at(5) }, 'sign-up'],
    ['registration closed', { signUpBy: at(-1), from: at(5) }, 'waiting'],
    ['warm-up', { warmUpFrom: at(-1), from: at(1) }, 'warm-up'],
    ['running', { from: at(-1), to: at(1) }, 'running'],
    ['just over', { from: at(-5), to: at(-1) }, 'after'],
    ['over', { from: at(-30), to: at(-20) }, 'over'],
  ])('%s', (_, times, stage) => {
    expect(stageOf(times, 7, NOW)).toBe(stage);
  });
});

it.each([
  ['审核中', 'in'],
  ['审核通过(初审通过)', 'in'],
  ['已排期待发布', 'in'],
  ['审核不通过', 'refused'],
  ['清退', 'refused'],
  ['撤销报名', 'out'],
  ['报名中', 'open'],
  ['草稿', 'open'],
  ['进行中', 'unknown'],
  [undefined, 'unknown'],
])('a registration that is %s is %s', (status, standing) => {
  expect(standingOf(status)).toBe(standing);
});

describe('moments', () => {
  const times = { signUpBy: at(2), materialBy: at(4), from: at(6), to: at(8) };
  const whats = (status: string | undefined, own: Partial<OwnActivity> = {}, gate?: boolean) => {
    const gates = gate === undefined ? [] : [{ label: '门槛', raw: '主营类目', met: gate }];
    const record: ActivityRecord = {
      ...{ id: 'a', shop: SHOP, changedAt: NOW },
      seen: { ...row({ gates, ...(status && { status }) }), firstSeenAt: NOW, readAt: NOW },
      own: { ...NOTHING_SAID, times, ...own },
    };
    return momentsOf(activityOf(record, NO_FACTS, NOW)).map(({ what }) => what);
  };
  const LATER = ['material', 'starts', 'ends', 'review'];

  it.each([
    ['registration is open', whats('报名中'), ['sign-up-ends']],
    ['a requirement is missed by the page’s word', whats('报名中', {}, false), []],
    ['handed in', whats('审核中'), LATER],
    ['turned down', whats('审核不通过'), []],
    ['the operator will take part', whats('报名中', { joins: true }), ['sign-up-ends', ...LATER]],
    ['the operator will not', whats('审核通过', { joins: false }), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('looks back at nine in the morning after the last day', () => {
    const record = {
      id: 'a',
      shop: SHOP,
      changedAt: NOW,
      own: { ...NOTHING_SAID, joins: true, times },
    };
    const review = momentsOf(activityOf(record, NO_FACTS, NOW)).find(
      ({ what }) => what === 'review',
    );
    expect(review?.at).toBe(startOfDay('2026-11-30') + 9 * HOUR);
  });
});

describe('what the operator writes', () => {
  it.each<[string, ActivityTimes, string | null]>([
    ['活动', { from: at(1) }, null],
    ['活动', { signUpBy: at(1) }, null],
    ['  ', { from: at(1) }, 'no-name'],
    ['活动', { materialBy: at(1) }, 'no-times'],
    ['活动', { from: at(2), to: at(1) }, 'order'],
    ['活动', { warmUpFrom: at(3), from: at(2) }, 'order'],
    ['活动', { from: at(1), to: at(122) }, 'long'],
  ])('%j %o: %s', (name, times, refused) => {
    expect(activityRefusal({ name, times })).toBe(refused);
  });

  it.each([
    ['601234567890 99.9 50', [{ id: '601234567890', price: 99.9, stock: 50 }]],
    ['６０１２３４５６７８９０，99', [{ id: '601234567890', price: 99 }]],
    ['\n601234567890\n', [{ id: '601234567890' }]],
  ])('reads items from %j', (text, items) => {
    expect(writtenItems(text)).toEqual({ ok: true, items });
    expect(writtenItems(itemsText(items))).toEqual({ ok: true, items });
  });

  it.each([
    ['601234567890 99\n床单 99', 2],
    ['601234567890 -5', 1],
    ['601234567890 0', 1],
    [`601234567890 ${'9'.repeat(200)}`, 1],
  ])('names the line of %j that is no item', (text, line) => {
    expect(writtenItems(text)).toEqual({ ok: false, line });
  });
});
