import { HandlerError, isHandlerError } from '../http/errors.ts';
import { fhirResponse } from '../http/fhirResponse.ts';
import { outcomeOf } from '../http/operationOutcome.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { definitionOf } from '../records/definitions.ts';
import { createRecord, deleteRecord, readDraft, updateRecord } from '../records/recordWrites.ts';
import { validResource } from '../records/validResource.ts';
import { type FhirRoutesOptions, writingBy } from './options.ts';
import { readParameters } from './parameters.ts';

const maxBodyBytes = 1024 * 1024;
const modes = ['create', 'update', 'delete'] as const;
type Mode = (typeof modes)[number];

/**
 * `POST /fhir/:type/$validate` and `/fhir/:type/:id/$validate`: what a write would say, and nothing is written. With a
 * `mode` all rules of the clinic are asked, in a transaction that is rolled back; without one the form alone.
 *
 * @source https://hl7.org/fhir/R4/resource-operation-validate.html
 */
export function validateRoutes(options: FhirRoutesOptions): Route[] {
  const { gate, basePath } = options;
  const row = { method: 'POST', access: 'principal', refusal: 'OperationOutcome', maxBodyBytes } as const;

  async function validate(asked: AskedBy, id: string | undefined): Promise<Response> {
    const definition = definitionOf(asked.param('type'));
    const { type } = definition;
    const writing = writingBy(options, asked, `${asked.url.origin}${basePath}/fhir`);
    // Who reads no records of the type needs no help with their form.
    if (!writing.principal.rights.may('create', type))
      writing.scopesIn(gate.tenant(asked.principal.tenant)).require(type);
    const { resource, mode } = readAsked(await asked.json(), asked.url.searchParams);
    try {
      if (mode === undefined) validResource(definition, resource, writing.base);
      else {
        const draft = mode === 'delete' ? undefined : readDraft(writing, type, resource);
        const work = gate.tenant(asked.principal.tenant).transaction(async (trx) => {
          if (!draft) await deleteRecord(trx, writing, { type, id: requireId(id) });
          else if (mode === 'create') await createRecord(trx, writing, draft);
          else await updateRecord(trx, writing, draft, { id: id ?? String(draft.resource['id'] ?? '') });
          throw new NothingWritten();
        });
        await work.catch((error: unknown) => {
          if (!(error instanceof NothingWritten)) throw error;
        });
      }
    } catch (error) {
      // That the server failed is no verdict.
      if (!isHandlerError(error) || !verdicts.has(error.code)) throw error;
      return fhirResponse(outcomeOf(error));
    }
    return fhirResponse(valid);
  }

  return [
    { ...row, path: '/fhir/:type/$validate', handle: (asked: AskedBy) => validate(asked, undefined) },
    { ...row, path: '/fhir/:type/:id/$validate', handle: (asked: AskedBy) => validate(asked, asked.param('id')) },
  ];
}

/** What a write is refused for because of the record. */
const verdicts = new Set([
  'bad_request',
  'conflict',
  'not_found',
  'precondition_failed',
  'method_not_allowed',
  'too_large',
]);

/** Rolls a transaction back that was only a question. */
class NothingWritten extends Error {}

const valid = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'information', code: 'informational', diagnostics: 'Nothing was found that is wrong.' }],
};

/**
 * A resource as it is, with what is asked in the address, or Parameters with all of it.
 *
 * @throws HandlerError `bad_request`, also for a profile: no other form is known here than that of R4.
 */
function readAsked(body: unknown, query: URLSearchParams): { resource: unknown; mode: Mode | undefined } {
  const isParameters =
    typeof body === 'object' && body !== null && 'resourceType' in body && body.resourceType === 'Parameters';
  const unknown = [...query.keys()].find((name) => name !== 'mode');
  if (unknown !== undefined || query.getAll('mode').length > 1) {
    throw new HandlerError('bad_request', `$validate takes a mode, once, and not ${unknown ?? 'several'}.`);
  }
  const given = isParameters ? readParameters(body, ['resource', 'mode']) : undefined;
  const inBody = given?.get('mode')?.valueCode;
  const text = query.get('mode') ?? inBody;
  const mode = modes.find((one) => one === text);
  const isTwofold = inBody !== undefined && text !== inBody;
  if (isTwofold || (text !== undefined && mode === undefined)) {
    throw new HandlerError('bad_request', `mode is one of ${modes.join(', ')}.`);
  }
  return { resource: given ? given.get('resource')?.resource : body, mode };
}

function requireId(id: string | undefined): string {
  if (id !== undefined) return id;
  throw new HandlerError('bad_request', 'What is to be deleted stands in the address: /fhir/Patient/7/$validate.');
}
