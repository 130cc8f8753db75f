import type { Principal } from '../../access/principal.ts';
import { isStaffOfAll, maySeeOf, type Owned } from './askers.ts';
import { asideIn, type MatrixStudy, patients, studies } from './twoClinics.ts';

/** One request, and what somebody gets for it. */
export interface Ask {
  readonly path: string;
  readonly body?: { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> };
  /** The status for somebody who is known, and the words that their answer holds. */
  expects(who: Principal): { readonly status: number; readonly shows: readonly string[] };
}

/** Words that stand in what belongs to somebody, and nowhere else. */
export const secrets: readonly (Owned & { readonly word: string })[] = [
  ...patients.map((patient) => ({ ...patient, word: patient.family })),
  ...studies.flatMap((study) => [study.comment, study.pixels].map((word) => ({ ...study, word }))),
  // The number of the one that both clinics have is no secret of either.
  ...studies.slice(1).flatMap((study) => (study.uid === studies[0]?.uid ? [] : { ...study, word: study.uid })),
  ...['north', 'south'].flatMap((tenant) =>
    Object.values(asideIn(tenant)).map((word) => ({ tenant, owner: null, word })),
  ),
];

const json = (content: object) => ({ type: 'application/json', content: JSON.stringify(content) });
const fhir = (content: object) => ({ type: 'application/fhir+json', content: JSON.stringify(content) });

/** The same request about each study: whoever may not see it learns no more than of one that is not there. */
const ofStudies = (pathOf: (study: MatrixStudy) => string, wordOf: (study: MatrixStudy) => string): Ask[] =>
  studies.map((asked) => ({
    path: pathOf(asked),
    expects: (who) => {
      const seen = studies.find((study) => study.uid === asked.uid && maySeeOf(who, study));
      return { status: seen ? 200 : 404, shows: seen ? [wordOf(seen)] : [] };
    },
  }));

const ofPatients = (pathOf: (id: string) => string): Ask[] =>
  ['a', 'b', 'c', 'nobody'].map((id) => ({
    path: pathOf(id),
    expects: (who) => {
      const seen = patients.find((patient) => patient.owner === id && maySeeOf(who, patient));
      return { status: seen ? 200 : 404, shows: seen ? [seen.family] : [] };
    },
  }));

/** A list of which everybody gets their part. */
const list = <One extends Owned>(
  path: string,
  all: readonly One[],
  wordOf: (one: One) => string,
  body?: Ask['body'],
): Ask[] => [
  {
    path,
    ...(body && { body }),
    expects: (who) => ({ status: 200, shows: all.filter((one) => maySeeOf(who, one)).map(wordOf) }),
  },
];

const forStaff = (path: string, shows: (tenant: string) => string[], body?: Ask['body'], status = 200): Ask[] => [
  {
    path,
    ...(body && { body }),
    expects: (who) => (isStaffOfAll(who) ? { status, shows: shows(who.tenant) } : { status: 403, shows: [] }),
  },
];

const nothing = () => [];
const uidOf = ({ uid }: MatrixStudy) => uid;
/** Under whom it is filed; its own number where it is not. */
const nameOf = ({ tenant, owner, instance }: MatrixStudy) =>
  patients.find((one) => one.tenant === tenant && one.owner === owner)?.family ?? instance;
const familyOf = ({ family }: { family: string }) => family;
const studyPath = ({ uid }: MatrixStudy) => `/dicomweb/studies/${uid}`;
const seriesPath = (study: MatrixStudy) => `${studyPath(study)}/series/${study.series}`;
const instancePath = (study: MatrixStudy) => `${seriesPath(study)}/instances/${study.instance}`;
const filed = studies.filter(({ owner }) => owner !== null);
const invalid = { resourceType: 'Patient', id: 'wrong', employees: 7 };
const batch = {
  ...{ resourceType: 'Bundle', type: 'batch' },
  entry: ['Patient', 'Patient/a', 'Patient/b'].map((url) => ({ request: { method: 'GET', url } })),
};

const parameters = (...parameter: readonly object[]) => ({ resourceType: 'Parameters', parameter });
/** Of both clinics: the first patients have the same name but for the clinic's. */
const asked = parameters({
  name: 'resource',
  resource: { resourceType: 'Patient', name: ['north', 'south'].map((tenant) => ({ family: `Family-${tenant}-a` })) },
});
const absent = (name: string) => ({ name, valueReference: { reference: `Patient/${name}` } });
const merging = parameters(absent('source-patient'), absent('target-patient'));
const undoing = parameters(absent('source-patient'));

