import * as z from 'zod/mini';

// As `z.string`, `z.number`, `z.boolean`, `z.int`, `z.nullable`, `z.array` and `z.record` say it, at a tenth of their size in a
// page; what is parsed stays the same object.

/** A list of values. */
export function list<Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Value[]> {
  return z.custom<Value[]>((value) => Array.isArray(value) && value.every(passes(schema)));
}

/** A value, or a list of them. */
export function oneOrMore<Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Value | Value[]> {
  return z.custom<Value | Value[]>((value) => (Array.isArray(value) ? value : [value]).every(passes(schema)));
}

/** Values by name. */
export function dictionary<Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Record<string, Value>> {
  return z.custom<Record<string, Value>>((value) => isDictionary(value, passes(schema)));
}

/** A value, or null. */
export function nullable<Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Value | null> {
  return z.custom<Value | null>((value) => value === null || passes(schema)(value));
}

/** Text. */
export const text = z.custom<string>((value) => typeof value === 'string');

/** A number. */
export const number = z.custom<number>(Number.isFinite);

/** True or false. */
export const flag = z.custom<boolean>((value) => typeof value === 'boolean');

/** A whole number from 0. */
export const count = z.custom<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);

/** Whether it is an object, of which all values pass. */
export function isDictionary(value: unknown, passes: (value: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(passes);
}

const passes = (schema: z.ZodMiniType) => (value: unknown) => schema.safeParse(value).success;
