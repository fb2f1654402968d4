import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BrandMark } from '../ui/brand-mark';
import { uiLanguage } from '../ui/moment-text';

interface TeachFrameProps {
  heading: string;
  /** stands behind the heading */
  button?: ComponentChildren;
  /** the card takes the focus anew whenever this changes */
  step?: string;
  /** by Esc */
  onLeave: () => void;
  /** what came of it, in a sentence */
  said: string;
  /** stands below what was said */
  foot: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of a card that stands in a page and is answered with the keyboard as well. */
export function TeachFrame(props: TeachFrameProps) {
  const { heading, button, step, onLeave, said, foot, children } = props;
  const card = useRef<HTMLElement>(null);
  // Also afterwards: the button that was pressed is then gone from under the keyboard.
  useLayoutEffect(() => card.current?.focus({ preventScroll: true }), [step]);
  return (
    <section
      ref={card}
      class="zg teach-card"
      lang={uiLanguage()}
      aria-label={i18n.t('teach.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
    >
      <header class="teach-head">
        <BrandMark />
        <h2>{heading}</h2>
        {button}
      </header>
      {children}
      <p class="said" role="status">
        {said}
      </p>
      {foot}
    </section>
  );
}
