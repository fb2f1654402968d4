import type { PromoChange } from '../../utils/model/promo';

/** A corrected event, one that is switched off, and the shop's own sale; all end in 2026. */
export function samplePromo(): PromoChange[] {
  const major = { weight: 'major', off: false } as const;
  return [
    { key: '618|2026', event: '618', ...major, from: '2026-05-12', to: '2026-06-20' },
    {
      key: '开学季|2026',
      event: '开学季',
      weight: 'minor',
      off: true,
      from: '2026-08-25',
      to: '2026-09-01',
    },
    { key: 'own-0', event: '店庆', ...major, from: '2026-07-10', to: '2026-07-13' },
  ];
}
