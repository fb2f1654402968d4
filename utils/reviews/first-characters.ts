/** The characters with which a match can begin; null for any. */
export type Characters = ReadonlySet<string> | null;

/** What a piece of a pattern can begin with, and whether it may match nothing at all. */
interface Beginning {
  first: Characters;
  mayBeEmpty: boolean;
}

const NOTHING: Beginning = { first: new Set(), mayBeEmpty: true };
const ANYTHING: Beginning = { first: null, mayBeEmpty: true };
const DIGITS = '0123456789';
const QUANTIFIER = /[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y;
/** Signs that are no characters and are not understood here. */
const UNKNOWN = /[\])}|*+?{]/;

/**
 * With which characters a match of a regular expression's source can begin; null where that may be
 * any, or where the source holds what is not understood here. Never too few.
 */
export function firstCharacters(source: string): Characters {
  const reader = new Reader(source);
  const { first, mayBeEmpty } = reader.alternatives();
  return mayBeEmpty || !reader.isAtEnd() ? null : first;
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  alternatives(): Beginning {
    let found = this.#sequence();
    while (this.#take('|')) found = either(found, this.#sequence());
    return found;
  }

  #sequence(): Beginning {
    let found = NOTHING;
    while (!this.isAtEnd() && !'|)'.includes(this.#next()))
      found = followed(found, this.#quantified());
    return found;
  }

  #quantified(): Beginning {
    const one = this.#one();
    QUANTIFIER.lastIndex = this.#at;
    const [sign, least] = QUANTIFIER.exec(this.#source) ?? [];
    if (sign === undefined) return one;
    this.#at += sign.length;
    const isOptional = least === undefined ? !sign.startsWith('+') : Number(least) === 0;
    return { ...one, mayBeEmpty: one.mayBeEmpty || isOptional };
  }

  #one(): Beginning {
    if (this.#take('^') || this.#take('$')) return NOTHING;
    if (this.#take('.')) return { first: null, mayBeEmpty: false };
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#oneOf();
    if (this.#take('\\')) return this.#escaped();
    const sign = this.#next();
    this.#at += 1;
    return UNKNOWN.test(sign) ? ANYTHING : { first: new Set([sign]), mayBeEmpty: false };
  }

  #group(): Beginning {
    const isAside = ['?=', '?!', '?<=', '?<!'].some((sign) => this.#take(sign));
    if (!isAside) this.#take('?:');
    const inside = this.alternatives();
    if (!this.#take(')')) return ANYTHING;
    // What is only looked at is no part of the match.
    return isAside ? NOTHING : inside;
  }

  #oneOf(): Beginning {
    const end = this.#source.indexOf(']', this.#at);
    const inside = this.#source.slice(this.#at, end).replace('\\d', DIGITS);
    if (end < 0 || inside.includes('\\')) return ANYTHING;
    this.#at = end + 1;
    const isOther = inside.startsWith('^');
    return { first: isOther ? null : new Set(spelled(inside)), mayBeEmpty: false };
  }

  #escaped(): Beginning {
    const sign = this.#next();
    this.#at += 1;
    if (sign === 'd') return { first: new Set(DIGITS), mayBeEmpty: false };
    return /\w/.test(sign) ? ANYTHING : { first: new Set([sign]), mayBeEmpty: false };
  }

  #next(): string {
    return this.#source.charAt(this.#at);
  }

  #take(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }
}

function either(a: Beginning, b: Beginning): Beginning {
  return { first: joined(a.first, b.first), mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty };
}

function followed(a: Beginning, b: Beginning): Beginning {
  return {
    first: a.mayBeEmpty ? joined(a.first, b.first) : a.first,
    mayBeEmpty: a.mayBeEmpty && b.mayBeEmpty,
  };
}

function joined(a: Characters, b: Characters): Characters {
  return a && b && new Set([...a, ...b]);
}

/** `5-9` is 56789. */
function spelled(range: string): string {
  return range.replace(/(.)-(.)/g, (_, from: string, to: string) => {
    const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
    const between = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    return String.fromCharCode(...between);
  });
}
