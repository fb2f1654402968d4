/** The ways of counting a sale for a click as the pages print them, and the keys of their names. */
const ATTRIBUTION_KEYS = {
  末次点击归因: 'lastClick',
  首次点击归因: 'firstClick',
  末次触点归因: 'lastTouch',
  末次归因: 'last',
  首次归因: 'first',
  线性归因: 'linear',
  全触点归因: 'everyTouch',
  多触点归因: 'severalTouches',
  位置归因: 'byPlace',
  时间衰减归因: 'byAge',
} as const;

export type AttributionKey = (typeof ATTRIBUTION_KEYS)[keyof typeof ATTRIBUTION_KEYS];

/** The key of a printed way of counting; undefined for words that name none. */
export function attributionKey(printed: string): AttributionKey | undefined {
  return Object.hasOwn(ATTRIBUTION_KEYS, printed)
    ? ATTRIBUTION_KEYS[printed as keyof typeof ATTRIBUTION_KEYS]
    : undefined;
}
