import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answersOf, dueDecisions } from '../../../utils/jobs/decision-answers';
import { saveDecision } from '../../../utils/jobs/decision-desk';
import { decisionSubjects, journalPlace } from '../../../utils/jobs/decision-place';
import { knownShops } from '../../../utils/jobs/known-shops';
import type { Morning } from '../../../utils/jobs/morning';
import { panelView } from '../../../utils/jobs/panel-view';
import { suggestDecisions } from '../../../utils/jobs/suggest-decisions';
import { addDays, DAY_LENGTH, type Day, dayOf, HOUR, startOfDay } from '../../../utils/model/day';
import type { DecisionDraft } from '../../../utils/model/journal';
import type { Listing } from '../../../utils/model/listing';
import type { Reading, Subject } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { decisionsOfShop, dropDecision, newestDecisions } from '../../../utils/store/decisions';
import { declineDecision, markJournalSeen } from '../../../utils/store/journal-marks';
import { homeReading, itemReading, metricFigure, sampleListing } from '../store/sample-capture';
import { testMorning } from './test-morning';

/** A Wednesday seven quiet weeks after 618, and the day from which its first answer is known. */
const CHANGED = '2026-08-12';
const AT = startOfDay(CHANGED) + 10 * HOUR;
const SHOP = 'shop:练习店';
const ITEM = `${SHOP}>item:601234567890`;
const HOME_URL = 'https://sycm.taobao.com/portal/home.htm';
const ITEM_URL = 'https://detail.tmall.com/item.htm?id=601234567890';

let db: Database;
let morning: Morning;
let now: number;

beforeEach(() => {
  db = new Database(`journal-${crypto.randomUUID()}`);
  now = AT;
  morning = testMorning(db, () => now);
});
afterEach(async () => {
  await morning.settled();
  await db.delete();
});

function draft(change: Partial<DecisionDraft> = {}): DecisionDraft {
  return { shop: SHOP, subject: SHOP, subjectName: '练习店', kind: 'price', what: '', ...change };
}

const ownListing = (change: Partial<Listing> = {}) =>
  sampleListing({ shop: { name: '练习店' }, ...change });

async function readDay(day: Day, sales: number): Promise<void> {
  await morning.record(homeReading(day, [metricFigure('pay_amt', sales)], now), HOME_URL);
}

/** A page with rows of a kind, or with one thing that the whole of it speaks of. */
function rowsPage(rows: Subject[], own?: Subject): Reading {
  return {
    ...homeReading(addDays(CHANGED, -1), [], now),
    page: 'ali.report',
    parts: [
      { kind: 'table', rows: rows.map((subject) => ({ subject, figures: [] })) },
      ...(own ? [{ kind: 'metrics' as const, subject: own, figures: [] }] : []),
    ],
  };
}

describe('noting a decision', () => {
  it('keeps it with now, changes it by its id, and forgets it when it is undone', async () => {
    const saved = await saveDecision(db, draft(), AT);
    expect(saved).toMatchObject({ at: AT, notedAt: AT, kind: 'price' });
    const earlier = AT - 3 * HOUR;
    const changed = await saveDecision(
      db,
      draft({ id: saved.id, at: earlier, what: '129 → 99' }),
      AT + HOUR,
    );
    expect(changed).toEqual({ ...saved, at: earlier, what: '129 → 99' });
    expect(await decisionsOfShop(db, SHOP)).toEqual([changed]);
    expect(await dropDecision(db, saved.id)).toBe(true);
    expect(await dropDecision(db, saved.id)).toBe(false);
    expect(await newestDecisions(db, 10)).toEqual([]);
  });

  it('keeps its moment when only words are added', async () => {
    const saved = await saveDecision(db, draft(), AT);
    const again = await saveDecision(db, draft({ id: saved.id, what: 'x' }), AT + DAY_LENGTH);
    expect(again.at).toBe(AT);
  });

  it.each([
    ['a moment to come', { at: AT + HOUR }],
    ['another shop’s item', { subject: 'shop:别家>item:1' }],
  ])('refuses %s', async (_, change) => {
    await expect(saveDecision(db, draft(change), AT)).rejects.toThrow(RangeError);
    expect(await newestDecisions(db, 10)).toEqual([]);
  });

  it('gives a shop’s decisions newest first, and no other shop’s', async () => {
    await saveDecision(db, draft({ what: 'old', at: AT - DAY_LENGTH }), AT);
    await saveDecision(db, draft({ what: 'new', subject: ITEM }), AT);
    await saveDecision(db, draft({ shop: 'shop:b', subject: 'shop:b', what: 'b' }), AT);
    expect((await decisionsOfShop(db, SHOP)).map(({ what }) => what)).toEqual(['new', 'old']);
    expect(await newestDecisions(db, 2)).toHaveLength(2);
  });
});

