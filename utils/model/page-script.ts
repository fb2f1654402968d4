/** The unlisted scripts that are brought into pages. */
export type PageScript =
  | 'panel'
  | 'teach'
  | 'teach-question'
  | 'taught-reader'
  | 'sample'
  | 'picture-places'
  | 'page-look'
  | 'page-words'
  | 'review-marks'
  | Reader;

/** Readers of many kinds of tables; they all need the whole of reading by words. */
const TABLE_READERS = [
  'sycm-desk-reader',
  'market-reader',
  'ads-reader',
  'qianniu-shelf-reader',
  '1688-console-reader',
  'jd-console-reader',
  'douyin-reader',
] as const;

/** Readers that carry what they need themselves: bundled alone it is a fifth less for the page. */
const OTHER_READERS = [
  'item-reader',
  'search-reader',
  'sycm-reader',
  'qianniu-reader',
  'qianniu-desk-reader',
  'qianniu-order-reader',
  'qianniu-activity-reader',
  'platform-order-reader',
  '1688-reader',
  'jd-reader',
  'pdd-reader',
  'pdd-console-reader',
  'amazon-reader',
  'amazon-console-reader',
  'taught-page-reader',
] as const;

type Reader = (typeof TABLE_READERS)[number] | (typeof OTHER_READERS)[number];

/** Scripts with what several readers share; they stand in a page before the readers. */
export type SharedScript = 'reading-core' | 'reading-words';

/** The shared scripts that a script needs before it, in order. */
export function sharedBy(script: string): readonly SharedScript[] {
  if (TABLE_READERS.some((name) => name === script)) return ['reading-core', 'reading-words'];
  return script === 'reading-words' ? ['reading-core'] : [];
}
