import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestCaptures, digestSome } from '../../../utils/jobs/digest-captures';
import { recordReading } from '../../../utils/jobs/record-reading';
import { type Day, HOUR, startOfDay } from '../../../utils/model/day';
import type { ActivityRow, Reading, TableRow } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { figures, lookAt } from '../insights/rules/said-by';
import { homeReading } from '../store/sample-capture';

const DAY: Day = '2026-07-16';
const NOW = startOfDay(DAY) + 9 * HOUR;
let db: Database;

beforeEach(async () => {
  db = new Database(`older-rows-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function read(...readings: Reading[]): Promise<void> {
  for (const reading of readings)
    expect(await recordReading(db, reading, '0.1.0')).toMatchObject({ ok: true });
  await digestCaptures(db);
}

const activity = (more: Partial<ActivityRow>): Reading['parts'] => [
  {
    kind: 'activities',
    rows: [{ name: '囤货节', id: '9', phases: [], gates: [], items: [], ...more }],
  },
];
const headline: TableRow = {
  subject: { kind: 'notice', name: '关于调整发货规则的公告' },
  figures: [],
};

/** A day whose pages were read by a version that had no tables for them. */
async function readBefore(): Promise<void> {
  await read(
    lookAt('qn.activity', NOW, activity({ status: '报名中' })),
    homeReading(DAY, figures({ uv: 900 }), NOW),
    lookAt('qn.questions', NOW, [{ kind: 'questions', rows: [{ key: 'a', text: '会掉色吗' }] }]),
    lookAt('qn.notices', NOW, [{ kind: 'table', rows: [headline] }]),
    lookAt('qn.activity', NOW + HOUR, activity({ status: '审核中' })),
  );
  await Promise.all([db.activities.clear(), db.questions.clear(), db.notices.clear()]);
  await db.meta.delete('enteredRows');
}

it('enters what was read before the tables came, as if they had been there', async () => {
  await readBefore();
  await digestCaptures(db);
  expect(await db.activities.toArray()).toMatchObject([
    { pageKey: '9', seen: { status: '审核中', firstSeenAt: NOW, readAt: NOW + HOUR } },
  ]);
  expect(await db.questions.toArray()).toMatchObject([{ key: 'a', firstSeen: NOW }]);
  expect(await db.notices.toArray()).toMatchObject([{ title: '关于调整发货规则的公告' }]);
});

it('takes nothing from what the operator wrote meanwhile, and is done once', async () => {
  await read(lookAt('qn.activity', NOW, activity({ status: '报名中' })));
  const [known] = await db.activities.toArray();
  if (known) await db.activities.put({ ...known, own: { ...known.own, note: '和老板商量' } });
  await db.meta.delete('enteredRows');
  await digestCaptures(db);
  expect(await db.activities.toArray()).toMatchObject([{ own: { note: '和老板商量' } }]);
  await db.activities.clear();
  await digestCaptures(db);
  expect(await db.activities.count()).toBe(0);
});

it('is done in slices, and gone on with by the next worker', async () => {
  await readBefore();
  const older = await db.captures.toArray();
  await db.captures.bulkAdd(
    Array.from({ length: 500 }, (_, i) => ({ ...older[1], seq: 100 + i }) as never),
  );
  await db.meta.put({ key: 'foldedSeq', value: 599 });
  expect(await digestSome(db)).toBe(false);
  expect(await db.activities.count()).toBe(1);
  expect((await db.meta.get('enteredRows'))?.value).toEqual({ version: 1, at: 200, upTo: 599 });
  const slices = [await digestSome(db), await digestSome(db), await digestSome(db)];
  expect(slices).toEqual([false, true, true]);
});
