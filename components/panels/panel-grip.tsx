import { i18n } from '#i18n';
import {
  NARROWEST_PANEL,
  type PanelLook,
  panelWidth,
  WIDEST_PANEL,
} from '../../utils/model/panel-look';

/** One press of an arrow key, CSS px. */
const STEP = 20;

export interface PanelDock {
  look: PanelLook;
  onLook: (look: PanelLook) => void;
}

/** The panel's inner edge: drawn with the pointer or moved with the arrow keys. */
export function PanelGrip({ look, onLook }: PanelDock) {
  const outwards = look.side === 'right' ? -1 : 1;
  const widen = (by: number) => onLook({ ...look, width: panelWidth(look.width + by) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule in a text is not what divides two windows
    <div
      class="panel-grip"
      role="separator"
      aria-orientation="vertical"
      aria-label={i18n.t('panel.width')}
      aria-valuenow={look.width}
      aria-valuemin={NARROWEST_PANEL}
      aria-valuemax={WIDEST_PANEL}
      tabIndex={0}
      onKeyDown={({ key }) => {
        const step = { ArrowLeft: -STEP, ArrowRight: STEP }[key];
        if (step) widen(step * outwards);
      }}
      onPointerDown={({ currentTarget, pointerId, clientX }) => {
        currentTarget.setPointerCapture(pointerId);
        currentTarget.onpointermove = (move) =>
          onLook({ ...look, width: panelWidth(look.width + (move.clientX - clientX) * outwards) });
      }}
      onPointerUp={({ currentTarget }) => {
        currentTarget.onpointermove = null;
      }}
    />
  );
}
