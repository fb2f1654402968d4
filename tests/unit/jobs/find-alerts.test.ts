import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { findAlerts } from '../../../utils/jobs/find-alerts';
import { savePromo } from '../../../utils/jobs/promo-desk';
import { recordReading } from '../../../utils/jobs/record-reading';
import { ruleBoard, saveRule, undoRaise } from '../../../utils/jobs/rule-desk';
import type { Alert } from '../../../utils/model/alert';
import { addDays, type Day, HOUR, startOfDay, weekday } from '../../../utils/model/day';
import type { RuleChange } from '../../../utils/model/rule-board';
import { changeAlerts } from '../../../utils/store/alerts';
import { Database } from '../../../utils/store/database';
import { keepJudged } from '../../../utils/store/judgements';
import { changeRuleRaise } from '../../../utils/store/rule-raises';
import { homeReading, metricFigure } from '../store/sample-capture';

/** A Thursday far from every promotion. */
const TODAY = '2026-07-23';
const YESTERDAY = addDays(TODAY, -1);
const SHOP = 'shop:练习店';
const OTHER = 'shop:别家';

let db: Database;
let now: number;

beforeEach(() => {
  db = new Database(`find-${crypto.randomUUID()}`);
  now = startOfDay(TODAY) + 9 * HOUR;
});
afterEach(() => db.delete());

function read(shop: string, day: Day, uv: number, buyers: number) {
  const figures = [
    metricFigure('uv', uv),
    metricFigure('pay_buyers', buyers),
    metricFigure('pay_amt', buyers * 120),
  ];
  return recordReading(db, homeReading(day, figures, now, shop.slice('shop:'.length)), '1');
}

async function history(shop: string) {
  for (let back = 60; back > 1; back--) {
    const day = addDays(TODAY, -back);
    const uv = (weekday(day) > 5 ? 9_000 : 7_000) + (Number(day.slice(8)) % 5) * 40;
    await read(shop, day, uv, Math.round(uv * 0.03));
  }
}

/** One run, kept as the morning keeps it: which shops were judged, and what was found. */
async function run({ isKept = true, reader = '1' } = {}) {
  await digestCaptures(db);
  const found = await findAlerts(db, { pages: [], now, reader });
  if (isKept) await keepJudged(db, found.judged);
  return {
    judged: found.judged.judgements.map(({ shop }) => shop).filter((shop) => shop !== ''),
    rules: found.alerts.map(({ rule }) => rule).toSorted(),
    alerts: found.alerts,
  };
}

const wish = (change: Partial<RuleChange>): RuleChange => ({
  shop: '',
  rule: 'A05',
  off: false,
  severity: 'urgent',
  thresholds: {},
  ...change,
});

describe('which shops are judged again', () => {
  beforeEach(async () => {
    await history(SHOP);
    await history(OTHER);
    await read(SHOP, YESTERDAY, 4_000, 72);
    await read(OTHER, YESTERDAY, 7_000, 210);
  });

  it('every shop the first time, and none while nothing changes', async () => {
    const first = await run();
    expect(first.judged.toSorted()).toEqual([OTHER, SHOP].toSorted());
    expect(first.rules).toEqual(['A01', 'A03', 'A05']);
    expect(await run()).toEqual({ judged: [], rules: [], alerts: [] });
  });

  it('the one of which something was read', async () => {
    await run();
    now += 10;
    await read(OTHER, YESTERDAY, 6_990, 210);
    expect((await run()).judged).toEqual([OTHER]);
  });

  it('all after an hour, on a new day, and by another version of the extension', async () => {
    await run();
    now += HOUR;
    expect((await run()).judged).toHaveLength(2);
    now += 24 * HOUR;
    expect((await run()).judged).toHaveLength(2);
    expect((await run({ reader: '2' })).judged).toHaveLength(2);
  });

  it('again where the findings were not kept', async () => {
    await run({ isKept: false });
    expect((await run()).rules).toEqual(['A01', 'A03', 'A05']);
  });

  it('all by another promotion calendar, and its days are no base any more', async () => {
    await run();
    const sale = { event: '店庆', weight: 'major', from: '2026-05-24', to: '2026-07-18' } as const;
    expect(await savePromo(db, { ...sale, off: false }, now)).toBeNull();
    const { judged, rules } = await run();
    expect(judged).toHaveLength(2);
    expect(rules).not.toContain('A05');
  });

  it('the shop for which something was set, decided or called not useful; all for all', async () => {
    await run();
    await saveRule(db, wish({ shop: OTHER, thresholds: { fall: 0.5 } }), now);
    expect((await run()).judged).toEqual([OTHER]);
    await changeRuleRaise(db, `A05|${SHOP}`, () => ({
      key: `A05|${SHOP}`,
      rule: 'A05',
      subject: SHOP,
      factor: 1.25,
      times: 1,
    }));
    expect((await run()).judged).toEqual([SHOP]);
    await undoRaise(db, 'A05', SHOP);
    expect((await run()).judged).toEqual([SHOP]);
    await db.decisions.put({
      id: '1',
      shop: SHOP,
      subject: SHOP,
      subjectName: '',
      kind: 'price',
      what: '',
      at: now,
      notedAt: now,
    });
    expect((await run()).judged).toEqual([SHOP]);
    await saveRule(db, wish({ off: true }), now);
    expect((await run()).judged).toHaveLength(2);
  });

  it('says of a changed shop what judging everything anew says', async () => {
    await run();
    now += 10;
    await read(OTHER, YESTERDAY, 3_000, 60);
    const step = await run();
    await db.meta.where('key').startsWith('judged').delete();
    const all = await run();
    const ofOther = (alerts: Alert[]) => alerts.filter(({ subject }) => subject === OTHER);
    expect(step.alerts).toEqual(ofOther(all.alerts));
    expect(step.alerts.length).toBeGreaterThan(0);
  });
});

