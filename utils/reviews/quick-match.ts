import { firstCharacters } from './first-characters';

/** Every place where one of some fragments stands, as `matchAll` finds them. */
export interface QuickMatch {
  (text: string): readonly RegExpExecArray[];
  /** by `placeOf` a character's code, 1 where a match may begin with it */
  begins: Uint8Array;
}

/** Most characters of a text begin nothing: a bit for each, some sharing one, rules them out. */
export const PLACES = 2048;
/** Where the bit of a character lies. */
export const placeOf = (code: number): number => code % PLACES;

const NONE: readonly RegExpExecArray[] = [];

/**
 * Looks for many fragments of regular expressions at once: at each place of a text only those are
 * tried that can begin with the character there. Finds what `new RegExp(fragments.join('|'), 'g')`
 * finds, in a fraction of the time.
 */
export function quickMatch(fragments: readonly string[]): QuickMatch {
  const each = fragments.map((fragment) => ({ fragment, first: firstCharacters(fragment) }));
  const anywhere = patternOf(each.filter(({ first }) => first === null));
  const patterns = new Map<number, RegExp | null>();
  const begins = new Uint8Array(PLACES).fill(anywhere ? 1 : 0);
  for (const { first } of each)
    for (const character of first ?? []) {
      const code = character.charCodeAt(0);
      patterns.set(code, null);
      begins[placeOf(code)] = 1;
    }
  const patternAt = (code: number) => {
    const known = patterns.get(code);
    if (known !== null) return known ?? anywhere;
    const character = String.fromCharCode(code);
    const made = patternOf(each.filter(({ first }) => first === null || first.has(character)));
    patterns.set(code, made);
    return made;
  };
  const match = (text: string): readonly RegExpExecArray[] => {
    let found: RegExpExecArray[] | undefined;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const pattern = begins[placeOf(code)] ? patternAt(code) : null;
      if (!pattern) continue;
      pattern.lastIndex = at;
      const hit = pattern.exec(text);
      if (!hit) continue;
      found ??= [];
      found.push(hit);
      at += Math.max(0, hit[0].length - 1);
    }
    return found ?? NONE;
  };
  return Object.assign(match, { begins });
}

function patternOf(able: readonly { fragment: string }[]): RegExp | null {
  return able.length > 0 ? new RegExp(able.map(({ fragment }) => fragment).join('|'), 'y') : null;
}
