import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/model/day';
import type { MetricFigure } from '../../../utils/model/reading';
import { appendCapture, capturesAfter, capturesOfTrack } from '../../../utils/store/captures';
import { Database } from '../../../utils/store/database';
import { keepListing, versionsOf } from '../../../utils/store/listings';
import {
  captureOfReading,
  homeReading,
  itemReading,
  MORNING,
  metricFigure,
  sampleListing,
} from './sample-capture';

let db: Database;
beforeEach(() => {
  db = new Database(`captures-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const reading = (takenAt: number) => homeReading('2026-11-19', [metricFigure('uv', 4321)], takenAt);

describe('the capture log', () => {
  it('changes nothing when the same look comes twice', async () => {
    const capture = captureOfReading(reading(MORNING));
    const first = await appendCapture(db, capture);
    const again = await appendCapture(db, capture);
    expect([first.stored, again.stored]).toEqual(['new', 'same']);
    expect(again.seq).toBe(first.seq);
    expect(await db.captures.count()).toBe(1);
  });

  it('keeps the same content hours later as a second reading', async () => {
    await appendCapture(db, captureOfReading(reading(MORNING)));
    const soon = await appendCapture(db, captureOfReading(reading(MORNING + 3 * HOUR - MINUTE)));
    const late = await appendCapture(db, captureOfReading(reading(MORNING + 3 * HOUR)));
    expect([soon.stored, late.stored]).toEqual(['same', 'confirmed']);
    expect(await db.captures.count()).toBe(2);
  });

  it('keeps every revision, oldest first', async () => {
    await appendCapture(db, captureOfReading(reading(MORNING), 'a'));
    await appendCapture(db, captureOfReading(reading(MORNING + MINUTE), 'b'));
    await appendCapture(db, captureOfReading(reading(MORNING + 2 * MINUTE), 'a'));
    const ledger = await capturesOfTrack(db, 'shop:练习店|t');
    expect(ledger.map((capture) => capture.content)).toEqual(['a', 'b', 'a']);
    expect((await capturesAfter(db, ledger[0]?.seq ?? 0, 10)).length).toBe(2);
  });

  it('appends once when the same look is handed over many times at once', async () => {
    const capture = captureOfReading(reading(MORNING));
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => appendCapture(db, capture)));
    expect(outcomes.filter((outcome) => outcome.stored === 'new').length).toBe(1);
    expect(await db.captures.count()).toBe(1);
  });

  it('gives back every kind of figure exactly as it was', async () => {
    const figures = [
      { ...metricFigure('uv', 4321), raw: '4,321', found: 'layout' as const },
      { ...metricFigure('pay_amt', 0), suspect: ['aov'] },
      { ...metricFigure('pv', 12000), figure: { kind: 'exact' as const, value: 12000, step: 500 } },
      { ...metricFigure('cvr', 0), figure: { kind: 'missing' as const, why: 'masked' as const } },
      { ...metricFigure('aov', 0), figure: { kind: 'range' as const, low: 100, high: null } },
      { ...metricFigure('stay', 0), figure: { kind: 'index' as const, value: 88 } },
      {
        ...metricFigure('pay_buyers', 96),
        change: {
          base: '较前一日',
          raw: '↑12.3%',
          figure: { kind: 'exact' as const, value: 0.123 },
          signed: true,
        },
      },
    ];
    const taught: MetricFigure[] = [
      { ...metricFigure('uv', 12), found: 'taught', unverified: 'decoy' },
      { ...metricFigure('pv', 30), scope: { tab: '搜索', window: 7 } },
    ];
    const item = { kind: 'item', name: '保温杯', id: '601234567890' } as const;
    const kept = homeReading('2026-11-19', figures);
    kept.parts.push({ kind: 'metrics', subject: item, figures: taught });
    await appendCapture(db, captureOfReading(kept));
    const [back] = await capturesOfTrack(db, 'shop:练习店|t');
    expect(back?.reading).toEqual(kept);
  });
});

describe('versions of a listing', () => {
  const look = (listing = sampleListing(), takenAt = MORNING) =>
    keepListing(
      db,
      captureOfReading(itemReading(listing, takenAt), JSON.stringify(listing), 'tmall:1|t'),
      'tmall:601234567890',
      listing,
    );

  it('writes a version only when something changed, and counts the looks between', async () => {
    expect((await look()).version).toBe('first');
    expect((await look(sampleListing(), MORNING + HOUR)).version).toBe('unchanged');
    const changed = sampleListing({ title: '春秋新款连衣裙女 法式' });
    expect((await look(changed, MORNING + 2 * HOUR)).version).toBe('changed');
    const [newest, oldest] = await versionsOf(db, 'tmall:601234567890');
    expect(newest).toMatchObject({ firstSeen: MORNING + 2 * HOUR, looks: 1 });
    expect(oldest).toMatchObject({ firstSeen: MORNING, lastSeen: MORNING + HOUR, looks: 2 });
  });

  it('does not take another order of the same fields for a change', async () => {
    await look();
    const { title, site, ...rest } = sampleListing();
    expect((await look({ ...rest, title, site }, MORNING + HOUR)).version).toBe('unchanged');
  });

  it('stores neither capture nor version when the transaction is broken', async () => {
    db.listings.hook('creating', () => {
      throw new Error('no room');
    });
    await expect(look()).rejects.toThrow('no room');
    expect(await db.captures.count()).toBe(0);
    expect(await db.tracks.count()).toBe(0);
  });
});
