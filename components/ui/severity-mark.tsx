import { i18n } from '#i18n';
import type { Severity } from '../../utils/model/alert';
import { ICON, Icon } from './icon';

/** How bad it is, as icon and word; colour only repeats it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`severity severity-${severity}`}>
      <Icon shape={ICON[severity]} />
      {i18n.t(`severity.${severity}`)}
    </span>
  );
}
