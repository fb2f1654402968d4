import type { GeneratedI18nStructure } from '../.wxt/i18n/structure';

/**
 * What `#i18n` is to the type checker. The module's own types set every key beside every other key
 * in nine ways, which took minutes with three thousand texts; here each key is looked up once.
 */
export type { GeneratedI18nStructure };

type Filled = string | number;

/** Several texts of one call take the names of all; their numbered places must be those of one. */
type Places<Text> = [Text] extends [{ namedSubstitutions: readonly (infer Name extends string)[] }]
  ? [places: Record<Name, Filled>]
  : Numbered<Text>;

type Numbered<Text> = Text extends { substitutions: 0 }
  ? []
  : Text extends { substitutions: infer Count extends number }
    ? [places: Tuple<Count>]
    : never;

type Tuple<Count extends number, Made extends Filled[] = []> = Made['length'] extends Count
  ? Made
  : Tuple<Count, [...Made, Filled]>;

export declare const i18n: {
  /** The text of a key in the browser's language, its places filled. */
  t<Key extends keyof GeneratedI18nStructure>(
    key: Key,
    ...places: Places<GeneratedI18nStructure[Key]>
  ): string;
};
