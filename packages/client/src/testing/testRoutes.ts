import * as z from 'zod/mini';
import { patientEverything, readVersion, statement, validateRecord } from './fhirOperations.ts';
import { searchRecords } from './fhirSearch.ts';
import { createRecord, deleteRecord, patchRecord, readOther, updateFound, updateRecord } from './otherRecords.ts';
import { Refusal, refusal } from './refusal.ts';
import { syntheticFrame } from './syntheticImage.ts';
import { breakGlass, listOpened } from './testAccess.ts';
import { searchLooks } from './testAudit.ts';
import { answerBundle } from './testBundles.ts';
import type { TestData } from './testData.ts';
import { deleteStudy, listDeleted, restoreStudy } from './testDeletion.ts';
import { askForDownload, endDownload, lookAtDownload } from './testDownloads.ts';
import { createFile, readFile } from './testFiles.ts';
import { metadataOf } from './testMetadata.ts';
import { matchPatients, mergePatients, readHistory, undoMerge, updatePatient } from './testPatients.ts';
import { createPatient, readRecord } from './testRecords.ts';
import { searchSeries, searchStudies } from './testSearch.ts';
import { storeAnswer } from './testStore.ts';
import { detailOf, summaryOf, type TestStudy, triageOf } from './testStudies.ts';

type Answer = Response | Promise<Response>;
type Route = readonly [
  method: string,
  path: RegExp,
  answer: (data: TestData, match: string[], request: Request) => Answer,
];

const uid = '([\\d.]+)';
const study = `^/dicomweb/studies/${uid}`;

const routes: readonly Route[] = [
  ['GET', /^\/health$/, () => Response.json({ status: 'ok' })],
  ['GET', /^\/events$/, ({ events }, _match, request) => events.open(request.headers.get('last-event-id'))],
  ['POST', /^\/channel$/, tellChannel],
  ['GET', /^\/imaging\/studies$/, listStudies],
  ['GET', new RegExp(`^/imaging/studies/${uid}$`), (data, [id]) => Response.json(detailOf(studyOf(data, id)))],
  ['POST', new RegExp(`^/imaging/studies/${uid}/filing$`), fileStudy],
  [
    'GET',
    /^\/imaging\/triage$/,
    (data) =>
      Response.json({
        studies: newest(data, ({ patientId }) => patientId === undefined).map(triageOf),
        complete: true,
      }),
  ],
  ['POST', new RegExp(`^/imaging/studies/${uid}/downloads$`), askForDownload],
  ['GET', /^\/imaging\/downloads\/([^/]+)$/, lookAtDownload],
  ['DELETE', /^\/imaging\/downloads\/([^/]+)$/, endDownload],
  ['POST', new RegExp(`^/imaging/studies/${uid}/deletion$`), deleteStudy],
  ['GET', /^\/imaging\/deleted$/, listDeleted],
  ['POST', new RegExp(`^/imaging/deleted/${uid}/restoration$`), restoreStudy],
  ['GET', /^\/imaging\/quarantine$/, ({ operation }) => Response.json({ items: operation.setAside, complete: true })],
  ['GET', /^\/admin\/sources$/, ({ operation }) => Response.json({ sources: operation.sources })],
  ['GET', /^\/jobs\/dead$/, ({ operation }) => Response.json({ jobs: operation.failedJobs, complete: true })],
  [
    'POST',
    /^\/jobs\/dead\/retry$/,
    ({ operation }) => Response.json({ retried: operation.failedJobs.splice(0).length }),
  ],
  ['POST', /^\/access\/break-glass$/, breakGlass],
  ['GET', /^\/access\/break-glass$/, listOpened],
  ['GET', /^\/fhir\/metadata$/, statement],
  ['GET', /^\/fhir\/AuditEvent$/, searchLooks],
  ['GET', /^\/fhir\/(Patient|ImagingStudy)\/([^/]+)$/, readRecord],
  ['POST', /^\/fhir\/Patient$/, createPatient],
  ['PUT', /^\/fhir\/Patient\/([^/]+)$/, updatePatient],
  ['POST', /^\/fhir\/Patient\/\$match$/, matchPatients],
  ['POST', /^\/fhir\/Patient\/\$merge$/, mergePatients],
  ['POST', /^\/fhir\/Patient\/\$undo-merge$/, undoMerge],
  ['POST', /^\/fhir$/, (data, _match, request) => answerBundle(data, request, answer)],
  ['GET', /^\/fhir\/Patient\/([^/]+)\/\$everything$/, patientEverything],
  ['POST', /^\/fhir\/([A-Z]\w+)(?:\/[^/]+)?\/\$validate$/, validateRecord],
  ['GET', /^\/fhir\/([A-Z]\w+)\/([^/]+)\/_history\/([^/]+)$/, readVersion],
  ['PATCH', /^\/fhir\/([A-Z]\w+)\/([^/]+)$/, patchRecord],
  ['PUT', /^\/fhir\/(?!ImagingStudy|Patient)([A-Z]\w+)$/, updateFound],
  ['GET', /^\/fhir\/([A-Z]\w+)\/([^/]+)\/_history$/, readHistory],
  ['GET', /^\/fhir\/([A-Z]\w+)$/, searchRecords],
  ['POST', /^\/fhir\/(Binary)$/, createFile],
  ['GET', /^\/fhir\/(Binary)\/([^/]+)$/, readFile],
  ['POST', /^\/fhir\/(?!ImagingStudy)([A-Z]\w+)$/, createRecord],
  ['GET', /^\/fhir\/([A-Z]\w+)\/([^/]+)$/, readOther],
  ['PUT', /^\/fhir\/(?!ImagingStudy|Patient)([A-Z]\w+)\/([^/]+)$/, updateRecord],
  ['DELETE', /^\/fhir\/(?!ImagingStudy|Patient)([A-Z]\w+)\/([^/]+)$/, deleteRecord],
  ['GET', /^\/dicomweb\/studies$/, searchStudies],
  ['GET', new RegExp(`${study}/series$`), searchSeries],
  ['POST', /^\/dicomweb\/studies$/, storeAnswer],
  ['GET', new RegExp(`${study}/metadata$`), metadata],
  ['GET', new RegExp(`${study}/series/${uid}/metadata$`), metadata],
  ['GET', new RegExp(`${study}/series/${uid}/instances/${uid}/metadata$`), metadata],
  ['GET', new RegExp(`${study}/series/${uid}/instances/${uid}/frames/1$`), frame],
];

