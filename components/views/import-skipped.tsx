import { i18n } from '#i18n';
import type { SkippedRow, SkippedWhy } from '../../utils/model/import';
import { camel } from '../ui/camel';

const SHOWN_ROWS = 12;

/** Rows that are left out, by the reason, with their numbers. */
export function ImportSkipped({ skipped }: { skipped: readonly SkippedRow[] }) {
  if (skipped.length === 0) return null;
  const reasons = [...new Set(skipped.map(({ why }) => why))];
  return (
    <ul class="small muted import-skipped">
      {reasons.map((why) => (
        <li key={why}>{skippedText(why, skipped)}</li>
      ))}
    </ul>
  );
}

function skippedText(why: SkippedWhy, skipped: readonly SkippedRow[]): string {
  const rows = skipped.filter((row) => row.why === why).map(({ row }) => row);
  const shown = rows.slice(0, SHOWN_ROWS).join(i18n.t('list.comma'));
  const more = rows.length > SHOWN_ROWS ? ' …' : '';
  return i18n.t(`import.skipped.${camel(why)}`, [rows.length, shown + more]);
}
