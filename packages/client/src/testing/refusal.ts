/** Thrown for a status other than 200. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

const message = 'The test clinic refused this.';

/** An error answer in the server's form, which is FHIR's own below `/fhir`. */
export function refusal(request: Request, status: number, code: string): Response {
  if (!new URL(request.url).pathname.includes('/fhir/')) {
    return Response.json({ error: { code, message } }, { status });
  }
  const issue = { severity: 'error', code: 'processing', diagnostics: message, details: { text: code } };
  const headers = { 'content-type': 'application/fhir+json; charset=utf-8' };
  return Response.json({ resourceType: 'OperationOutcome', issue: [issue] }, { status, headers });
}
