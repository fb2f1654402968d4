import SHIPPED from '../../assets/data/message-templates.json';
import type { DataSource } from '../../utils/model/data-source';
import type { MessageTemplate, TemplateRow, TemplateUse } from '../../utils/model/message-template';
import { SAMPLE_NOW } from './sample-days';

type ServiceSource = Pick<
  DataSource,
  'templates' | 'saveTemplate' | 'resetTemplate' | 'templateUsed' | 'templateUses'
>;

const SHIPS = (SHIPPED.templates as MessageTemplate[]).map(
  (one): TemplateRow => ({ ...one, ships: true, uses: 0 }),
);

/** The service desk in memory; what is saved stays for as long as the page stands. */
export function sampleService(): ServiceSource {
  let templates = SHIPS;
  let uses: TemplateUse[] = [];
  return {
    templates: async (kind) => templates.filter((one) => kind === undefined || one.kind === kind),
    saveTemplate: async ({ id = `own-${templates.length}`, ...draft }) => {
      const known = templates.find((one) => one.id === id);
      const row: TemplateRow = {
        ships: false,
        uses: 0,
        ...known,
        ...draft,
        id,
        changedAt: SAMPLE_NOW,
      };
      templates = known ? templates.map((one) => (one.id === id ? row : one)) : [...templates, row];
      return templates;
    },
    resetTemplate: async (id) => {
      templates = templates.flatMap((one) =>
        one.id === id ? SHIPS.filter((ships) => ships.id === id) : [one],
      );
      return templates;
    },
    templateUsed: async (use) => {
      const used = templates.find(({ id }) => id === use.template);
      if (!used) return;
      const { kind, name, text } = used;
      uses = [{ ...use, id: `use-${uses.length}`, kind, name, text, at: SAMPLE_NOW }, ...uses];
    },
    templateUses: async () => uses,
  };
}