/** The answer of the test clinic to a request below its URL. */
export async function answer(data: TestData, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice(new URL(data.url).pathname.length);
  for (const [method, pattern, handle] of routes) {
    const match = request.method === method ? pattern.exec(path) : null;
    if (match === null) continue;
    try {
      return await handle(data, match.slice(1), request);
    } catch (error) {
      if (error instanceof Refusal) return refusal(request, error.status, error.code);
      throw error;
    }
  }
  return refusal(request, 404, 'not_found');
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Refusal(404, 'not_found');
  return value;
}

const studyOf = (data: TestData, id: string | undefined): TestStudy => found(data.studies.get(id ?? ''));

const newest = (data: TestData, isWanted: (study: TestStudy) => boolean): TestStudy[] =>
  [...data.studies.values()].filter(isWanted).toReversed();

const query = (request: Request) => new URL(request.url).searchParams;

function listStudies(data: TestData, _match: string[], request: Request): Response {
  const patientId = query(request).get('patient');
  const all = newest(data, (each) => patientId === null || each.patientId === patientId).map(summaryOf);
  const count = Number(query(request).get('count') ?? 100);
  return Response.json({ studies: all.slice(0, count), complete: all.length <= count });
}

const Told = z.strictObject({
  topic: z.string().check(z.regex(/^[\w.:/-]{1,128}$/)),
  kind: z.string().check(z.regex(/^[a-z][a-z0-9.-]{0,63}$/)),
  patientId: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  to: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(256))).check(z.minLength(1), z.maxLength(32))),
  payload: z.optional(z.unknown()),
});

/** Whoever asks here is one person, who works at the clinic and may see all patients. */
const caller = 'staff';

async function tellChannel({ events }: TestData, _match: string[], request: Request): Promise<Response> {
  const body = Told.safeParse(await request.json().catch(() => undefined));
  if (!body.success) throw new Refusal(400, 'bad_request');
  const { to, ...message } = body.data;
  if (to === undefined || to.includes(caller)) events.tell({ ...message, from: caller });
  return new Response(null, { status: 204 });
}

const Filing = z.object({
  patientId: z.nullable(z.string().check(z.minLength(1))),
  from: z.optional(z.nullable(z.string())),
});

async function fileStudy(data: TestData, [id]: string[], request: Request): Promise<Response> {
  const body = Filing.safeParse(await request.json().catch(() => undefined));
  if (!body.success) throw new Refusal(400, 'bad_request');
  const { patientId, from } = body.data;
  if (patientId !== null && !data.patients.has(patientId)) throw new Refusal(404, 'not_found');
  const before = studyOf(data, id);
  if (from !== undefined && from !== (before.patientId ?? null)) throw new Refusal(409, 'conflict');
  const { studyInstanceUid, patientId: _left, ...study } = before;
  const filed: TestStudy =
    patientId === null
      ? { ...study, studyInstanceUid, reason: 'sent_back' }
      : { ...study, studyInstanceUid, patientId };
  data.studies.set(studyInstanceUid, filed);
  if (patientId === null) data.events.publish({ type: 'study.triaged', studyInstanceUid });
  else data.events.publish({ type: 'study.filed', studyInstanceUid, patientId });
  if (before.patientId !== undefined && before.patientId !== patientId) {
    data.events.publish({ type: 'study.moved', studyInstanceUid, patientId: before.patientId });
  }
  return Response.json(summaryOf(filed));
}

function metadata(data: TestData, [id, , sopInstanceUid]: string[]): Response {
  const wanted = studyOf(data, id);
  const datasets = metadataOf(wanted, data.patients.get(wanted.patientId ?? ''), `${data.url}/dicomweb`);
  const chosen = datasets.filter(
    (each) => sopInstanceUid === undefined || each['00080018']?.Value?.[0] === sopInstanceUid,
  );
  return Response.json(chosen, { headers: { 'content-type': 'application/dicom+json' } });
}

function frame(data: TestData, [id, , sopInstanceUid]: string[]): Response {
  const instance = found(studyOf(data, id).instances.find((each) => each.sopInstanceUid === sopInstanceUid));
  return new Response(syntheticFrame(instance), {
    headers: { 'content-type': 'application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1' },
  });
}
