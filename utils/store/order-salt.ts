import type { Database } from './database';

/**
 * The secret that order numbers are hashed with: made once on this machine, and no part of any
 * report. Only the operator's own backup holds it: without it a restored deadline would not be known
 * again when its order is seen.
 */
export async function orderSalt(db: Database): Promise<string> {
  return db.transaction('rw', db.meta, async () => {
    const known = await db.meta.get('orderSalt');
    if (known?.key === 'orderSalt') return known.value;
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const value = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await db.meta.put({ key: 'orderSalt', value });
    return value;
  });
}
