import { i18n } from '#i18n';
import type { StoppedPanel as StoppedView } from '../../utils/model/panel-view';
import { Notice } from '../ui/notice';
import { fieldTroubleText } from '../ui/words';

/** Says why nothing was read here, that nothing was stored, and what the operator can do. */
export function StoppedPanel({ view }: { view: StoppedView }) {
  const whole = view.trouble.find((one) => one.field === 'page');
  const rest = view.trouble.filter((one) => one !== whole);
  return (
    <>
      <Notice tone="warn">
        <strong>{whole ? fieldTroubleText(whole) : i18n.t('stopped.unknown')}</strong>
        <p>{i18n.t('stopped.nothingStored')}</p>
      </Notice>
      <p>{i18n.t(`stopped.advice.${adviceFor(whole?.why)}`)}</p>
      {rest.length > 0 && (
        <ul class="list small">
          {rest.map((one) => (
            <li key={one.field}>{fieldTroubleText(one)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function adviceFor(why: StoppedView['trouble'][number]['why'] | undefined) {
  switch (why) {
    case 'risk-control':
      return 'riskControl';
    case 'too-busy':
      return 'tooBusy';
    case 'restricted':
      return 'restricted';
    case 'logged-out':
      return 'loggedOut';
    case 'no-figures':
      return 'noFigures';
    default:
      return 'other';
  }
}
