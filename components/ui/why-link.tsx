import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/model/day';

interface WhyLinkProps {
  shop: string;
  day: Day;
  baseDay: Day;
  /** the popup closes when it is left, so it opens a tab */
  inNewTab: boolean;
  children: ComponentChildren;
}

/** Leads from a card to the whole answer: the day against the one it was compared with. */
export function WhyLink({ shop, day, baseDay, inNewTab, children }: WhyLinkProps) {
  // Spelt out: only the shop's name needs care, and the popup carries no other address of a view.
  const days = `from=${day}&to=${day}&bfrom=${baseDay}&bto=${baseDay}`;
  return (
    <a
      class="alert-link"
      href={`/dashboard.html#/why?shop=${encodeURIComponent(shop)}&p=any&${days}`}
      target={inNewTab ? '_blank' : undefined}
      rel="noreferrer"
    >
      {children}
    </a>
  );
}
