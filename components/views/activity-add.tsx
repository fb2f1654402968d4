import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActivityForm, type ActivityFormProps } from './activity-form';

interface ActivityAddProps extends Pick<ActivityFormProps, 'shops' | 'kind' | 'onSave'> {
  label: string;
}

/** A button that opens an empty form in its place. */
export function ActivityAdd({ label, shops, kind, onSave }: ActivityAddProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (shops.length === 0) return <p class="muted">{i18n.t('activity.noShop')}</p>;
  if (!isOpen)
    return (
      <div>
        <button ref={button} type="button" class="btn" onClick={() => setOpen(true)}>
          {label}
        </button>
      </div>
    );
  return (
    <section class="card" aria-label={label}>
      <h3>{label}</h3>
      <ActivityForm shops={shops} kind={kind} onSave={onSave} onClose={() => setOpen(false)} />
    </section>
  );
}
