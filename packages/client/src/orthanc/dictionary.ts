import * as z from 'zod/mini';

/** Values by name. Like `z.record`, at a tenth of its size in a page. */
export function dictionary<Value>(schema: z.ZodMiniType<Value>): z.ZodMiniType<Record<string, Value>> {
  return z.custom<Record<string, Value>>((value) => isDictionary(value, (each) => schema.safeParse(each).success));
}

/** Whether it is an object, of which all values pass. */
export function isDictionary(value: unknown, passes: (value: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(passes);
}