/** Every route that asks who it is and answers at once, by its name in the table. */
export const routeRows: Readonly<Record<string, readonly Ask[]>> = {
  'GET /dicomweb/studies': list('/dicomweb/studies', studies, uidOf),
  // A clinic's own image again; the other clinic's differs from its own of the same number.
  'POST /dicomweb/studies': studies
    .filter(({ uid }) => uid === studies[0]?.uid)
    .map((sent) => ({
      path: '/dicomweb/studies',
      body: { type: 'application/dicom', content: sent.bytes },
      expects: (who) => ({ status: !isStaffOfAll(who) ? 403 : who.tenant === sent.tenant ? 200 : 409, shows: [] }),
    })),
  'GET /dicomweb/studies/{study}/series': ofStudies(
    (one) => `${studyPath(one)}/series`,
    ({ series }) => series,
  ),
  'GET /dicomweb/studies/{study}/instances': ofStudies(
    (one) => `${studyPath(one)}/instances`,
    ({ instance }) => instance,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances': ofStudies(
    (one) => `${seriesPath(one)}/instances`,
    ({ instance }) => instance,
  ),
  'GET /dicomweb/studies/{study}/metadata': ofStudies((one) => `${studyPath(one)}/metadata`, nameOf),
  'GET /dicomweb/studies/{study}/series/{series}/metadata': ofStudies((one) => `${seriesPath(one)}/metadata`, nameOf),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/metadata': ofStudies(
    (one) => `${instancePath(one)}/metadata`,
    nameOf,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/frames/{frame}': ofStudies(
    (one) => `${instancePath(one)}/frames/1`,
    ({ pixels }) => pixels,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/bulkdata/{tag}': ofStudies(
    (one) => `${instancePath(one)}/bulkdata/7FE00010`,
    ({ pixels }) => pixels,
  ),

  'GET /imaging/studies': [
    ...list('/imaging/studies', filed, uidOf),
    ...['a', 'b'].flatMap((owner) =>
      list(
        `/imaging/studies?patient=${owner}`,
        filed.filter((one) => one.owner === owner),
        uidOf,
      ),
    ),
  ],
  'GET /imaging/studies/{study}': ofStudies(
    (one) => `/imaging/studies/${one.uid}`,
    ({ instance }) => instance,
  ),
  'POST /imaging/studies/{study}/filing': filed.map((asked) => ({
    path: `/imaging/studies/${asked.uid}/filing`,
    body: json({ patientId: asked.owner, from: asked.owner }),
    expects: (who) => {
      if (!isStaffOfAll(who)) return { status: 403, shows: [] };
      const seen = filed.some(({ uid, tenant }) => uid === asked.uid && tenant === who.tenant);
      return { status: seen ? 200 : 404, shows: seen ? [asked.uid] : [] };
    },
  })),
  'POST /imaging/studies/{study}/deletion': forStaff(
    '/imaging/studies/2.25.404/deletion',
    nothing,
    json({ reason: 'wrong patient' }),
    404,
  ),
  'GET /imaging/deleted': forStaff('/imaging/deleted', nothing),
  'POST /imaging/deleted/{study}/restoration': forStaff(
    '/imaging/deleted/2.25.404/restoration',
    nothing,
    json({}),
    404,
  ),
  'GET /imaging/triage': forStaff('/imaging/triage', (tenant) =>
    studies.filter((one) => one.tenant === tenant && one.owner === null).map(uidOf),
  ),
  'GET /imaging/quarantine': forStaff('/imaging/quarantine', (tenant) => [asideIn(tenant).quarantine]),

  'GET /jobs/dead': forStaff('/jobs/dead', (tenant) => [asideIn(tenant).deadJob]),
  'POST /jobs/dead/retry': forStaff('/jobs/dead/retry', () => ['"retried":1'], json({})),
  'GET /metrics': forStaff('/metrics', nothing),

  'GET /fhir/{type}': [
    ...list('/fhir/Patient', patients, familyOf),
    ...list('/fhir/Patient?name=family', patients, familyOf),
    ...list('/fhir/ImagingStudy', filed, uidOf),
    ...list(
      '/fhir/ImagingStudy?_include=ImagingStudy:subject',
      patients.filter(({ owner }) => owner !== 'c'),
      familyOf,
    ),
    ...list('/fhir/ImagingStudy?subject:Patient.name=family', filed, uidOf),
    ...list('/fhir/Patient?_revinclude=ImagingStudy:subject', filed, uidOf),
  ],
  'POST /fhir/{type}/_search': list('/fhir/Patient/_search', patients, familyOf, {
    type: 'application/x-www-form-urlencoded',
    content: 'name=family',
  }),
  'GET /fhir/{type}/{id}': ofPatients((id) => `/fhir/Patient/${id}`),
  'GET /fhir/{type}/{id}/_history': ofPatients((id) => `/fhir/Patient/${id}/_history`),
  'GET /fhir/{type}/{id}/_history/{version}': ofPatients((id) => `/fhir/Patient/${id}/_history/1`),
  'POST /fhir': list('/fhir', patients, familyOf, fhir(batch)),
  'POST /fhir/Patient/$match': forStaff('/fhir/Patient/$match', (tenant) => [`Family-${tenant}-a`], fhir(asked)),
  // Nobody is there to be merged: who may, stands beside it.
  'POST /fhir/Patient/$merge': forStaff('/fhir/Patient/$merge', nothing, fhir(merging), 404),
  'POST /fhir/Patient/$undo-merge': forStaff('/fhir/Patient/$undo-merge', nothing, fhir(undoing), 404),
  // How records are written, and by whom, stands in the matrix of the types.
  'POST /fhir/{type}': forStaff('/fhir/Patient', nothing, fhir(invalid), 400),
  'PUT /fhir/{type}': forStaff('/fhir/Patient?identifier=x', nothing, fhir(invalid), 400),
  'PUT /fhir/{type}/{id}': forStaff('/fhir/Patient/wrong', nothing, fhir(invalid), 400),
  'DELETE /fhir/{type}/{id}': forStaff('/fhir/Patient/a', nothing, undefined, 409),
};
