import { type HandlerError, type HandlerErrorCode, refusalHeaders, toHandlerError } from './errors.ts';
import { fhirResponse } from './fhirResponse.ts';

/** A refusal in FHIR's form, with the headers that it has in any form. @source https://hl7.org/fhir/R4/operationoutcome.html */
export function operationOutcome(error: unknown, requestId: string): Response {
  const refusal = toHandlerError(error);
  return fhirResponse({ ...outcomeOf(refusal), id: requestId }, refusal.status, refusalHeaders(refusal));
}

/** The same as a resource, as an entry of a Bundle has it. */
export function outcomeOf({ code, message, expression = [] }: HandlerError): { resourceType: string; issue: object[] } {
  const issue = { severity: 'error', code: issueType[code], diagnostics: message, details: { text: code } };
  return { resourceType: 'OperationOutcome', issue: [{ ...issue, ...(expression.length > 0 && { expression }) }] };
}

/** @source https://hl7.org/fhir/R4/valueset-issue-type.html */
const issueType: Record<HandlerErrorCode, string> = {
  bad_request: 'invalid',
  bad_signature: 'security',
  stale: 'expired',
  unauthorized: 'login',
  forbidden: 'forbidden',
  not_found: 'not-found',
  method_not_allowed: 'not-supported',
  not_acceptable: 'not-supported',
  conflict: 'conflict',
  outcome_unknown: 'incomplete',
  gone: 'deleted',
  precondition_failed: 'conflict',
  too_large: 'too-long',
  unsupported_media_type: 'not-supported',
  range_not_satisfiable: 'invalid',
  too_many_requests: 'throttled',
  internal: 'exception',
  not_implemented: 'not-supported',
  upstream: 'transient',
  unavailable: 'transient',
};
