import { Binary } from '../fhir/resources/binary.ts';
import { createRecord, readOther } from './otherRecords.ts';
import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';

/** `POST /fhir/Binary`: a file as its own bytes, or a resource. */
export async function createFile(data: TestData, match: string[], request: Request): Promise<Response> {
  const context = request.headers.get('x-security-context');
  const contentType = request.headers.get('content-type') ?? '';
  if (context === null || contentType.startsWith('application/fhir+json')) return createRecord(data, match, request);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength === 0) throw new Refusal(400, 'bad_request');
  const resource = {
    ...{ resourceType: 'Binary', contentType, securityContext: { reference: context } },
    data: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
  const headers = { 'content-type': 'application/fhir+json' };
  return createRecord(
    data,
    match,
    new Request(request.url, { method: 'POST', headers, body: JSON.stringify(resource) }),
  );
}

/** `GET /fhir/Binary/{id}`: the bytes where they are asked for, else the resource. */
export async function readFile(data: TestData, match: string[], request: Request): Promise<Response> {
  const answer = readOther(data, match, request);
  if (!(request.headers.get('accept') ?? '').includes('application/octet-stream')) return answer;
  const resource = Binary.safeParse(await answer.clone().json()).data;
  if (!resource) return answer;
  const bytes = Uint8Array.from(atob(resource.data ?? ''), (letter) => letter.charCodeAt(0));
  return new Response(bytes, { headers: { 'content-type': resource.contentType } });
}
