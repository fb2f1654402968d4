import SHIPPED from '../../assets/data/message-templates.json';
import type { Instant } from '../model/day';
import {
  type MessageTemplate,
  MOST_OWN_TEMPLATES,
  type StoredTemplate,
  TEMPLATE_KINDS,
  type TemplateDraft,
  type TemplateKind,
  type TemplateRow,
  type TemplateUseDraft,
} from '../model/message-template';
import type { Database } from '../store/database';
import { keepUse, usesByTemplate } from '../store/template-uses';
import { dropTemplate, keepTemplate, storedTemplates } from '../store/templates';

/** The templates that ship, as they ship. */
export const SHIPPED_TEMPLATES = SHIPPED.templates as readonly MessageTemplate[];

/**
 * All templates, or those of a kind: the shipped ones in the operator's words where there are any,
 * in the order in which they ship, then the operator's own, oldest first.
 */
export async function listTemplates(db: Database, kind?: TemplateKind): Promise<TemplateRow[]> {
  const [stored, uses] = await Promise.all([storedTemplates(db), usesByTemplate(db)]);
  const edits = new Map(stored.map((one) => [one.id, one]));
  const ships = SHIPPED_TEMPLATES.map((one) => ({ ...one, ...edits.get(one.id), ships: true }));
  const own = stored
    .filter(({ id }) => !isShipped(id))
    .sort((a, b) => a.changedAt - b.changedAt)
    .map((one) => ({ ...one, ships: false }));
  return [...ships, ...own]
    .filter((one) => kind === undefined || one.kind === kind)
    .sort((a, b) => TEMPLATE_KINDS.indexOf(a.kind) - TEMPLATE_KINDS.indexOf(b.kind))
    .map((one) => ({ ...one, ...(uses.get(one.id) ?? { uses: 0 }) }));
}

/**
 * Keeps an edit. A shipped template keeps its kind and what it answers; a draft with an id that is
 * not known, or one too many, changes nothing.
 */
export async function saveTemplate(
  db: Database,
  draft: TemplateDraft,
  now: Instant,
): Promise<TemplateRow[]> {
  const stored = await storedTemplates(db);
  const template = templateOf(draft, stored, now);
  if (template) await keepTemplate(db, template);
  return listTemplates(db);
}

/** A shipped template as it ships; an own one is gone. */
export async function resetTemplate(db: Database, id: string): Promise<TemplateRow[]> {
  await dropTemplate(db, id);
  return listTemplates(db);
}

/** Notes that a template was copied; nothing where it is gone meanwhile. */
export async function noteUse(db: Database, draft: TemplateUseDraft, now: Instant): Promise<void> {
  const used = (await listTemplates(db)).find(({ id }) => id === draft.template);
  if (!used) return;
  const { kind, name, text } = used;
  await keepUse(db, { ...draft, id: crypto.randomUUID(), kind, name, text, at: now });
}

function templateOf(
  draft: TemplateDraft,
  stored: readonly StoredTemplate[],
  now: Instant,
): StoredTemplate | null {
  if (draft.id === undefined) {
    const own = stored.filter(({ id }) => !isShipped(id));
    if (own.length >= MOST_OWN_TEMPLATES) return null;
    return { ...draft, id: crypto.randomUUID(), changedAt: now };
  }
  const { id } = draft;
  const known = [...SHIPPED_TEMPLATES, ...stored].find((one) => one.id === id);
  if (!known) return null;
  const { name, text } = draft;
  return { ...known, ...(!isShipped(id) && { kind: draft.kind }), name, text, changedAt: now };
}

function isShipped(id: string): boolean {
  return SHIPPED_TEMPLATES.some((one) => one.id === id);
}
