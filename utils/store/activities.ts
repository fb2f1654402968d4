import type { ActivityRecord } from '../model/activity';
import type { Database } from './database';

export function allActivities(db: Database): Promise<ActivityRecord[]> {
  return db.activities.toArray();
}

export function activitiesOfShop(db: Database, shop: string): Promise<ActivityRecord[]> {
  return db.activities.where('shop').equals(shop).toArray();
}

export function activityById(db: Database, id: string): Promise<ActivityRecord | undefined> {
  return db.activities.get(id);
}

/** Works a shop's records over, in one transaction; what is given back is kept. */
export function changeActivities(
  db: Database,
  shop: string,
  change: (known: ActivityRecord[]) => ActivityRecord[],
): Promise<void> {
  return db.transaction('rw', db.activities, async () => {
    await db.activities.bulkPut(change(await activitiesOfShop(db, shop)));
  });
}

export async function keepActivity(db: Database, activity: ActivityRecord): Promise<void> {
  await db.activities.put(activity);
}

export async function dropActivity(db: Database, id: string): Promise<void> {
  await db.activities.delete(id);
}
