import * as z from 'zod/mini';

// The content policy of extension pages forbids code from text, so zod must not try to make any.
z.config({ jitless: true });

/**
 * The words in which readings are described, over zod's small build: it is a third of the whole one,
 * and a stopped worker loads it before a page's answer. `record<T>` is held against the type that it
 * describes, so that a field that is missing or unknown does not compile.
 */
export type Shape<T> = z.ZodMiniType<T>;

type Optional<T> = z.ZodMiniOptional<Shape<T>>;

type Fields<T> = {
  [K in keyof T]-?: Record<string, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Shape<T[K]>;
};

/** What the door of messages asks of a schema, whichever build of zod made it. */
export interface Check<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T; error?: undefined }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

/** Says that a value does not fit. */
const NO = Symbol('no');

/** What fits, as the schema itself would give it; or NO. */
type Quick = (value: unknown) => unknown;

/**
 * Beside its schema every shape here has a plain function that takes what fits. An import checks a
 * million fields and nearly all of them fit: a schema makes an object for each, which was a third of
 * all that checking cost. What does not fit goes to the schema, and so do its words.
 */
const QUICK = new WeakMap<object, Quick>();

/** Control characters have no place in a figure, a title or a name; they would break packing. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** What `shape.safeParse` gives, sooner where the value fits. */
export function parsed<T>(
  shape: Shape<T>,
  value: unknown,
): { success: true; data: T } | { success: false } {
  const data = quickOf(shape)(value);
  return data === NO ? shape.safeParse(value) : { success: true, data: data as T };
}

/** Text of a bounded length with control characters taken out. */
export function text(max: number): Shape<string> {
  return quick(z.string().check(z.maxLength(max), z.overwrite(withoutControls)), (value) =>
    typeof value === 'string' && value.length <= max ? withoutControls(value) : NO,
  );
}

export function withoutControls(value: string): string {
  return value.replace(CONTROL, '');
}

/** Text that `holds` says is right. */
export function textThat(holds: (value: string) => boolean): Shape<string> {
  return quick(z.string().check(z.refine(holds)), (value) =>
    typeof value === 'string' && holds(value) ? value : NO,
  );
}

/** A finite number. */
export const number: Shape<number> = quick(z.number(), (value) =>
  Number.isFinite(value) ? value : NO,
);

export function numberFrom(min: number): Shape<number> {
  return quick(z.number().check(z.minimum(min)), (value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= min ? value : NO,
  );
}

/** A whole number without loss, ends included. */
export function whole(min: number, max = Number.MAX_SAFE_INTEGER): Shape<number> {
  return quick(z.int().check(z.minimum(min), z.maximum(max)), (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
      ? value
      : NO,
  );
}

export const flag: Shape<boolean> = z.boolean();

/** One of some values. */
export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Shape<T> {
  const known = new Set<unknown>(values);
  return quick(z.literal([...values]) as unknown as Shape<T>, (value) =>
    known.has(value) ? value : NO,
  );
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  const inner = quickOf(shape);
  return quick(z.nullable(shape) as Shape<T | null>, (value) =>
    value === null ? null : inner(value),
  );
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  const inner = quickOf(shape);
  return quick(z.optional(shape), (value) => (value === undefined ? undefined : inner(value)));
}

/** A list of at most `max` of a shape. */
export function list<T>(shape: Shape<T>, max: number, min = 0): Shape<T[]> {
  const inner = quickOf(shape);
  const schema = z.array(shape).check(z.maxLength(max), z.minLength(min));
  return quick(schema as unknown as Shape<T[]>, (value) => {
    if (!Array.isArray(value) || value.length > max || value.length < min) return NO;
    const items = Array.from<unknown, unknown>(value, inner);
    return items.includes(NO) ? NO : items;
  });
}

/** An object of these fields and no others. */
export function record<T>(fields: Fields<T>): Shape<T> {
  const names = Object.entries<Shape<unknown>>(fields).map(
    ([name, shape]) => [name, quickOf(shape)] as const,
  );
  const schema = z.strictObject(fields as Record<string, z.ZodMiniType>);
  return quick(schema as unknown as Shape<T>, (value) => {
    if (!isPlain(value)) return NO;
    const made: Record<string, unknown> = {};
    let seen = 0;
    for (const [name, inner] of names) {
      const isThere = Object.hasOwn(value, name);
      const field = inner(isThere ? value[name] : undefined);
      if (field === NO) return NO;
      if (!isThere) continue;
      made[name] = field;
      seen += 1;
    }
    return seen === Object.keys(value).length ? made : NO;
  });
}

/** An object whose `kind` says which of several shapes it has. */
export function byKind<T extends { kind: string }>(
  kinds: {
    [K in T['kind']]: Shape<Extract<T, { kind: K }>>;
  },
): Shape<T> {
  const shapes = Object.values(kinds) as unknown as [z.ZodMiniObject, ...z.ZodMiniObject[]];
  const known = new Map(
    Object.entries<Shape<unknown>>(kinds).map(([kind, shape]) => [kind as unknown, quickOf(shape)]),
  );
  return quick(z.discriminatedUnion('kind', shapes) as unknown as Shape<T>, (value) =>
    isPlain(value) ? (known.get(value.kind)?.(value) ?? NO) : NO,
  );
}

function quick<S extends object>(shape: S, take: Quick): S {
  QUICK.set(shape, take);
  return shape;
}

/** A shape with more checks than it was made with has only its schema. */
function quickOf(shape: Shape<unknown>): Quick {
  const known = QUICK.get(shape);
  if (known) return known;
  return (value) => {
    const { success, data } = shape.safeParse(value);
    return success ? data : NO;
  };
}

/** An object as JSON and structured cloning make one: nothing is inherited, nothing is worked out. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
