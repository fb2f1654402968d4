import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ExportOutcome, ReadExport } from '../../utils/model/import';
import { useData } from '../data-context';
import { camel } from '../ui/camel';
import { Notice } from '../ui/notice';
import { type ImportRun, runImport } from './run-import';

interface ImportFileProps {
  name: string;
  outcome: ExportOutcome | 'failed' | null;
  onRemove: () => void;
}

/** One file: what is in it, what will be taken, and how its import goes. */
export function ImportFile({ name, outcome, onRemove }: ImportFileProps) {
  return (
    <section class="card" aria-label={name}>
      <div class="card-head">
        <h2 class="import-name">{name}</h2>
        <button type="button" class="btn btn-quiet" onClick={onRemove}>
          {i18n.t('import.remove')}
        </button>
      </div>
      <Outcome outcome={outcome} />
    </section>
  );
}

function Outcome({ outcome }: Pick<ImportFileProps, 'outcome'>) {
  if (outcome === null) return <p role="status">{i18n.t('import.reading')}</p>;
  if (outcome === 'failed') return <Notice tone="urgent">{i18n.t('import.why.failed')}</Notice>;
  if (!outcome.ok) return <Notice tone="warn">{i18n.t(`import.why.${camel(outcome.why)}`)}</Notice>;
  return outcome.exports.map((one) => <Preview key={one.file + one.sheet} read={one} />);
}

function Preview({ read }: { read: ReadExport }) {
  const source = useData();
  const shop = useSignal('');
  const run = useSignal<ImportRun>({ state: 'ready' });
  const stop = useSignal<AbortController | null>(null);
  const nameless = read.shops.length === 0;
  const start = () => {
    stop.value = new AbortController();
    void runImport({
      readings: read.readings,
      shop: shop.value.trim(),
      record: source.importReadings,
      signal: stop.value.signal,
      onChange: (next) => {
        run.value = next;
      },
    });
  };
  const { state } = run.value;
  return (
    <div class="import">
      <p>
        <strong>{i18n.t(`page.${read.page}`)}</strong>{' '}
        {read.days &&
          i18n.t('import.found', [read.rowsTaken, `${read.days.from} – ${read.days.to}`])}
        {read.shops.length > 0 && (
          <span class="muted"> {read.shops.join(i18n.t('list.comma'))}</span>
        )}
      </p>
      <Columns read={read} />
      <Skipped read={read} />
      {nameless && state === 'ready' && (
        <label class="field">
          <span>{i18n.t('import.whose')}</span>
          <input
            type="text"
            list="known-shops"
            maxLength={60}
            value={shop.value}
            onInput={({ currentTarget }) => {
              shop.value = currentTarget.value;
            }}
          />
        </label>
      )}
      <div class="row">
        {state === 'ready' && (
          <button
            type="button"
            class="btn btn-main"
            disabled={read.readings.length === 0 || (nameless && shop.value.trim() === '')}
            onClick={start}
          >
            {i18n.t('import.start')}
          </button>
        )}
        {state === 'running' && (
          <button type="button" class="btn" onClick={() => stop.value?.abort()}>
            {i18n.t('import.stop')}
          </button>
        )}
      </div>
      <Progress run={run.value} />
    </div>
  );
}

function Columns({ read: { columns } }: { read: ReadExport }) {
  const named = (use: ReadExport['columns'][number]['use']) =>
    columns.filter((column) => column.use === use).map(({ name }) => name);
  const twice = named('twice');
  return (
    <>
      <details class="fold">
        <summary>
          {i18n.t('import.columns', [named('figure').length, named('text').length])}
        </summary>
        <table class="table">
          <tbody>
            {columns.map(({ name, use }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{i18n.t(`import.use.${use}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {twice.length > 0 && (
        <Notice tone="warn">{i18n.t('import.twice', [twice.join(i18n.t('list.comma'))])}</Notice>
      )}
    </>
  );
}

const SHOWN_ROWS = 12;

function Skipped({ read: { skipped } }: { read: ReadExport }) {
  if (skipped.length === 0) return null;
  const rows = skipped.slice(0, SHOWN_ROWS).map(({ row }) => row);
  return (
    <p class="small muted">
      {i18n.t('import.skipped', [skipped.length, rows.join(i18n.t('list.comma'))])}
      {skipped.length > SHOWN_ROWS && ' …'}
    </p>
  );
}

function Progress({ run }: { run: ImportRun }) {
  if (run.state === 'ready') return null;
  if (run.state === 'running')
    return (
      <progress max={run.total} value={run.done} aria-label={i18n.t('import.running')}>
        {run.done}
      </progress>
    );
  const refused = Object.values(run.outcome.refused).reduce((sum, count) => sum + count, 0);
  return (
    <div role="status">
      <p>{i18n.t('import.done', [run.outcome.added, run.outcome.known])}</p>
      {run.state === 'stopped' && <p>{i18n.t('import.stopped')}</p>}
      {refused > 0 && (
        <Notice tone="urgent">
          {i18n.t(run.outcome.refused['disk-full'] ? 'store.diskFull' : 'import.refused', [
            refused,
          ])}
        </Notice>
      )}
    </div>
  );
}
