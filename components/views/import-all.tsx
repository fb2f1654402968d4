import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { useData } from '../data-context';
import { type GivenFile, importTable, isAnswered } from './import-desk';
import { ShopField } from './import-questions';

/** Over several files: whose all of those are that name no shop, and one button for all. */
export function ImportAll({ files }: { files: readonly GivenFile[] }) {
  const source = useData();
  const shop = useSignal('');
  const waiting = files.flatMap((file) =>
    file.tables.value
      .filter(({ run }) => run.value.state === 'ready')
      .map((table) => ({ file, table })),
  );
  const nameless = waiting.filter(({ table }) => table.preview.questions.includes('shop'));
  const ready = waiting.filter(({ table }) => isAnswered(table, Date.now()));
  if (waiting.length < 2) return null;
  const runAll = async () => {
    for (const { file, table } of ready)
      if (!table.stop.signal.aborted) await importTable(file, table, source.importReadings);
  };
  return (
    <section class="card import-all" aria-label={i18n.t('import.all')}>
      {nameless.length > 1 && (
        <ShopField
          label={i18n.t('import.whoseAll', [nameless.length])}
          value={shop.value}
          onInput={(name) => {
            shop.value = name;
            for (const { table } of nameless)
              table.answers.value = { ...table.answers.value, shop: name };
          }}
        />
      )}
      <button
        type="button"
        class="btn btn-main"
        disabled={ready.length === 0}
        onClick={() => void runAll()}
      >
        {i18n.t('import.startAll', [ready.length])}
      </button>
    </section>
  );
}
