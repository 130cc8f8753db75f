import { textResponse } from './textResponse.ts';

/** A FHIR resource, as an object or as JSON. @source https://hl7.org/fhir/R4/http.html#mime-type */
export function fhirResponse(resource: object | string, status = 200, headers: Record<string, string> = {}): Response {
  return textResponse(typeof resource === 'string' ? resource : JSON.stringify(resource), {
    status,
    headers: { 'content-type': 'application/fhir+json; charset=utf-8', ...headers },
  });
}
