import type { ListingSku } from '../../model/listing';
import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';

const MOST_SKUS = 500;

/** The variants of `skuModel`: ids by path (`pid:vid;pid:vid`), names by property. */
export function skusOfModel(model: LiteralValue): ListingSku[] {
  const names = new Map<string, string>();
  for (const prop of list(member(model, 'skuProps')))
    for (const value of list(member(prop, 'values')))
      names.set(
        `${text(member(prop, 'propId'))}:${text(member(value, 'valueId'))}`,
        text(member(value, 'name')) ?? '',
      );
  return entries(member(model, 'ppathIdmap'))
    .slice(0, MOST_SKUS)
    .flatMap(([path, id]): ListingSku[] => {
      const name = path.split(';').map((part) => names.get(part) ?? '');
      return text(id) ? [{ id: text(id) ?? '', name: name.filter(Boolean).join(' ') }] : [];
    });
}
