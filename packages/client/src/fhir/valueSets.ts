import * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import { Coding } from './dataTypes.ts';

/** A value set with its codes. @source FHIR R4 ValueSet, https://hl7.org/fhir/R4/valueset.html */
const Expanded = z.looseObject({
  resourceType: z.literal('ValueSet'),
  expansion: z.looseObject({ total: z.optional(z.number()), contains: z.optional(z.array(Coding)) }),
});

/** All codes of a value set. @throws ClientError `bad_response` where the server gives a part of them only */
export async function expandValueSet(
  http: Http,
  url: string,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<readonly Coding[]> {
  const [address = '', valueSetVersion] = url.split('|');
  const { expansion } = await http.json(path`/ValueSet/$expand`, Expanded, {
    ...{ accept: 'application/fhir+json', signal, query: { url: address, valueSetVersion } },
  });
  const { total, contains = [] } = expansion;
  if (total !== undefined && total > contains.length) {
    throw new ClientError('bad_response', 'The server gave a part of a value set only.');
  }
  return contains;
}
