import type { StoredTemplate } from '../model/message-template';
import type { Database } from './database';

/** The operator's own templates and own wordings of shipped ones. */
export function storedTemplates(db: Database): Promise<StoredTemplate[]> {
  return db.templates.toArray();
}

export async function keepTemplate(db: Database, template: StoredTemplate): Promise<void> {
  await db.templates.put(template);
}

export async function dropTemplate(db: Database, id: string): Promise<void> {
  await db.templates.delete(id);
}
