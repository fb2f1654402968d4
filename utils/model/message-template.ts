import type { Instant } from './day';

/**
 * When a message is sent, by the state of the order; `reply` answers a review, `satisfaction` closes
 * a talk with customer service.
 */
export const TEMPLATE_KINDS = [
  'unpaid',
  'to-ship',
  'shipped',
  'after-delivery',
  'satisfaction',
  'reply',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What the platforms take of a reply, and what buyers read of a message. */
export const LONGEST_MESSAGE = 500;
export const LONGEST_TEMPLATE_NAME = 40;
export const MOST_OWN_TEMPLATES = 200;

/** A text that the operator copies by hand; nothing is ever sent. */
export interface MessageTemplate {
  /** `unpaid.remind` for one that ships, a UUID for an own one */
  id: string;
  kind: TemplateKind;
  name: string;
  /** `{商品}` stands for what the page shows there */
  text: string;
  /** the reason of a review that a reply answers: `quality`, `thanks` */
  about?: string;
}

/** A template as the operator finds it, the newest wording of it. */
export interface TemplateRow extends MessageTemplate {
  /** ships with the extension, and can be had back as it ships */
  ships: boolean;
  /** when the operator changed or wrote it; missing for one as it ships */
  changedAt?: Instant;
  uses: number;
  lastUsedAt?: Instant;
}

/** What is kept of an edit: an own template, or a shipped one in the operator's words. */
export interface StoredTemplate extends MessageTemplate {
  changedAt: Instant;
}

/** Without an id a new one; with the id of a shipped one the operator's wording of that. */
export type TemplateDraft = Omit<MessageTemplate, 'id'> & { id?: string };

/** That a template was copied. Never what was filled in, so that nothing of a buyer is kept. */
export interface TemplateUse {
  id: string;
  template: string;
  kind: TemplateKind;
  name: string;
  /** the wording then, its places unfilled */
  text: string;
  at: Instant;
  /** `shop:NAME`, where it was used for one */
  shop?: string;
  /** what it was used for: the salted hash of an order, the key of a review */
  subject?: string;
  /** the goods it was about, as the page names them */
  goods?: string;
}

export type TemplateUseDraft = Pick<TemplateUse, 'template' | 'shop' | 'subject' | 'goods'>;
