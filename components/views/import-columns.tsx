import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ColumnUse } from '../../utils/model/import';
import { camel } from '../ui/camel';
import { Notice } from '../ui/notice';
import { ScrollRegion } from '../ui/scroll-region';
import { metricName } from '../ui/words';

/** What every column was taken for, or why it is not used. */
export function ImportColumns({ columns }: { columns: readonly ColumnUse[] }) {
  const open = useSignal(false);
  const figures = columns.filter(({ use }) => use === 'figure').length;
  const unused = columns.filter(({ use }) => use === 'unused').length;
  const twice = columns.filter((column) => column.use === 'unused' && column.why === 'twice');
  return (
    <>
      <details
        class="fold"
        onToggle={({ currentTarget }) => {
          open.value = currentTarget.open;
        }}
      >
        <summary>{i18n.t('import.columns', [figures, unused])}</summary>
        {open.value && <ColumnTable columns={columns} />}
      </details>
      {twice.length > 0 && (
        <Notice tone="warn">
          {i18n.t('import.twice', [twice.map(({ name }) => name).join(i18n.t('list.comma'))])}
        </Notice>
      )}
    </>
  );
}

function ColumnTable({ columns }: { columns: readonly ColumnUse[] }) {
  return (
    <ScrollRegion class="table-scroll" label={i18n.t('import.column')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('import.column')}</th>
            <th scope="col">{i18n.t('import.understood')}</th>
            <th scope="col">{i18n.t('import.sample')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.name}>
              <th scope="row">{column.name}</th>
              <td class={column.use === 'unused' ? 'muted' : undefined}>{useText(column)}</td>
              <td class="muted nowrap">{column.sample}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function useText(column: ColumnUse): string {
  switch (column.use) {
    case 'figure': {
      const metric = metricName(column.metric);
      return column.device
        ? i18n.t('import.ofDevice', [metric, i18n.t(`device.${column.device}`)])
        : metric;
    }
    case 'unused':
      return i18n.t(`import.unused.${camel(column.why)}`);
    default:
      return i18n.t(`import.use.${column.use}`);
  }
}
