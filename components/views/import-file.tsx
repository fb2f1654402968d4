import { i18n } from '#i18n';
import { useData } from '../data-context';
import { Notice } from '../ui/notice';
import { ImportColumns } from './import-columns';
import { type GivenFile, importTable, isAnswered, type TableImport } from './import-desk';
import { ImportProgress } from './import-progress';
import { ImportQuestions } from './import-questions';
import { ImportSkipped } from './import-skipped';
import { refusalText } from './refusal-text';

interface ImportFileProps {
  file: GivenFile;
  /** names of the shops that are known */
  shops: readonly string[];
  onRemove: () => void;
}

/** One file: what is in it, what will be taken, and how its import goes. */
export function ImportFile({ file, shops, onRemove }: ImportFileProps) {
  const opened = file.opened.value;
  return (
    <section class="card" aria-label={file.name}>
      <div class="card-head">
        <h2 class="import-name">{file.name}</h2>
        <button type="button" class="btn btn-quiet" onClick={onRemove}>
          {i18n.t(opened === null ? 'import.cancel' : 'import.remove')}
        </button>
      </div>
      {opened === null && <Opening />}
      {opened === 'failed' && <Notice tone="urgent">{i18n.t('import.why.failed')}</Notice>}
      {opened && opened !== 'failed' && !opened.outcome.ok && (
        <Notice tone="warn">{refusalText(opened.outcome)}</Notice>
      )}
      {file.tables.value.map((table) => (
        <Preview key={table.at} file={file} table={table} shops={shops} />
      ))}
      <LeftOut file={file} />
    </section>
  );
}

function Opening() {
  return (
    <div class="import" role="status">
      <p>{i18n.t('import.reading')}</p>
      <progress aria-label={i18n.t('import.reading')} />
    </div>
  );
}

interface PreviewProps extends Pick<ImportFileProps, 'file' | 'shops'> {
  table: TableImport;
}

function Preview({ file, table, shops }: PreviewProps) {
  const { preview } = table;
  return (
    <div class="import">
      <p>
        <strong>{i18n.t(`page.${preview.page}`)}</strong>{' '}
        {preview.days
          ? i18n.t('import.found', [preview.rowsTaken, spanText(preview.days)])
          : i18n.t('import.rows', [preview.rowsTaken])}
        {preview.shops.length > 0 && (
          <span class="muted"> {preview.shops.join(i18n.t('list.comma'))}</span>
        )}
      </p>
      <ImportColumns columns={preview.columns} />
      <ImportSkipped skipped={preview.skipped} />
      <Run file={file} table={table} shops={shops} />
    </div>
  );
}

/** What changes with every message of an import, apart from what was understood of the file. */
function Run({ file, table, shops }: PreviewProps) {
  const source = useData();
  const { run, stop } = table;
  const { state } = run.value;
  return (
    <>
      {state === 'ready' && <ImportQuestions table={table} shops={shops} />}
      <div class="row">
        {state === 'ready' && (
          <button
            type="button"
            class="btn btn-main"
            disabled={!isAnswered(table, Date.now())}
            onClick={() => void importTable(file, table, source.importReadings)}
          >
            {i18n.t('import.start')}
          </button>
        )}
        {state === 'running' && (
          <button type="button" class="btn" onClick={() => stop.abort()}>
            {i18n.t('import.stop')}
          </button>
        )}
      </div>
      <ImportProgress run={run.value} />
    </>
  );
}

/** Sheets of the file of which nothing is taken, such as one of explanations. */
function LeftOut({ file }: { file: GivenFile }) {
  const opened = file.opened.value;
  const refused = opened && opened !== 'failed' && opened.outcome.ok ? opened.outcome.refused : [];
  if (refused.length === 0) return null;
  return (
    <details class="fold">
      <summary>{i18n.t('import.leftOut', [refused.length])}</summary>
      <ul class="small">
        {refused.map((table) => (
          <li key={table.file + table.sheet}>
            {i18n.t('import.leftOutSheet', [table.sheet, refusalText(table)])}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One day, or both ends of a span. */
function spanText({ from, to }: { from: string; to: string }): string {
  return from === to ? from : `${from} – ${to}`;
}
