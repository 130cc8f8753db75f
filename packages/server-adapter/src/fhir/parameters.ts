import * as z from 'zod';
import { HandlerError } from '../http/errors.ts';

const Part = z.looseObject({
  name: z.string().max(64),
  valueBoolean: z.boolean().optional(),
  valueInteger: z.int().optional(),
  valueCode: z.string().max(64).optional(),
  valueReference: z.looseObject({ reference: z.string().max(512).optional() }).optional(),
  resource: z.looseObject({ resourceType: z.string() }).optional(),
});

const Parameters = z.looseObject({ resourceType: z.literal('Parameters'), parameter: z.array(Part).max(32) });

/** One parameter of an operation. */
export type OperationParameter = z.infer<typeof Part>;

/**
 * Reads what an operation was asked with.
 *
 * @param known the names that it takes: one that it does not understand may change what was meant.
 * @throws HandlerError `bad_request`
 * @source https://hl7.org/fhir/R4/parameters.html
 */
export function readParameters(body: unknown, known: readonly string[]): Map<string, OperationParameter> {
  const { success, data } = Parameters.safeParse(body);
  if (!success) throw new HandlerError('bad_request', 'Send the parameters as a FHIR resource Parameters.');
  const found = new Map(data.parameter.map((one) => [one.name, one]));
  if (found.size < data.parameter.length || [...found.keys()].some((name) => !known.includes(name))) {
    throw new HandlerError('bad_request', `This operation takes each of these once: ${known.join(', ')}.`);
  }
  return found;
}
