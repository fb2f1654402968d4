import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ExportOutcome } from '../../utils/model/import';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { ImportFile } from './import-file';

export interface ImportViewProps {
  /** reads a file without storing anything */
  readExport: (file: File) => Promise<ExportOutcome>;
}

interface GivenFile {
  id: string;
  name: string;
  /** null while it is being read; `failed` where the reader itself broke */
  outcome: ExportOutcome | 'failed' | null;
}

/** Exported reports: dropped or chosen, shown as they were understood, then imported. */
export function ImportView({ readExport }: ImportViewProps) {
  const source = useData();
  const [shops] = useLoaded(() => source.shops(), [source]);
  const files = useSignal<GivenFile[]>([]);
  const over = useSignal(false);
  const settle = (id: string, outcome: GivenFile['outcome']) => {
    files.value = files.value.map((file) => (file.id === id ? { ...file, outcome } : file));
  };
  const take = (given: FileList | null | undefined) => {
    for (const file of given ?? []) {
      const id = crypto.randomUUID();
      files.value = [...files.value, { id, name: file.name, outcome: null }];
      readExport(file).then(
        (outcome) => settle(id, outcome),
        () => settle(id, 'failed'),
      );
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over.value = false;
    take(event.dataTransfer?.files);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same */}
      <div
        class={over.value ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          over.value = true;
        }}
        onDragLeave={() => {
          over.value = false;
        }}
        onDrop={drop}
      >
        <p>{i18n.t('import.intro')}</p>
        <label class="btn btn-main">
          {i18n.t('import.choose')}
          <input
            type="file"
            class="unseen"
            multiple
            accept=".xlsx,.xls,.csv,.zip"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="small muted">{i18n.t('import.promise')}</p>
      </div>
      <datalist id="known-shops">
        {shops.state === 'ready' &&
          shops.value.map(({ name }) => <option key={name} value={name} />)}
      </datalist>
      <ul class="imports">
        {files.value.map(({ id, name, outcome }) => (
          <li key={id}>
            <ImportFile
              name={name}
              outcome={outcome}
              onRemove={() => {
                files.value = files.value.filter((file) => file.id !== id);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
