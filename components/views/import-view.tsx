import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OpenedExport } from '../../utils/model/import';
import { useData } from '../data-context';
import { useLoaded } from '../ui/use-loaded';
import { ImportAll } from './import-all';
import { type GivenFile, leaveFile, takeFile } from './import-desk';
import { ImportFile } from './import-file';

export interface ImportViewProps {
  /** reads a file without storing anything */
  readExport: (file: File, signal: AbortSignal) => Promise<OpenedExport>;
  /** a shop that the operator has just named */
  named?: string;
}

/** Exported reports: dropped or chosen, shown as they were understood, then imported. */
export function ImportView({ readExport, named = '' }: ImportViewProps) {
  const source = useData();
  const [shops] = useLoaded(() => source.shops(), [source]);
  const files = useSignal<GivenFile[]>([]);
  const over = useSignal(false);
  const last = useRef(files);
  useEffect(() => () => last.current.peek().forEach(leaveFile), []);
  const take = (given: FileList | null | undefined) => {
    const taken = Array.from(given ?? [], (file) => takeFile(file, readExport));
    files.value = [...files.value, ...taken];
  };
  const remove = (gone: GivenFile) => {
    leaveFile(gone);
    files.value = files.value.filter((file) => file !== gone);
  };
  const known = shops.state === 'ready' ? shops.value.map(({ name }) => name) : [];
  const names = named === '' || known.includes(named) ? known : [named, ...known];
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
        onDrop={(event) => {
          event.preventDefault();
          over.value = false;
          take(event.dataTransfer?.files);
        }}
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
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ImportAll files={files.value} />
      <ul class="imports">
        {files.value.map((file) => (
          <li key={file.id}>
            <ImportFile file={file} shops={names} onRemove={() => remove(file)} />
          </li>
        ))}
      </ul>
    </>
  );
}
