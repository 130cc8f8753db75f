import * as z from 'zod/mini';
import { Patient } from '../fhir/resources/patient.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** How sure it is that two records are of one person; `certain` takes a number that both have. */
export type MatchGrade = 'certain' | 'probable' | 'possible';

/** A record that may be of the same person. */
export interface PatientMatch {
  readonly patient: Patient;
  readonly grade: MatchGrade;
  /** From 0 to 1. */
  readonly score: number;
}

/** Which record becomes part of which. */
export interface PatientPair {
  /** Of whom nothing but a pointer is left. */
  readonly sourceId: string;
  /** Who has everything afterwards. */
  readonly targetId: string;
}

/** What a merge did, or would do. */
export interface MergeResult {
  /** The target as it is afterwards. */
  readonly target: Patient;
  /** How many records move, by their FHIR type; studies as `ImagingStudy`. */
  readonly moved: Readonly<Record<string, number>>;
}

/** What the undo of a merge did. */
export interface UndoMergeResult {
  readonly source: Patient;
  readonly targetId: string;
  /** How many records and studies went back. */
  readonly returned: number;
  /** What stays with the target and may be the source's: references, of which the server tells the first 200. */
  readonly stayed: readonly string[];
  /** How many these are in all. */
  readonly stayedCount: number;
}

/** What is done with whole patients. For those who work at the clinic. */
export interface PatientsClient {
  /**
   * The records that may be of the person who is described, the likeliest first. Ask before a new one is made.
   *
   * @source FHIR R4 Patient $match, https://hl7.org/fhir/R4/patient-operation-match.html
   */
  match(patient: Patient, options?: CallOptions & { readonly count?: number | undefined }): Promise<PatientMatch[]>;
  /** What a merge would do. @throws ClientError as `merge` does */
  previewMerge(pair: PatientPair, options?: CallOptions): Promise<MergeResult>;
  /**
   * Makes two records one: records, studies and numbers of the source are the target's from then on.
   *
   * @throws ClientError `not_found`; `conflict` when one of the two was merged already.
   * @source FHIR R5 Patient $merge, https://hl7.org/fhir/R5/patient-operation-merge.html
   */
  merge(pair: PatientPair, options?: CallOptions): Promise<MergeResult>;
  /**
   * Undoes the merge of a patient: exactly what it moved goes back; what came afterwards stays, and is told.
   *
   * @throws ClientError `not_found` for a patient who was not merged; `conflict` when the target was merged since.
   */
  undoMerge(sourceId: string, options?: CallOptions): Promise<UndoMergeResult>;
}

const accept = 'application/fhir+json';
const headers = { 'content-type': accept };

const Grade = z.enum(['certain', 'probable', 'possible']);

const Matches = z.object({
  entry: z.optional(
    z.array(
      z.object({
        resource: Patient,
        search: z.object({ score: z.number(), extension: z.array(z.object({ url: z.string(), valueCode: Grade })) }),
      }),
    ),
  ),
});

const Parameters = z.object({
  parameter: z.array(
    z.looseObject({
      name: z.string(),
      valueInteger: z.optional(z.int()),
      valueReference: z.optional(z.looseObject({ reference: z.string() })),
      resource: z.optional(z.looseObject({ resourceType: z.string() })),
      part: z.optional(
        z.array(
          z.looseObject({ name: z.string(), valueCode: z.optional(z.string()), valueInteger: z.optional(z.int()) }),
        ),
      ),
    }),
  ),
});
type Parameters = z.infer<typeof Parameters>;

const Merged = z.pipe(Parameters, z.transform(mergeResultOf));
const Undone = z.pipe(Parameters, z.transform(undoResultOf));

export function createPatientsClient(fhir: Http): PatientsClient {
  const merge = ({ sourceId, targetId }: PatientPair, preview: boolean, { signal }: CallOptions) =>
    fhir.json(path`/Patient/$merge`, Merged, {
      method: 'POST',
      json: parameters(
        patientReference('source-patient', sourceId),
        patientReference('target-patient', targetId),
        ...(preview ? [{ name: 'preview', valueBoolean: true }] : []),
      ),
      ...{ headers, accept, signal },
    });
  return {
    async match(patient, { count, signal } = {}) {
      const { entry = [] } = await fhir.json(path`/Patient/$match`, Matches, {
        method: 'POST',
        json: parameters(
          { name: 'resource', resource: patient },
          ...(count === undefined ? [] : [{ name: 'count', valueInteger: count }]),
        ),
        ...{ headers, accept, signal },
      });
      return entry.map(({ resource, search: { score, extension } }) => ({
        patient: resource,
        score,
        grade: extension.find(({ url }) => url === matchGrade)?.valueCode ?? 'possible',
      }));
    },
    previewMerge: (pair, options = {}) => merge(pair, true, options),
    merge: (pair, options = {}) => merge(pair, false, options),
    undoMerge: (sourceId, { signal } = {}) =>
      fhir.json(path`/Patient/$undo-merge`, Undone, {
        method: 'POST',
        json: parameters(patientReference('source-patient', sourceId)),
        ...{ headers, accept, signal },
      }),
  };
}

const matchGrade = 'http://hl7.org/fhir/StructureDefinition/match-grade';

const parameters = (...parameter: readonly object[]): object => ({ resourceType: 'Parameters', parameter });

const patientReference = (name: string, id: string): object => ({
  name,
  valueReference: { reference: `Patient/${id}` },
});

function resultOf({ parameter }: Parameters): Patient {
  return Patient.parse(parameter.find(({ name }) => name === 'result')?.resource);
}

function mergeResultOf(answer: Parameters): MergeResult {
  const moved = answer.parameter.flatMap(({ name, part = [] }): [string, number][] => {
    const type = part.find((one) => one.name === 'type')?.valueCode;
    const count = part.find((one) => one.name === 'count')?.valueInteger;
    return name === 'moved' && type !== undefined && count !== undefined ? [[type, count]] : [];
  });
  return { target: resultOf(answer), moved: Object.fromEntries(moved) };
}

function undoResultOf(answer: Parameters): UndoMergeResult {
  const { parameter } = answer;
  const references = (of: string) =>
    parameter.flatMap(({ name, valueReference }) => (name === of && valueReference ? [valueReference.reference] : []));
  const stayed = references('stayed');
  const numberOf = (of: string) => parameter.find(({ name }) => name === of)?.valueInteger;
  return {
    source: resultOf(answer),
    targetId: references('target-patient')[0]?.replace(/^Patient\//, '') ?? '',
    returned: numberOf('returned') ?? 0,
    stayed,
    stayedCount: numberOf('stayed-count') ?? stayed.length,
  };
}
