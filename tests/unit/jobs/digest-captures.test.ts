import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { loadSeries } from '../../../utils/jobs/load-series';
import { recordReading } from '../../../utils/jobs/record-reading';
import type { Reading } from '../../../utils/model/reading';
import { DAY_STATE } from '../../../utils/model/series';
import { Database } from '../../../utils/store/database';
import { homeReading, metricFigure } from '../store/sample-capture';

const DAY = '2026-11-19';

let db: Database;
beforeEach(() => {
  db = new Database(`digest-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function folded(reading: Reading) {
  await recordReading(db, reading, '0.1.0');
  await digestCaptures(db);
  const [uv, pv] = await loadSeries(db, 'shop:练习店', 'all//', ['uv', 'pv'], DAY, DAY);
  return [uv?.days[0], pv?.days[0]];
}

it('keeps a figure that its reader doubts out of trends', async () => {
  const doubted = { ...metricFigure('uv', 120), unverified: 'far-from-taught' };
  const [uv, pv] = await folded(homeReading(DAY, [doubted, metricFigure('pv', 300)]));
  expect(uv).toMatchObject({ value: 120, state: DAY_STATE.suspect });
  expect(pv).toMatchObject({ value: 300, state: DAY_STATE.provisional });
});

it('never folds a figure of another device, or of peers, into the shop’s own series', async () => {
  const wireless = { ...metricFigure('uv', 80), scope: { device: 'wireless' as const } };
  const reading = homeReading(DAY, [wireless, metricFigure('pv', 300)]);
  reading.parts.push({
    kind: 'metrics',
    subject: { kind: 'shop', name: '同行同层平均', of: 'peers' },
    figures: [metricFigure('pv', 999)],
  });
  const [uv, pv] = await folded(reading);
  expect(uv).toMatchObject({ value: null, state: DAY_STATE.gap });
  expect(pv).toMatchObject({ value: 300 });
});
