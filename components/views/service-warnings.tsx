import { i18n } from '#i18n';
import type { MessageWarning } from '../../utils/insights/message-warnings';
import { camel } from '../ui/camel';
import { Notice } from '../ui/notice';

/** What in a message breaks the platform's rules or may; nothing where nothing does. */
export function ServiceWarnings({ warnings }: { warnings: readonly MessageWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warn">
      <ul class="list">
        {warnings.map((warning) => (
          <li key={warning}>{i18n.t(`service.warning.${camel(warning)}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
