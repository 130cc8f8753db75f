import { type Person, requirePatients } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import { HandlerError } from '../http/errors.ts';
import { fhirResponse } from '../http/fhirResponse.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { type FoundMatch, findMatches } from '../identity/findMatches.ts';
import { type MergeOutcome, mergePatients, previewMerge } from '../identity/mergePatients.ts';
import { type UndoOutcome, undoMerge } from '../identity/undoMerge.ts';
import { ownReference } from '../records/ownReferences.ts';
import type { Version } from '../records/resourceStore.ts';
import { settled } from '../records/settled.ts';
import { Patient } from '../records/types.ts';
import type { FhirRoutesOptions } from './options.ts';
import { type OperationParameter, readParameters } from './parameters.ts';

const maxParametersBytes = 64 * 1024;
const mostMatches = 50;

/**
 * What is done with whole patients: `$match` finds those who may be the same person, `$merge` makes two records one, and
 * `$undo-merge` two again. For those who work at the clinic.
 *
 * @source https://hl7.org/fhir/R4/patient-operation-match.html
 * @source https://hl7.org/fhir/R5/patient-operation-merge.html
 */
export function patientOperations({ gate, doorbell, basePath, now }: FhirRoutesOptions): Route[] {
  const row = {
    method: 'POST',
    access: 'principal',
    refusal: 'OperationOutcome',
    maxBodyBytes: maxParametersBytes,
  } as const;
  const baseOf = ({ origin }: URL) => `${origin}${basePath}/fhir`;

  async function match(asked: AskedBy): Promise<Response> {
    requirePatients(asked.principal, 'read');
    const given = readParameters(await asked.json(), ['resource', 'onlyCertainMatches', 'count']);
    const { success, data: wanted } = Patient.safeParse(given.get('resource')?.resource);
    if (!success) throw new HandlerError('bad_request', 'The parameter resource is a FHIR R4 Patient.');
    const found = await findMatches(scopeOf(gate, asked.principal), wanted);
    const subjects = found.map(({ patient }) => ({ patientId: patient.id }));
    const query = '/fhir/Patient/$match';
    if (subjects.length > 0) asked.shows({ interaction: 'search-type', query, count: found.length, subjects });
    const only = given.get('onlyCertainMatches')?.valueBoolean === true;
    const wantedOnes = only ? found.filter(({ grade }) => grade === 'certain') : found;
    const count = Math.min(Math.max(given.get('count')?.valueInteger ?? mostMatches, 0), mostMatches);
    return fhirResponse(matchBundle(baseOf(asked.url), wantedOnes, count));
  }

  async function merge(asked: AskedBy): Promise<Response> {
    const { principal, agent, url } = asked;
    requirePatients(principal, 'update', 'delete');
    const body = await asked.json();
    const given = readParameters(body, ['source-patient', 'target-patient', 'preview']);
    const idOf = (name: string) => patientIdOf(given.get(name), name, baseOf(url));
    const pair = { sourceId: idOf('source-patient'), targetId: idOf('target-patient') };
    // Every record of the two moves, whichever of them this person may read.
    const scope = gate.tenant(principal.tenant);
    if (given.get('preview')?.valueBoolean === true) {
      const patientIds = [pair.sourceId, pair.targetId];
      const outcome = await previewMerge(scope, pair);
      asked.shows({ interaction: 'read', what: `Patient/${pair.sourceId}`, patientIds });
      return fhirResponse(mergeAnswer(outcome, 'Nothing was changed: this is a preview.', principal));
    }
    const outcome = await settled(scope, async (trx) => {
      const result = await mergePatients(trx, pair, { now: now(), by: agent });
      return { result, written: writtenPatient(result.written) };
    });
    doorbell.ring();
    return fhirResponse(mergeAnswer(outcome, 'The patients were merged.', principal));
  }

  async function undo(asked: AskedBy): Promise<Response> {
    const { principal, agent, url } = asked;
    requirePatients(principal, 'update', 'delete');
    const given = readParameters(await asked.json(), ['source-patient']);
    const sourceId = patientIdOf(given.get('source-patient'), 'source-patient', baseOf(url));
    const outcome = await settled(gate.tenant(principal.tenant), async (trx) => {
      const result = await undoMerge(trx, sourceId, { now: now(), by: agent });
      return { result, written: writtenPatient(result.written) };
    });
    doorbell.ring();
    return fhirResponse(undoAnswer(outcome, principal));
  }

  return [
    { ...row, path: '/fhir/Patient/$match', handle: match },
    { ...row, path: '/fhir/Patient/$merge', handle: merge },
    { ...row, path: '/fhir/Patient/$undo-merge', handle: undo },
  ];
}

const writtenPatient = ({ resource: { id }, version, content }: Version) => ({ type: 'Patient', id, version, content });

function patientIdOf(parameter: OperationParameter | undefined, name: string, base: string): string {
  const reference = ownReference(parameter?.valueReference?.reference ?? '', base);
  const [, id] = /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(reference) ?? [];
  if (id === undefined) throw new HandlerError('bad_request', `${name} is a valueReference to Patient/<id>.`);
  return id;
}

const information = (diagnostics: string): object => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'information', code: 'informational', diagnostics }],
});

const mergeAnswer = ({ target, moved }: MergeOutcome, words: string, reader: Person): object => ({
  resourceType: 'Parameters',
  parameter: [
    { name: 'outcome', resource: information(words) },
    { name: 'result', resource: target },
    ...Object.entries(countsFor(reader, moved)).map(([type, count]) => ({
      name: 'moved',
      part: [
        { name: 'type', valueCode: type },
        { name: 'count', valueInteger: count },
      ],
    })),
  ],
});

/** Of types that are not theirs to read somebody learns no more than how many there are of all together. */
function countsFor({ rights }: Person, moved: MergeOutcome['moved']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [type, count] of Object.entries(moved)) {
    const shown = rights.may('read', type) ? type : 'Resource';
    counts[shown] = (counts[shown] ?? 0) + count;
  }
  return counts;
}

/** More than a person looks through. */
const mostStayed = 200;

const undoAnswer = ({ source, targetId, returned, stayed }: UndoOutcome, { rights }: Person): object => ({
  resourceType: 'Parameters',
  parameter: [
    {
      name: 'outcome',
      resource: information(
        stayed.length === 0
          ? 'The merge was undone.'
          : 'The merge was undone. What came after it stays with the target: look whose it is.',
      ),
    },
    { name: 'result', resource: source },
    { name: 'target-patient', valueReference: { reference: `Patient/${targetId}` } },
    { name: 'returned', valueInteger: returned },
    { name: 'stayed-count', valueInteger: stayed.length },
    ...stayed
      .filter((reference) => rights.may('read', reference.split('/', 1)[0] ?? ''))
      .slice(0, mostStayed)
      .map((reference) => ({ name: 'stayed', valueReference: { reference } })),
  ],
});

const matchGrade = 'http://hl7.org/fhir/StructureDefinition/match-grade';

function matchBundle(base: string, found: readonly FoundMatch[], count: number): object {
  const entry = found.slice(0, count).map(({ patient, grade, score }) => ({
    fullUrl: `${base}/Patient/${patient.id}`,
    resource: patient,
    search: { extension: [{ url: matchGrade, valueCode: grade }], mode: 'match', score },
  }));
  return { resourceType: 'Bundle', type: 'searchset', total: found.length, ...(entry.length > 0 && { entry }) };
}
