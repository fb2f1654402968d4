import { healthBoard, VISITED } from '../insights/health-board';
import type { Instant } from '../model/day';
import type { HealthBoard } from '../model/health';
import type { Database } from '../store/database';
import { healthSince } from '../store/health';
import { allTaught } from '../store/taught';

/** How the pages that are visited have been read, and what was taught. */
export async function healthOf(db: Database, now: Instant): Promise<HealthBoard> {
  const [rows, taught] = await Promise.all([healthSince(db, now - VISITED), allTaught(db)]);
  return { pages: healthBoard(rows, now), taught };
}
