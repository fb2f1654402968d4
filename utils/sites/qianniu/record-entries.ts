import { cleanText } from '../../text/clean-text';
import { printedParent } from '../meaning/printed-text';
import { type TextRun, textRuns } from '../meaning/text-runs';
import type { RecordBlock } from './record-blocks';
import { columnOf, type RecordHeads } from './record-heads';

/** One text of a record with the name that the page gives it: of its column, or printed before it. */
export interface RecordEntry {
  name: string;
  /** the head above it, also where a name is printed before it */
  column: string;
  text: string;
  run: TextRun;
}

const MOST_RUNS = 300;
const NOTHING: { name: string; near: Element | null } = { name: '', near: null };
const NAMED = /^([一-龥]{2,8})(?: ?: ?| )(.*)$/;
/** Several names in one text: 订单编号：30… 创建时间：2026-… */
const NEXT_NAME = / (?=[一-龥]{2,8} ?:)/;

/**
 * The texts of a record, named; null where there are too many to be one record. With `namesToo` a name
 * that stands alone is an entry without a text as well: it may begin what follows.
 */
export function recordEntries(
  block: RecordBlock,
  fields: ReadonlySet<string>,
  heads: RecordHeads | null,
  most = MOST_RUNS,
  namesToo = false,
): RecordEntry[] | null {
  const entries: RecordEntry[] = [];
  for (const element of block) {
    const runs = textRuns(element, most);
    if (!runs) return null;
    const columnAt = ({ first: { parentElement } }: TextRun) =>
      heads && parentElement ? columnOf(parentElement, element, heads) : null;
    const own = runs.filter(({ text, first }) => text !== '' && !heads?.row.contains(first));
    entries.push(...namedRuns(own, fields, columnAt, namesToo));
  }
  return entries;
}

function namedRuns(
  runs: readonly TextRun[],
  fields: ReadonlySet<string>,
  columnAt: (run: TextRun) => string | null,
  namesToo: boolean,
): RecordEntry[] {
  const entries: RecordEntry[] = [];
  let pending = NOTHING;
  for (const run of runs)
    for (const part of run.text.split(NEXT_NAME)) {
      const { name, text } = named(part, fields);
      if (name !== '' && text === '') {
        pending = { name, near: printedParent(run.first)?.parentElement ?? null };
        if (namesToo) entries.push({ name, column: '', text: '', run });
        continue;
      }
      const column = columnAt(run) ?? '';
      // A name whose place is empty does not name what stands elsewhere in the record.
      const before = pending.near?.contains(run.first) ? pending.name : '';
      entries.push({ name: name || before || column, column, text, run });
      pending = NOTHING;
    }
  return entries;
}

/** 退款金额：¥12.00 in one text, or the name alone. */
function named(printed: string, fields: ReadonlySet<string>): { name: string; text: string } {
  const text = cleanText(printed);
  const alone = text.replace(/ ?:$/, '');
  if (fields.has(alone)) return { name: alone, text: '' };
  const [, name = '', rest = ''] = NAMED.exec(text) ?? [];
  return fields.has(name) ? { name, text: rest } : { name: '', text };
}

/** The first text under one of the names, in the order of the names. */
export function entryOf(
  entries: readonly RecordEntry[],
  names: readonly string[],
  fits: (text: string) => boolean = () => true,
): RecordEntry | undefined {
  for (const name of names) {
    const found = entries.find((entry) => entry.name === name && fits(entry.text));
    if (found) return found;
  }
  return undefined;
}
