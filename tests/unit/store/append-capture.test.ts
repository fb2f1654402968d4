import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/model/day';
import { appendCapture, newestCaptures } from '../../../utils/store/captures';
import { Database } from '../../../utils/store/database';
import { captureOfReading, homeReading, MORNING, metricFigure } from './sample-capture';

let db: Database;
beforeEach(() => {
  db = new Database(`append-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const look = (takenAt: number, content = 'c1') =>
  captureOfReading(homeReading('2026-11-19', [metricFigure('uv', takenAt)], takenAt), content);

describe('appending to the log', () => {
  it('opens the database by itself, also after it was closed', async () => {
    await appendCapture(db, look(MORNING, 'a'));
    db.close({ disableAutoOpen: false });
    expect(await appendCapture(db, look(MORNING + MINUTE, 'b'))).toEqual({ stored: 'new', seq: 2 });
  });

  it('goes on where the connection died without a word', async () => {
    await appendCapture(db, look(MORNING, 'a'));
    db.backendDB().close();
    expect(await appendCapture(db, look(MORNING + MINUTE, 'b'))).toEqual({ stored: 'new', seq: 2 });
    expect(await db.captures.count()).toBe(2);
  });

  it('stores nothing and says so when a capture cannot be kept', async () => {
    const broken = { ...look(MORNING), reader: (() => '0.1.0') as unknown as string };
    await expect(appendCapture(db, broken)).rejects.toThrow();
    expect(await db.captures.count()).toBe(0);
    expect((await appendCapture(db, look(MORNING))).stored).toBe('new');
  });

  it('names the capture that says the same', async () => {
    const { seq } = await appendCapture(db, look(MORNING));
    await appendCapture(db, { ...look(MORNING), track: 'shop:练习店|other' });
    const again = await appendCapture(db, look(MORNING + HOUR));
    expect(again).toEqual({ stored: 'same', seq });
  });

  it('takes the newest look for the newest, in whatever order they came', async () => {
    await appendCapture(db, look(MORNING, 'a'));
    await appendCapture(db, look(MORNING + HOUR, 'b'));
    await appendCapture(db, look(MORNING - HOUR, 'c'));
    const newest = await newestCaptures(db, 'shop:');
    expect(newest.map((capture) => capture.content)).toEqual(['b']);
  });
});
