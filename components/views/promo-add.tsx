import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PromoForm } from './promo-form';
import type { SavePromo } from './promo-view';

const NOTHING = { event: '', from: '', to: '', weight: 'major', off: false } as const;

/** A new edition of the platform's, or the shop's own sale. */
export function PromoAdd({ onSave }: { onSave: SavePromo }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen)
    return (
      <div>
        <button ref={button} type="button" class="btn" onClick={() => setOpen(true)}>
          {i18n.t('promo.add')}
        </button>
      </div>
    );
  return (
    <section class="card" aria-label={i18n.t('promo.add')}>
      <h3>{i18n.t('promo.add')}</h3>
      <p class="small muted">{i18n.t('promo.addSays')}</p>
      <PromoForm event={NOTHING} hasName onSave={onSave} onClose={() => setOpen(false)} />
    </section>
  );
}
