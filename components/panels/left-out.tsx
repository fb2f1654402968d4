import { i18n } from '#i18n';

interface LeftOutProps {
  rows: number;
  columns?: number;
}

/** How much of a list stands on the page and not here. */
export function LeftOut({ rows, columns = 0 }: LeftOutProps) {
  const parts = [
    rows > 0 && i18n.t('figures.moreRows', [rows]),
    columns > 0 && i18n.t('figures.moreColumns', [columns]),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return <p class="small muted">{parts.join(' · ')}</p>;
}