describe('the rule desk', () => {
  beforeEach(async () => {
    await history(SHOP);
    await read(SHOP, YESTERDAY, 4_000, 72);
    const { alerts } = await run();
    await changeAlerts(db, addDays(TODAY, -3), () => alerts);
  });

  it('tells what each rule said', async () => {
    const board = await ruleBoard(db, now);
    const own = board.judgements.find(({ shop }) => shop === SHOP);
    expect(own).toMatchObject({ shopName: '练习店', day: YESTERDAY, judgedAt: now });
    const said = (rule: string) => own?.verdicts.find((verdict) => verdict.rule === rule);
    expect(said('A05')).toEqual({ rule: 'A05', said: 'fired', found: 1 });
    expect(said('A17')).toEqual({ rule: 'A17', said: 'never-visited' });
    expect(said('A15')).toEqual({ rule: 'A15', said: 'quiet', why: 'not-read' });
    expect(own).not.toHaveProperty('mark');
  });

  it('withdraws what a changed rule had found, and finds again what still holds', async () => {
    const open = async () =>
      (await db.alerts.toArray()).flatMap(({ rule, withdrawnAt }) => (withdrawnAt ? [] : [rule]));
    expect((await open()).toSorted()).toEqual(['A01', 'A03', 'A05']);
    await saveRule(db, wish({ shop: SHOP, thresholds: { fall: 0.95 } }), now);
    expect((await open()).toSorted()).toEqual(['A01', 'A03']);
    expect((await run()).rules).toEqual(['A01', 'A03']);
    await saveRule(db, wish({ shop: SHOP, thresholds: { fall: 0.3 } }), now);
    expect((await run()).rules).toEqual(['A01', 'A03', 'A05']);
    await saveRule(db, wish({ rule: 'A01', off: true }), now);
    expect((await run()).rules).toEqual(['A03', 'A05']);
  });

  it('leaves alone what is set for another shop', async () => {
    await saveRule(db, wish({ shop: OTHER, off: true }), now);
    expect((await db.alerts.toArray()).every(({ withdrawnAt }) => !withdrawnAt)).toBe(true);
  });

  it('names whom a rule is stricter for', async () => {
    await changeRuleRaise(db, `A05|${SHOP}`, () => ({
      key: `A05|${SHOP}`,
      rule: 'A05',
      subject: SHOP,
      factor: 1.25,
      times: 1,
    }));
    expect((await ruleBoard(db, now)).raises).toMatchObject([{ name: '练习店', times: 1 }]);
    await undoRaise(db, 'A05', SHOP);
    expect((await ruleBoard(db, now)).raises).toEqual([]);
  });

  it('keeps a setting only where it differs', async () => {
    await saveRule(db, wish({ thresholds: { fall: 0.4 } }), now);
    expect(await db.ruleSettings.toArray()).toMatchObject([{ thresholds: { fall: 0.4 } }]);
    await saveRule(db, wish({ thresholds: { fall: 0.25 } }), now);
    expect(await db.ruleSettings.toArray()).toEqual([]);
  });
});
