import type { Page } from 'playwright-core';

/** A text that the extension keeps, and where. */
export interface StoredText {
  place: string;
  text: string;
}

/** Runs inside an extension page. */
declare const chrome: {
  storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }>;
};

/**
 * Every text in every table of every database of the extension, keys included, in its extension
 * storage, its pages' own storage and its caches. Numbers count as the text that they print; bytes
 * are read as text in three encodings, and unpacked first where they are compressed.
 */
export function storedTexts(screen: Page): Promise<StoredText[]> {
  return screen.evaluate(async () => {
    const found: { place: string; text: string }[] = [];
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const unpacked = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array[]> => {
      const [first, second] = bytes;
      const isGzip = first === 0x1f && second === 0x8b;
      if (!isGzip && first !== 0x78) return [];
      const format = isGzip ? 'gzip' : 'deflate';
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
      const whole = await new Response(stream).arrayBuffer().catch(() => null);
      return whole ? [new Uint8Array(whole)] : [];
    };
    const ofBytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string[]> =>
      [bytes, ...(await unpacked(bytes))].flatMap((one) =>
        ['utf-8', 'utf-16le', 'gbk'].map((name) => new TextDecoder(name).decode(one)),
      );
    const ofView = async (view: ArrayBufferView): Promise<string[]> => {
      const { buffer, byteOffset, byteLength } = view;
      const bytes = new Uint8Array(
        buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
      );
      const numbers = view instanceof DataView ? [] : Array.from(view as Float64Array, String);
      return [numbers.join(' '), ...(await ofBytes(bytes))];
    };
    const ofObject = async (value: object): Promise<string[]> => {
      if (value instanceof Blob) return ofBytes(new Uint8Array(await value.arrayBuffer()));
      if (value instanceof ArrayBuffer) return ofBytes(new Uint8Array(value));
      const isList = value instanceof Map || value instanceof Set;
      const inner = isList ? [...value].flat() : Object.entries(value).flat();
      return (await Promise.all(inner.map(textsIn))).flat();
    };
    const textsIn = async (value: unknown): Promise<string[]> => {
      if (typeof value !== 'object' || value === null) return [String(value)];
      if (value instanceof Date) return [value.toISOString()];
      return ArrayBuffer.isView(value) ? ofView(value) : ofObject(value);
    };
    const keep = async (place: string, value: unknown) => {
      for (const text of await textsIn(value)) found.push({ place, text });
    };

    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answered(indexedDB.open(name));
      for (const table of db.objectStoreNames) {
        const store = db.transaction(table).objectStore(table);
        const all = [answered(store.getAll()), answered(store.getAllKeys())];
        const [rows, keys] = await Promise.all(all);
        await keep(`${name}.${table}`, rows);
        await keep(`${name}.${table} keys`, keys);
      }
      db.close();
    }
    for (const area of ['local', 'session', 'sync'] as const)
      await keep(`storage.${area}`, await chrome.storage[area].get(null));
    await keep('localStorage', { ...localStorage });
    await keep('sessionStorage', { ...sessionStorage });
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        await keep(`cache ${name}`, [request.url, await (await cache.match(request))?.text()]);
    }
    return found;
  });
}
