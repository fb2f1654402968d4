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

/** Control characters have no place in a figure, a title or a name; they would break packing. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text of a bounded length with control characters taken out. */
export function text(max: number): Shape<string> {
  return z.string().check(z.maxLength(max), z.overwrite(withoutControls));
}

export function withoutControls(value: string): string {
  return value.replace(CONTROL, '');
}

/** Text that `holds` says is right. */
export function textThat(holds: (value: string) => boolean): Shape<string> {
  return z.string().check(z.refine(holds));
}

/** A finite number. */
export const number: Shape<number> = z.number();

export function numberFrom(min: number): Shape<number> {
  return z.number().check(z.minimum(min));
}

/** A whole number without loss, ends included. */
export function whole(min: number, max = Number.MAX_SAFE_INTEGER): Shape<number> {
  return z.int().check(z.minimum(min), z.maximum(max));
}

export const flag: Shape<boolean> = z.boolean();

/** One of some values. */
export function oneOf<const T extends string | number | boolean>(values: readonly T[]): Shape<T> {
  return z.literal([...values]) as unknown as Shape<T>;
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return z.nullable(shape) as Shape<T | null>;
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return z.optional(shape);
}

/** A list of at most `max` of a shape. */
export function list<T>(shape: Shape<T>, max: number, min = 0): Shape<T[]> {
  return z.array(shape).check(z.maxLength(max), z.minLength(min)) as unknown as Shape<T[]>;
}

/** An object of these fields and no others. */
export function record<T>(fields: Fields<T>): Shape<T> {
  return z.strictObject(fields as Record<string, z.ZodMiniType>) as unknown as Shape<T>;
}

/** An object whose `kind` says which of several shapes it has. */
export function byKind<T extends { kind: string }>(
  kinds: {
    [K in T['kind']]: Shape<Extract<T, { kind: K }>>;
  },
): Shape<T> {
  const shapes = Object.values(kinds) as unknown as [z.ZodMiniObject, ...z.ZodMiniObject[]];
  return z.discriminatedUnion('kind', shapes) as unknown as Shape<T>;
}
