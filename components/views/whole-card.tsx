import { i18n } from '#i18n';
import { ruleDefinition } from '../../utils/insights/rules/catalogue';
import type { Alert } from '../../utils/model/alert';
import type { WholeCard } from '../ui/alert-card';
import { AlertTask } from '../ui/alert-task';
import { DeskLink } from '../ui/desk-link';
import { ICON, Icon } from '../ui/icon';

/** What a card also says and offers where there is room for all of it. */
export const WHOLE: WholeCard = {
  Says: ({ alert }) => <p class="small muted">{i18n.t(`rule.${alert.rule}.says`)}</p>,
  Ways: ({ alert, onMark }) => (
    <>
      <DeskLink alert={alert} />
      <AlertTask alert={alert} />
      {canRaise(alert) && (
        <button type="button" class="btn btn-quiet" onClick={() => onMark(alert, 'not-useful')}>
          <Icon shape={ICON.close} />
          {i18n.t('alert.notUseful')}
        </button>
      )}
    </>
  ),
};

/** Rules that decide by no threshold cannot be made stricter: "not useful" would change nothing. */
function canRaise({ rule }: Alert): boolean {
  return ruleDefinition(rule).thresholds.length > 0;
}
