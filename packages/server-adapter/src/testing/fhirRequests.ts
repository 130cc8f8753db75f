import { Bundle } from '@clinikit/client/fhir';
import { expect } from 'vitest';
import * as z from 'zod';
import type { TestClinic } from './testClinic.ts';

const fhir = 'application/fhir+json';
const Stored = z.looseObject({ id: z.string(), meta: z.object({ versionId: z.string(), lastUpdated: z.string() }) });

/** Short ways to ask a clinic below `/fhir`; the clinic is the one of the test that is running. */
export function fhirRequests(clinic: () => TestClinic) {
  const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    clinic().clinic.fetch(
      new Request(`http://clinic.test/api/fhir${path}`, {
        method,
        headers: { ...(body && { 'content-type': fhir }), ...headers },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
  const create = async (type: string, body: object, headers: Record<string, string> = {}) => {
    const response = await send('POST', `/${type}`, { resourceType: type, ...body }, headers);
    const text = await response.text();
    expect(response.status, text).toBe(201);
    return Stored.parse(JSON.parse(text));
  };
  const bundle = async (path: string) => {
    const response = await send('GET', path);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return Bundle.parse(JSON.parse(text));
  };
  const idsOf = ({ entry = [] }: Bundle, mode = 'match') =>
    entry.flatMap(({ resource, search }) => (search?.mode === mode ? [String(resource?.['id'])] : []));
  return { send, create, bundle, idsOf };
}
