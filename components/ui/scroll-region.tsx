import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  class: string;
  label: string;
  children: ComponentChildren;
}

/** A part that scrolls by itself; it takes focus, so that it can be scrolled by keyboard. */
export function ScrollRegion({ class: name, label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll here
    <section class={name} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
