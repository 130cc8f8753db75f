import * as z from 'zod/mini';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';

const Operations = z.optional(z.array(z.looseObject({ name: z.string() })));

/** What of a server's statement is read here. @source FHIR R4 CapabilityStatement, https://hl7.org/fhir/R4/capabilitystatement.html */
const Statement = z.looseObject({
  resourceType: z.literal('CapabilityStatement'),
  rest: z.optional(
    z.array(
      z.looseObject({
        resource: z.optional(z.array(z.looseObject({ type: z.string(), operation: Operations }))),
      }),
    ),
  ),
});

/** The operations on a type that a server says it has. @throws ClientError where it says nothing of itself */
export async function operationsOf(
  http: Http,
  type: string,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> {
  const { rest = [] } = await http.json(path`/metadata`, Statement, { accept: 'application/fhir+json', signal });
  const own = rest.flatMap(({ resource = [] }) => resource.filter((one) => one.type === type));
  return own.flatMap(({ operation = [] }) => operation.map(({ name }) => name.replace(/^\$/, '')));
}
