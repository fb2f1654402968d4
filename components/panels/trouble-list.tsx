import { i18n } from '#i18n';
import type { Trouble } from '../../utils/model/reading';
import { fieldTroubleText } from '../ui/words';

/** What was expected on the page and could not be read, folded away with its count. */
export function TroubleList({ trouble }: { trouble: Trouble[] }) {
  if (trouble.length === 0) return null;
  return (
    <details class="fold">
      <summary>{i18n.t('panel.unread', [trouble.length])}</summary>
      <ul class="list small">
        {trouble.map((one, i) => (
          <li key={`${one.field}${i}`}>{fieldTroubleText(one)}</li>
        ))}
      </ul>
    </details>
  );
}
