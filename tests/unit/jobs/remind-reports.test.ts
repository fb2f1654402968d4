import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readyText } from '../../../components/ui/ready-text';
import { remindReports } from '../../../utils/jobs/remind-reports';
import { noteOpened, readyReports, saveDefinition } from '../../../utils/jobs/report-definitions';
import { DAY_LENGTH, HOUR, type Instant, MINUTE, startOfDay } from '../../../utils/model/day';
import type { ReadyReport, ReportDefinitionDraft } from '../../../utils/model/report-definition';
import { showBadge } from '../../../utils/platform/badge';
import { Database } from '../../../utils/store/database';
import { allDefinitions } from '../../../utils/store/report-definitions';
import { stubI18n } from '../i18n-stub';

/** A Wednesday. */
const DAY = startOfDay('2026-11-18');
const SIX = DAY + 18 * HOUR;
const DAILY: ReportDefinitionDraft = {
  name: '晚上的日报',
  kind: 'daily',
  shops: ['shop:练习店'],
  leftOut: [],
  period: 'last-7',
  readyAt: 18 * 60,
};

let db: Database;
let told: ReadyReport[] = [];
const look = (now: Instant) =>
  remindReports(db, now, async (report) => {
    told.push(report);
  });
const allow = (isAllowed: boolean) => {
  browser.permissions.contains = vi.fn(async () => isAllowed);
};
const alarm = async () => (await browser.alarms.get('reports'))?.scheduledTime;

beforeEach(async () => {
  db = new Database(`remind-reports-${crypto.randomUUID()}`);
  fakeBrowser.reset();
  await stubI18n();
  told = [];
  allow(true);
});
afterEach(() => db.delete());

describe('a saved report', () => {
  it('is told once at its hour, also by a worker that was started anew, and the next is set', async () => {
    const { id } = await saveDefinition(db, DAILY, DAY + 12 * HOUR);
    await look(DAY + 12 * HOUR);
    expect(told).toEqual([]);
    expect(await alarm()).toBe(SIX);
    await look(SIX);
    await look(SIX + 30 * MINUTE);
    expect(told).toEqual([{ id, name: '晚上的日报', at: SIX }]);
    expect(await alarm()).toBe(SIX + DAY_LENGTH);
  });

  it('is told at the next start where the browser was closed, once for all hours missed', async () => {
    await saveDefinition(db, DAILY, DAY + 12 * HOUR);
    const morning = SIX + 2 * DAY_LENGTH + 14 * HOUR;
    await look(morning);
    await look(morning + MINUTE);
    expect(told.map(({ at }) => at)).toEqual([SIX + 2 * DAY_LENGTH]);
  });

  it('is not told for an hour that was over when it was saved or changed', async () => {
    const { id } = await saveDefinition(db, DAILY, SIX + HOUR);
    await look(SIX + 2 * HOUR);
    expect(told).toEqual([]);
    await saveDefinition(db, { ...DAILY, id, readyAt: 19 * 60 }, SIX + 3 * HOUR);
    await look(SIX + 3 * HOUR);
    expect(told).toEqual([]);
    // another name is the same report: its hour stays as it was
    await saveDefinition(db, { ...DAILY, id, readyAt: 19 * 60, name: 'x' }, SIX + 25.5 * HOUR);
    await look(SIX + 25.5 * HOUR);
    expect(told.map(({ at }) => at)).toEqual([SIX + DAY_LENGTH + HOUR]);
  });

  it('stands in today and on the badge until it is opened, where notifications are refused', async () => {
    allow(false);
    const { id } = await saveDefinition(db, DAILY, DAY);
    await look(SIX);
    expect(told).toEqual([]);
    expect(await alarm()).toBe(SIX + DAY_LENGTH);
    expect(await readyReports(db, SIX - 1)).toEqual([]);
    const ready = await readyReports(db, SIX);
    expect(ready).toEqual([{ id, name: '晚上的日报', at: SIX }]);
    const shown = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
    vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
    const picture = { alerts: [], more: { cards: 2, urgent: 0 }, ready };
    await showBadge(picture as unknown as Parameters<typeof showBadge>[0]);
    expect(shown.mock.lastCall).toEqual([{ text: '3' }]);
    await noteOpened(db, id, SIX + MINUTE);
    expect(await readyReports(db, SIX + 2 * MINUTE)).toEqual([]);
    // and is not told of any more when notifications come to be allowed
    allow(true);
    await look(SIX + 3 * MINUTE);
    expect(told).toEqual([]);
  });

  it('of last week is told on Mondays only', async () => {
    await saveDefinition(db, { ...DAILY, kind: 'weekly', period: 'last-week' }, DAY);
    await look(SIX);
    expect(told).toEqual([]);
    expect(await alarm()).toBe(startOfDay('2026-11-23') + 18 * HOUR);
  });

  it('can be without an hour, and then sets no alarm', async () => {
    await saveDefinition(db, { ...DAILY, readyAt: null }, DAY);
    await look(SIX);
    expect(told).toEqual([]);
    expect(await alarm()).toBeUndefined();
  });
});

it('says that nothing was sent', () => {
  expect(readyText({ id: 'x', name: '日报', at: SIX })).toEqual({
    title: '报表已备好：日报',
    message: '11月18日 18:00 备好，点这里打开。没有发给任何人。',
  });
});

it('there are fifty at most', async () => {
  for (let i = 0; i < 50; i++) await saveDefinition(db, DAILY, DAY + i);
  await expect(saveDefinition(db, DAILY, DAY)).rejects.toThrow(RangeError);
  expect(await allDefinitions(db)).toHaveLength(50);
});
