import type { ComponentChildren } from 'preact';
import { ICON, Icon } from './icon';

interface NoticeProps {
  tone: 'info' | 'warn' | 'urgent';
  children: ComponentChildren;
}

/** A sentence that the operator must not miss, with an icon that says how much. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`}>
      <Icon shape={ICON[tone]} />
      <div>{children}</div>
    </div>
  );
}
