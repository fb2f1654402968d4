import type { ComponentChildren } from 'preact';

interface PageLinkProps {
  url: string;
  class?: string;
  children: ComponentChildren;
}

/** A link to a page of a platform. An address from stored data that is not https is only text. */
export function PageLink({ url, class: name, children }: PageLinkProps) {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    return <span class={name}>{children}</span>;
  return (
    <a class={name} href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
