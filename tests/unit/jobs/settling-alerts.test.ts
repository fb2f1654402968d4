import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { recordReading } from '../../../utils/jobs/record-reading';
import { settlingAlerts } from '../../../utils/jobs/settling-alerts';
import { addDays, HOUR, startOfDay } from '../../../utils/model/day';
import { Database } from '../../../utils/store/database';
import { sampleAlert } from '../insights/sample-alert';
import { homeReading, metricFigure } from '../store/sample-capture';

const DAY = '2026-07-15';
const NOW = startOfDay(addDays(DAY, 1)) + 8.5 * HOUR;

let db: Database;
beforeEach(async () => {
  db = new Database(`settling-${crypto.randomUUID()}`);
  // six days whose visitors stood at 800 at eight in the morning and were 900 from 9:30 on
  for (let back = 6; back > 0; back--) {
    const day = addDays(DAY, -back);
    const midnight = startOfDay(addDays(day, 1));
    for (const [hour, uv] of [
      [8, 800],
      [9.5, 900],
      [14, 900],
    ] as const)
      await recordReading(
        db,
        homeReading(day, [metricFigure('uv', uv)], midnight + hour * HOUR),
        '1',
      );
  }
  await digestCaptures(db);
});
afterEach(() => db.delete());

const about = { subject: 'shop:练习店', day: DAY, provisional: true } as const;

it.each([
  ['provisional visitors', sampleAlert('a', { ...about, rule: 'A01' }), 9.5],
  ['final ones', sampleAlert('a', { ...about, rule: 'A01', provisional: false }), null],
  ['a rule that waits for no hour', sampleAlert('a', { ...about, rule: 'A32' }), null],
  ['figures without a habit', sampleAlert('a', { ...about, rule: 'A04' }), null],
  ['another shop', sampleAlert('a', { ...about, rule: 'A01', subject: 'shop:别家' }), null],
])('tells when figures settle: %s', async (_, alert, hour) => {
  const [found] = await settlingAlerts(db, [alert], NOW);
  const settlesAt = hour === null ? undefined : startOfDay(addDays(DAY, 1)) + hour * HOUR;
  expect(found).toEqual({ ...alert, ...(settlesAt !== undefined && { settlesAt }) });
});
