import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BrandMark } from '../ui/brand-mark';
import { ICON, Icon } from '../ui/icon';
import { uiLanguage } from '../ui/moment-text';
import { ScrollRegion } from '../ui/scroll-region';

interface PanelFrameProps {
  title: string;
  /** scope, device, time read: one line below the title */
  facts: string;
  /** buttons that belong to this page kind */
  actions?: ComponentChildren;
  /** absent in the browser's own side panel, which has its own close button */
  onClose?: () => void;
  onDashboard?: () => void;
  children: ComponentChildren;
}

/** Header, scrolling body, keyboard and focus of the panel, whatever page it speaks of. */
export function PanelFrame({
  title,
  facts,
  actions,
  onClose,
  onDashboard,
  children,
}: PanelFrameProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (onClose) frame.current?.focus({ preventScroll: true });
  }, []);
  // In a page it is a guest among the page's own landmarks; alone it is the document's main part.
  const Frame = onClose ? 'section' : 'main';

  return (
    <Frame
      ref={frame}
      class="zg panel"
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
          {onClose && (
            <button
              type="button"
              class="btn btn-quiet btn-icon"
              aria-label={i18n.t('panel.close')}
              onClick={onClose}
            >
              <Icon path={ICON.close} />
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

function stop(event: Event) {
  event.stopPropagation();
}