describe('the answers', () => {
  it('are worked out from what was read, and told in today until they are looked at', async () => {
    // Six quiet weeks of 1000 a day, and 800 after the change.
    now = startOfDay(addDays(CHANGED, 4)) + 9 * HOUR;
    for (let back = -42; back <= 3; back++)
      await readDay(addDays(CHANGED, back), back > 0 ? 800 : 1000);
    const { id } = await saveDecision(db, draft({ at: AT }), now);
    await morning.settled();
    const [three, seven] = (await answersOf(db, [id, crypto.randomUUID()], now))[id] ?? [];
    expect(three).toMatchObject({
      kind: 'ready',
      from: addDays(CHANGED, 1),
      to: addDays(CHANGED, 3),
      effects: [{ metric: 'pay_amt', kind: 'compared', after: 800, base: 1000, verdict: 'down' }],
    });
    expect(seven).toMatchObject({ kind: 'pending', left: 4 });
    expect((await morning.today()).decisionsDue).toBe(1);
    await markJournalSeen(db, dayOf(now));
    expect((await morning.today()).decisionsDue).toBe(0);
    now += 4 * DAY_LENGTH;
    expect(await dueDecisions(db, now)).toBe(1);
  });

  it('say that nothing was read of an item', async () => {
    const { id } = await saveDecision(db, draft({ subject: ITEM }), AT);
    const answers = await answersOf(db, [id], AT + 30 * DAY_LENGTH);
    expect(answers[id]?.map(({ kind }) => kind)).toEqual(['no-series', 'no-series', 'no-series']);
  });

  it('are news for a week only', async () => {
    await saveDecision(db, draft(), AT);
    expect(await dueDecisions(db, AT + 3 * DAY_LENGTH)).toBe(0);
    expect(await dueDecisions(db, AT + 4 * DAY_LENGTH)).toBe(1);
    expect(await dueDecisions(db, AT + 15 * DAY_LENGTH)).toBe(1);
    expect(await dueDecisions(db, AT + 22 * DAY_LENGTH)).toBe(0);
  });
});

describe('what a page lets one note', () => {
  beforeEach(() => readDay(addDays(CHANGED, -1), 1000));

  it('is the shop on its home page, with what was noted of it lately', async () => {
    const noted = await saveDecision(db, draft({ kind: 'activity' }), AT);
    await saveDecision(db, draft({ subject: ITEM }), AT);
    const view = await panelView(db, homeReading(CHANGED, [], AT));
    expect(view.journal).toMatchObject({
      subject: { shop: SHOP, subject: SHOP, subjectName: '练习店' },
      choices: [],
      recent: [noted],
    });
    expect(view.journal?.kinds).toContain('budget');
  });

  it('is the item on one’s own item page, and nothing on a rival’s', async () => {
    const own = await journalPlace(db, itemReading(ownListing(), AT));
    expect(own?.subject).toMatchObject({
      shop: SHOP,
      subject: ITEM,
      subjectName: '春秋新款连衣裙女',
    });
    expect(await journalPlace(db, itemReading(sampleListing(), AT))).toBeNull();
    expect(await panelView(db, itemReading(sampleListing(), AT))).not.toHaveProperty('journal');
  });

  it('is asked where the shop is not known', async () => {
    const home = await journalPlace(db, { ...homeReading(CHANGED, [], AT), shop: undefined });
    expect(home).toMatchObject({ choices: [{ subject: SHOP, shopName: '练习店' }] });
    expect(home).not.toHaveProperty('subject');
    const item = await journalPlace(db, itemReading(sampleListing({ shop: undefined }), AT));
    expect(item).toMatchObject({ choices: [{ subject: ITEM }] });
    expect(item).not.toHaveProperty('subject');
    expect(await journalPlace(db, null)).toMatchObject({ choices: [{ subject: SHOP }] });
  });

  it('is asked on a page of many plans, and certain on the page of one item', async () => {
    const plans = await journalPlace(
      db,
      rowsPage([
        { kind: 'plan', id: '1', name: '日销' },
        { kind: 'plan', id: '2', name: '拉新' },
        { kind: 'plan', id: '1', name: '日销' },
      ]),
    );
    expect(plans?.choices.map(({ subjectName }) => subjectName)).toEqual([
      '日销',
      '拉新',
      '练习店',
    ]);
    expect(plans).not.toHaveProperty('subject');
    expect(plans?.kinds).toEqual(['budget', 'bid', 'other']);
    const item = await journalPlace(
      db,
      rowsPage([], { kind: 'item', id: '601234567890', name: '连衣裙' }),
    );
    expect(item?.subject).toMatchObject({ subject: ITEM, subjectName: '连衣裙' });
    expect(item?.choices.map(({ subject }) => subject)).toEqual([SHOP]);
  });

  it('is nothing on a page that was not read', async () => {
    const stopped: Reading = {
      ...homeReading(CHANGED, [], AT),
      trouble: [{ field: 'page', why: 'risk-control' }],
    };
    expect(await panelView(db, stopped)).not.toHaveProperty('journal');
  });

  it('knows every shop that was read, and its items and plans', async () => {
    await morning.record(
      homeReading(CHANGED, [metricFigure('uv', 1)], now, '练习店 二号'),
      HOME_URL,
    );
    expect((await knownShops(db)).sort()).toEqual([SHOP, `${SHOP} 二号`]);
    await db.subjects.put({
      subject: ITEM,
      shop: SHOP,
      kind: 'item',
      name: '连衣裙',
      scopes: ['all//'],
      lastDay: CHANGED,
    });
    expect((await decisionSubjects(db, SHOP)).map(({ subject }) => subject)).toEqual([SHOP, ITEM]);
  });
});

