import swap from 'lucide/dist/esm/icons/arrow-left-right.mjs';
import minus from 'lucide/dist/esm/icons/minus.mjs';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BrandMark } from '../ui/brand-mark';
import { ICON, Icon } from '../ui/icon';
import { uiLanguage } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';
import { type PanelDock, PanelGrip } from './panel-grip';

interface PanelFrameProps {
  title: string;
  /** scope, device, time read: one line below the title */
  facts: string;
  /** buttons that belong to this page kind */
  actions?: ComponentChildren;
  /** absent in the browser's own side panel, which has its own close button */
  onClose?: () => void;
  onDashboard?: () => void;
  /** how it stands in the page; absent in the browser's own side panel */
  dock?: PanelDock;
  children: ComponentChildren;
}

/** Header, scrolling body, keyboard and focus of the panel, whatever page it speaks of. */
export function PanelFrame({
  title,
  facts,
  actions,
  onClose,
  onDashboard,
  dock,
  children,
}: PanelFrameProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (onClose) frame.current?.focus({ preventScroll: true });
  }, []);
  // In a page it is a guest among the page's own landmarks; alone it is the document's main part.
  const Frame = onClose ? 'section' : 'main';

  if (dock?.look.folded) return <FoldedPanel {...dock} />;
  return (
    <Frame
      ref={frame}
      class="zg panel"
      data-side={dock?.look.side}
      lang={uiLanguage()}
      aria-label={i18n.t('panel.name')}
      tabIndex={-1}
      onKeyDown={(event) => {
        // What is typed here is no shortcut of the page around the panel.
        event.stopPropagation();
        if (event.key === 'Escape') onClose?.();
      }}
      onKeyUp={stop}
      onKeyPress={stop}
    >
      {dock && <PanelGrip {...dock} />}
      <header class="panel-head">
        <BrandMark />
        {!onClose && <h1 class="vh">{i18n.t('panel.name')}</h1>}
        <div class="panel-title">
          <h2>{title}</h2>
          <p class="small muted">{facts}</p>
        </div>
        <div class="panel-buttons">
          {onDashboard && (
            <button type="button" class="btn btn-quiet" onClick={onDashboard}>
              {i18n.t('panel.dashboard')}
            </button>
          )}
          {dock && <DockButtons {...dock} />}
          {onClose && (
            <button
              type="button"
              class="btn btn-quiet btn-icon"
              aria-label={i18n.t('panel.close')}
              onClick={onClose}
            >
              <Icon shape={ICON.close} />
            </button>
          )}
        </div>
        {actions}
      </header>
      <ScrollRegion class="panel-body" label={title}>
        {children}
      </ScrollRegion>
    </Frame>
  );
}

/** What is left of the panel at the edge; it covers next to nothing. */
function FoldedPanel({ look, onLook }: PanelDock) {
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => open.current?.focus({ preventScroll: true }), []);
  return (
    <section class="zg panel panel-folded" lang={uiLanguage()} aria-label={i18n.t('panel.name')}>
      <button
        ref={open}
        type="button"
        class="btn btn-quiet"
        aria-label={i18n.t('panel.unfold')}
        title={i18n.t('panel.unfold')}
        aria-expanded={false}
        onClick={() => onLook({ ...look, folded: false })}
      >
        <BrandMark />
      </button>
    </section>
  );
}

function DockButtons({ look, onLook }: PanelDock) {
  const other = look.side === 'right' ? 'left' : 'right';
  const to = i18n.t(`panel.to.${other}`);
  return (
    <>
      <button
        type="button"
        class={`btn btn-quiet btn-icon panel-to-${other}`}
        aria-label={to}
        title={to}
        onClick={() => onLook({ ...look, side: other })}
      >
        <Icon shape={swap} />
      </button>
      <button
        type="button"
        class="btn btn-quiet btn-icon"
        aria-label={i18n.t('panel.fold')}
        title={i18n.t('panel.fold')}
        aria-expanded={true}
        onClick={() => onLook({ ...look, folded: true })}
      >
        <Icon shape={minus} />
      </button>
    </>
  );
}

function stop(event: Event) {
  event.stopPropagation();
}
