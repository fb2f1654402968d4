import { type Signal, signal } from '@preact/signals';
import { dayOf } from '../../utils/model/day';
import type {
  ExportPreview,
  ImportAnswers,
  ImportOutcome,
  OpenedExport,
} from '../../utils/model/import';
import { type ImportRun, runImport } from './run-import';

/** One table of a file on its way into the store. */
export interface TableImport {
  /** its place among the tables of the file */
  at: number;
  preview: ExportPreview;
  answers: Signal<ImportAnswers>;
  run: Signal<ImportRun>;
  stop: AbortController;
}

/** One file that was dropped or chosen. */
export interface GivenFile {
  id: string;
  name: string;
  /** null while it is being read; `failed` where the reader itself broke */
  opened: Signal<OpenedExport | 'failed' | null>;
  tables: Signal<TableImport[]>;
  /** ends the reading, and lets go of what was read */
  leave: AbortController;
}

/** Takes a file in and reads it. */
export function takeFile(
  file: File,
  readExport: (file: File, signal: AbortSignal) => Promise<OpenedExport>,
): GivenFile {
  const leave = new AbortController();
  const given: GivenFile = {
    id: crypto.randomUUID(),
    name: file.name,
    opened: signal(null),
    tables: signal([]),
    leave,
  };
  readExport(file, leave.signal).then(
    (opened) => {
      leave.signal.addEventListener('abort', () => opened.close());
      const previews = opened.outcome.ok ? opened.outcome.exports : [];
      given.tables.value = previews.map(tableImport);
      given.opened.value = opened;
    },
    () => {
      given.opened.value = 'failed';
    },
  );
  return given;
}

/** Lets go of a file; what of it is in the store already stays there. */
export function leaveFile({ tables, leave }: GivenFile): void {
  for (const { stop } of tables.peek()) stop.abort();
  leave.abort();
}

/** Whether everything is answered that the file does not say. */
export function isAnswered({ preview, answers }: TableImport, now: number): boolean {
  const { shop, days } = answers.value;
  if (preview.readings === 0) return false;
  if (preview.questions.includes('shop') && shop.trim() === '') return false;
  if (!preview.questions.includes('days')) return true;
  return !!days && days.from !== '' && days.from <= days.to && days.to < dayOf(now);
}

/** Hands one table over; answers when it is in the store, or stopped. */
export function importTable(
  { opened }: GivenFile,
  { at, preview, answers, run, stop }: TableImport,
  record: (readings: string) => Promise<ImportOutcome>,
): Promise<void> {
  const file = opened.peek();
  if (file === null || file === 'failed') return Promise.resolve();
  const said = answers.peek();
  return runImport({
    total: preview.readings,
    take: (from) => file.batch(at, from, { ...said, shop: said.shop.trim() }),
    record,
    signal: stop.signal,
    onChange: (next) => {
      run.value = next;
    },
  });
}

function tableImport(preview: ExportPreview, at: number): TableImport {
  return {
    at,
    preview,
    answers: signal({ shop: '' }),
    run: signal({ state: 'ready' }),
    stop: new AbortController(),
  };
}