describe('suggested decisions', () => {
  const cheaper = ownListing({
    title: '春秋新款连衣裙女 法式',
    prices: [{ kind: 'shown', raw: '99.00', figure: { kind: 'exact', value: 99 } }],
  });
  beforeEach(async () => {
    await readDay(addDays(CHANGED, -1), 1000);
    await morning.snapshot(itemReading(ownListing(), now), ITEM_URL);
    now += 2 * DAY_LENGTH;
  });

  it('offer what differs between two looks at an own item, once', async () => {
    await morning.snapshot(itemReading(cheaper, now), ITEM_URL);
    const suggested = await suggestDecisions(db, now);
    expect(suggested.map(({ kind, what }) => [kind, what]).sort()).toEqual([
      ['price', '129.00 → 99.00'],
      ['title', '春秋新款连衣裙女 → 春秋新款连衣裙女 法式'],
    ]);
    expect(suggested[0]).toMatchObject({ after: AT, before: now, subject: { subject: ITEM } });
    for (const { subject, kind, what, after, before } of suggested) {
      const { shop, subject: name, subjectName } = subject;
      await saveDecision(
        db,
        { shop, subject: name, subjectName, kind, what, at: before, notBefore: after },
        now,
      );
    }
    expect(await suggestDecisions(db, now)).toEqual([]);
    const [first] = await decisionsOfShop(db, SHOP);
    expect(first).toMatchObject({ at: now, notBefore: AT });
  });

  it('offer no more what is not wanted', async () => {
    await morning.snapshot(itemReading(cheaper, now), ITEM_URL);
    const [one, ...others] = await suggestDecisions(db, now);
    await declineDecision(db, one?.key ?? '');
    expect(await suggestDecisions(db, now)).toEqual(others);
  });

  it('stand in the panel before a second snapshot is taken', async () => {
    const place = await journalPlace(db, itemReading(cheaper, now));
    expect(place?.suggested.map(({ kind }) => kind).sort()).toEqual(['price', 'title']);
  });

  it('take no doubtful price, no rival’s change and nothing old', async () => {
    const doubtful = ownListing({
      prices: [{ kind: 'shown', raw: '9999', figure: { kind: 'exact', value: 9999 }, doubt: 'x' }],
    });
    expect((await journalPlace(db, itemReading(doubtful, now)))?.suggested).toEqual([]);
    const rival = sampleListing({ itemId: '777777777777' });
    const url = ITEM_URL.replace('601234567890', '777777777777');
    await morning.snapshot(itemReading(rival, now), url);
    now += HOUR;
    await morning.snapshot(itemReading({ ...rival, title: '换了' }, now), url);
    expect(await suggestDecisions(db, now)).toEqual([]);
    await morning.snapshot(itemReading(cheaper, now), ITEM_URL);
    expect(await suggestDecisions(db, now + 15 * DAY_LENGTH)).toEqual([]);
  });
});
