/**
 * Checks for what is too large or too urgent for a library of schemas: a stopped worker's first
 * message, half a million figures of an import. A shape gives a clean copy of a value or throws a
 * Misfit. Nothing is made before it is asked for, and the types see that no field is forgotten.
 */
export type Shape<T> = (value: unknown) => T;

/** A field that may be left out. */
interface Optional<T> {
  optional: Shape<T>;
}

type Fields<T> = {
  [K in keyof T]-?: Record<string, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Shape<T[K]>;
};

/** Why and where a value does not fit; never holds the value. */
export class Misfit extends Error {
  override name = 'Misfit';
  readonly path: PropertyKey[] = [];
}

export type CheckResult<T> =
  | { success: true; data: T; error?: undefined }
  | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };

/** A shape as the door of messages asks for it; schemas of zod are such doors too. */
export interface Check<T> {
  safeParse(value: unknown): CheckResult<T>;
}

/** Control characters have no place in a figure, a title or a name; they would break packing. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const EVERY_CONTROL = new RegExp(CONTROL, 'g');

export function checkOf<T>(shape: Shape<T>): Check<T> & { parse: Shape<T> } {
  return {
    parse: shape,
    safeParse(value) {
      try {
        return { success: true, data: shape(value) };
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        const { path, message } = error;
        return { success: false, error: { issues: [{ path, message }] } };
      }
    },
  };
}

/** Text of a bounded length with control characters taken out. */
export function text(max: number): Shape<string> {
  return (value) => {
    if (typeof value !== 'string' || value.length > max) throw new Misfit('text');
    return withoutControls(value);
  };
}

export function withoutControls(value: string): string {
  return CONTROL.test(value) ? value.replace(EVERY_CONTROL, '') : value;
}

/** Text that `holds` says is right. */
export function textThat(holds: (value: string) => boolean): Shape<string> {
  return (value) => {
    if (typeof value !== 'string' || !holds(value)) throw new Misfit('text');
    return value;
  };
}

/** A finite number. */
export const number: Shape<number> = (value) => {
  if (!Number.isFinite(value)) throw new Misfit('number');
  return value as number;
};

export function numberFrom(min: number): Shape<number> {
  return (value) => {
    if (number(value) < min) throw new Misfit('number');
    return value as number;
  };
}

/** A whole number without loss, ends included. */
export function whole(min: number, max = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value) => {
    if (!Number.isSafeInteger(value) || (value as number) < min || (value as number) > max)
      throw new Misfit('whole number');
    return value as number;
  };
}

export const flag: Shape<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Misfit('flag');
  return value;
};

/** One of some values. */
export function oneOf<const T>(values: readonly T[]): Shape<T> {
  const known = new Set<unknown>(values);
  return (value) => {
    if (!known.has(value)) throw new Misfit('choice');
    return value as T;
  };
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** A list of at most `max` of a shape. */
export function list<T>(shape: Shape<T>, max: number, min = 0): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > max || value.length < min) throw new Misfit('list');
    const items: T[] = [];
    for (let i = 0; i < value.length; i++) items.push(at(i, shape, value[i]));
    return items;
  };
}

/** An object of these fields and no others. */
export function record<T>(fields: Fields<T>): Shape<T> {
  const given = Object.entries(fields as Record<string, Shape<unknown> | Optional<unknown>>);
  const all = given.map(([name, field]) => {
    const isOptional = typeof field !== 'function';
    return { name, isOptional, shape: isOptional ? field.optional : field };
  });
  return (value) => {
    if (!isObject(value)) throw new Misfit('object');
    const clean: Record<string, unknown> = {};
    let known = 0;
    for (const { name, isOptional, shape } of all) {
      const inner = value[name];
      if (inner !== undefined) clean[name] = at(name, shape, inner);
      else if (!isOptional) throw missing(name);
      if (inner !== undefined || Object.hasOwn(value, name)) known += 1;
    }
    if (known !== Object.keys(value).length) throw new Misfit('unknown field');
    return clean as T;
  };
}

/** An object whose `kind` says which of several shapes it has. */
export function byKind<T extends { kind: string }>(
  kinds: {
    [K in T['kind']]: Shape<Extract<T, { kind: K }>>;
  },
): Shape<T> {
  const known = new Map<unknown, Shape<T>>(Object.entries(kinds) as [string, Shape<T>][]);
  return (value) => {
    const shape = isObject(value) ? known.get(value.kind) : undefined;
    if (!shape) throw missing('kind');
    return shape(value);
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(name: string): Misfit {
  const misfit = new Misfit('missing');
  misfit.path.push(name);
  return misfit;
}

function at<T>(place: PropertyKey, shape: Shape<T>, value: unknown): T {
  try {
    return shape(value);
  } catch (error) {
    if (error instanceof Misfit) error.path.unshift(place);
    throw error;
  }
}
