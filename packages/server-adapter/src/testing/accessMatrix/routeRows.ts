import type { Principal } from '../../access/principal.ts';
import { isStaffOfAll, mayDoTask, maySeeOf, mayWith, type Owned } from './askers.ts';
import { asideIn, type MatrixStudy, patients, studies } from './twoClinics.ts';

/** One request, and what somebody gets for it. */
export interface Ask {
  readonly path: string;
  readonly body?: { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> };
  /**
   * The status for somebody who is known, and the words that their answer holds; `reveals` are those that only this route's
   * own right gives them.
   */
  expects(who: Principal): {
    readonly status: number;
    readonly shows: readonly string[];
    readonly reveals?: readonly string[];
  };
}

const refused = { status: 403, shows: [] };
const filed = studies.filter(({ owner }) => owner !== null);

const json = (content: object) => ({ type: 'application/json', content: JSON.stringify(content) });
const fhir = (content: object) => ({ type: 'application/fhir+json', content: JSON.stringify(content) });

/** The same request about each study: whoever may not see it learns no more than of one that is not there. */
const ofStudies = (
  pathOf: (study: MatrixStudy) => string,
  wordOf: (study: MatrixStudy) => string,
  { status = 200, body }: { status?: number; body?: Ask['body'] } = {},
): Ask[] =>
  studies.map((asked) => ({
    path: pathOf(asked),
    ...(body && { body }),
    expects: (who) => {
      if (!mayWith(who, 'read', 'ImagingStudy')) return refused;
      const seen = studies.find((study) => study.uid === asked.uid && maySeeOf(who, study));
      return { status: seen ? status : 404, shows: seen ? [wordOf(seen)] : [] };
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
  { body, type = 'ImagingStudy', needs = [type] }: { body?: Ask['body']; type?: string; needs?: string[] } = {},
): Ask[] => [
  {
    path,
    ...(body && { body }),
    expects: (who) => {
      if (!needs.every((each) => mayWith(who, 'read', each))) return refused;
      const mayRead = mayWith(who, 'read', type);
      return { status: 200, shows: all.filter((one) => mayRead && maySeeOf(who, one)).map(wordOf) };
    },
  },
];

const ofPatient = { type: 'Patient' };

/** For those who may, of those who work for all patients. */
const forThose = (
  may: (who: Principal) => boolean,
  path: string,
  {
    shows = nothing,
    body,
    status = 200,
  }: { shows?: (tenant: string) => string[]; body?: Ask['body']; status?: number } = {},
): Ask[] => [
  {
    path,
    ...(body && { body }),
    expects: (who) => (isStaffOfAll(who) && may(who) ? { status, shows: shows(who.tenant) } : refused),
  },
];
const mergesPatients = (who: Principal) => mayWith(who, 'update', 'Patient') && mayWith(who, 'delete', 'Patient');
const filesImages = (who: Principal) => mayWith(who, 'update', 'ImagingStudy');
const operates = (who: Principal) => mayDoTask(who, 'operate');

/** A list of what is said of one patient, with the studies that are filed under them; or with those whose number ends so. */
const ofOwners = (pathOf: (owner: string) => string, ending = ''): Ask[] =>
  ['a', 'b'].flatMap((owner) =>
    list(
      pathOf(owner),
      filed.filter((one) => one.owner === owner && one.uid.endsWith(ending)),
      uidOf,
      { type: 'AuditEvent' },
    ),
  );

/** A record that cannot be written, by those who could write one. */
const ofWriters = (path: string): Ask[] => [
  {
    path,
    body: fhir(invalid),
    expects: (who) =>
      mayWith(who, 'create', 'Patient') || mayWith(who, 'update', 'Patient') ? { status: 400, shows: [] } : refused,
  },
];

/** What is wrong with a record is said to those who know such records. */
const ofReaders = (path: string): Ask[] => [
  {
    path,
    body: fhir(invalid),
    expects: (who) => (mayWith(who, 'read', 'Patient') ? { status: 200, shows: ['"severity":"error"'] } : refused),
  },
];

/** Of what is nobody's, those learn who see images; others learn that they see none. */
const ofReadersOfImages = (path: string): Ask[] => [
  { path, expects: (who) => (mayWith(who, 'read', 'ImagingStudy') ? { status: 404, shows: [] } : refused) },
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
const wadoUri = (one: MatrixStudy) =>
  `requestType=WADO&studyUID=${one.uid}&seriesUID=${one.series}&objectUID=${one.instance}`;
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

/** A clinic's own image again; the other clinic's differs from its own of the same number. */
function sameImages(pathOf: (study: MatrixStudy) => string): Ask[] {
  return studies
    .filter(({ uid }) => uid === studies[0]?.uid)
    .map((sent) => ({
      path: pathOf(sent),
      body: { type: 'application/dicom', content: sent.bytes },
      expects: (who) => ({
        status:
          !isStaffOfAll(who) || !mayWith(who, 'create', 'ImagingStudy') ? 403 : who.tenant === sent.tenant ? 200 : 409,
        shows: [],
      }),
    }));
}

/** Every picture of these studies is one gray; that it is one at all is what its beginning says. */
const picture = () => 'JFIF';

/** Every route that asks who it is and answers at once, by its name in the table. */
export const routeRows: Readonly<Record<string, readonly Ask[]>> = {
  'GET /fhir/Binary/{id}': [
    {
      path: '/fhir/Binary/nobody',
      expects: (who) => (mayWith(who, 'read', 'Binary') ? { status: 404, shows: [] } : refused),
    },
  ],
  'POST /fhir/Binary': [
    {
      path: '/fhir/Binary',
      body: fhir({ resourceType: 'Binary' }),
      expects: (who) =>
        mayWith(who, 'create', 'Binary') || mayWith(who, 'update', 'Binary') ? { status: 400, shows: [] } : refused,
    },
  ],
  'GET /dicomweb/studies': list('/dicomweb/studies', studies, uidOf),
  'GET /dicomweb': [
    ...ofStudies((one) => `/dicomweb?${wadoUri(one)}&contentType=application/dicom`, nameOf),
    ...ofStudies((one) => `/dicomweb?${wadoUri(one)}`, picture),
  ],
  'GET /dicomweb/series': list('/dicomweb/series', studies, ({ series }) => series),
  'GET /dicomweb/instances': list('/dicomweb/instances', studies, ({ instance }) => instance),
  'POST /dicomweb/studies': sameImages(() => '/dicomweb/studies'),
  'POST /dicomweb/studies/{study}': sameImages(studyPath),
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
  'GET /dicomweb/studies/{study}': ofStudies(studyPath, nameOf),
  'GET /dicomweb/studies/{study}/series/{series}': ofStudies(seriesPath, nameOf),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}': ofStudies(instancePath, nameOf),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/original': studies.map((asked) => ({
    path: `${instancePath(asked)}/original`,
    expects: (who) => {
      if (!isStaffOfAll(who) || !mayDoTask(who, 'original') || !mayWith(who, 'read', 'ImagingStudy')) return refused;
      // The other clinic has an image of the same number.
      const own = studies.find(({ tenant, instance }) => tenant === who.tenant && instance === asked.instance);
      return own
        ? { status: 200, shows: [own.pixels], reveals: [own.pixels, own.comment, own.uid] }
        : { status: 404, shows: [] };
    },
  })),
  'GET /dicomweb/studies/{study}/metadata': ofStudies((one) => `${studyPath(one)}/metadata`, nameOf),
  'GET /dicomweb/studies/{study}/series/{series}/metadata': ofStudies((one) => `${seriesPath(one)}/metadata`, nameOf),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/metadata': ofStudies(
    (one) => `${instancePath(one)}/metadata`,
    nameOf,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/frames/{frames}': ofStudies(
    (one) => `${instancePath(one)}/frames/1`,
    ({ pixels }) => pixels,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/frames/{frames}/locations': ofStudies(
    (one) => `${instancePath(one)}/frames/1/locations`,
    () => 'locations',
  ),
  'GET /dicomweb/studies/{study}/rendered': ofStudies((one) => `${studyPath(one)}/rendered`, picture),
  'GET /dicomweb/studies/{study}/thumbnail': ofStudies((one) => `${studyPath(one)}/thumbnail`, picture),
  'GET /dicomweb/studies/{study}/series/{series}/rendered': ofStudies((one) => `${seriesPath(one)}/rendered`, picture),
  'GET /dicomweb/studies/{study}/series/{series}/thumbnail': ofStudies(
    (one) => `${seriesPath(one)}/thumbnail`,
    picture,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/rendered': ofStudies(
    (one) => `${instancePath(one)}/rendered`,
    picture,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/thumbnail': ofStudies(
    (one) => `${instancePath(one)}/thumbnail`,
    picture,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/frames/{frames}/rendered': ofStudies(
    (one) => `${instancePath(one)}/frames/1/rendered`,
    picture,
  ),
  'GET /dicomweb/studies/{study}/series/{series}/instances/{instance}/frames/{frames}/thumbnail': ofStudies(
    (one) => `${instancePath(one)}/frames/1/thumbnail`,
    picture,
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
  'POST /imaging/studies/{study}/downloads': ofStudies(
    (one) => `/imaging/studies/${one.uid}/downloads`,
    ({ uid }) => uid,
    { status: 202, body: json({}) },
  ),
  'GET /imaging/downloads/{download}': ofReadersOfImages('/imaging/downloads/nobodys'),
  'DELETE /imaging/downloads/{download}': ofReadersOfImages('/imaging/downloads/nobodys'),
  'GET /imaging/downloads/{download}/images.zip': ofReadersOfImages('/imaging/downloads/nobodys/images.zip'),
  'POST /imaging/studies/{study}/filing': filed.map((asked) => ({
    path: `/imaging/studies/${asked.uid}/filing`,
    body: json({ patientId: asked.owner, from: asked.owner }),
    expects: (who) => {
      if (!isStaffOfAll(who) || !filesImages(who)) return refused;
      const seen = filed.some(({ uid, tenant }) => uid === asked.uid && tenant === who.tenant);
      return { status: seen ? 200 : 404, shows: seen ? [asked.uid] : [] };
    },
  })),
  'POST /imaging/studies/{study}/deletion': forThose(
    (who) => mayWith(who, 'delete', 'ImagingStudy'),
    '/imaging/studies/2.25.404/deletion',
    { body: json({ reason: 'wrong patient' }), status: 404 },
  ),
  'GET /imaging/deleted': forThose((who) => mayWith(who, 'delete', 'ImagingStudy'), '/imaging/deleted'),
  'POST /imaging/deleted/{study}/restoration': forThose(
    (who) => mayWith(who, 'delete', 'ImagingStudy'),
    '/imaging/deleted/2.25.404/restoration',
    { body: json({}), status: 404 },
  ),
  'GET /imaging/triage': forThose(filesImages, '/imaging/triage', {
    shows: (tenant) => studies.filter((one) => one.tenant === tenant && one.owner === null).map(uidOf),
  }),
  'GET /imaging/quarantine': forThose(filesImages, '/imaging/quarantine', {
    shows: (tenant) => [asideIn(tenant).quarantine],
  }),

  'GET /admin/sources': forThose(operates, '/admin/sources', { shows: () => ['"sources":['] }),
  'GET /jobs/dead': forThose(operates, '/jobs/dead', { shows: (tenant) => [asideIn(tenant).deadJob] }),
  'POST /jobs/dead/retry': forThose(operates, '/jobs/dead/retry', {
    shows: () => ['"retried":1'],
    body: json({}),
  }),
  'GET /metrics': forThose(operates, '/metrics'),

  'GET /fhir/{type}': [
    ...list('/fhir/Patient', patients, familyOf, ofPatient),
    ...list('/fhir/Patient?name=family', patients, familyOf, ofPatient),
    ...list('/fhir/ImagingStudy', filed, uidOf),
    ...list(
      '/fhir/ImagingStudy?_include=ImagingStudy:subject',
      patients.filter(({ owner }) => owner !== 'c'),
      familyOf,
      { type: 'Patient', needs: ['ImagingStudy'] },
    ),
    ...list('/fhir/ImagingStudy?subject:Patient.name=family', filed, uidOf),
    ...list('/fhir/Patient?_revinclude=ImagingStudy:subject', filed, uidOf, { needs: ['Patient'] }),
  ],
  'POST /fhir/{type}/_search': list('/fhir/Patient/_search', patients, familyOf, {
    ...ofPatient,
    body: { type: 'application/x-www-form-urlencoded', content: 'name=family' },
  }),
  'GET /fhir/{type}/{id}': ofPatients((id) => `/fhir/Patient/${id}`),
  'GET /fhir/{type}/{id}/_history': ofPatients((id) => `/fhir/Patient/${id}/_history`),
  'GET /fhir/{type}/{id}/_history/{version}': ofPatients((id) => `/fhir/Patient/${id}/_history/1`),
  'GET /fhir/AuditEvent': [
    ...ofOwners((owner) => `/fhir/AuditEvent?patient=${owner}&action=U&_count=200`),
    ...ofOwners((owner) => `/fhir/AuditEvent?patient=Patient/${owner}&entity=ImagingStudy/${studies[0]?.uid}`, '1'),
    ...list('/fhir/AuditEvent', [], uidOf, { type: 'AuditEvent' }),
    ...list('/fhir/AuditEvent?action=E', [], uidOf, { type: 'AuditEvent' }),
  ],
  'GET /fhir/AuditEvent/{id}': [
    {
      path: '/fhir/AuditEvent/none',
      expects: (who) => (mayWith(who, 'read', 'AuditEvent') ? { status: 404, shows: [] } : refused),
    },
  ],
  'GET /fhir/Patient/{id}/$everything': ofPatients((id) => `/fhir/Patient/${id}/$everything`),
  'POST /fhir/{type}/$validate': ofReaders('/fhir/Patient/$validate'),
  'POST /fhir/{type}/{id}/$validate': ofReaders('/fhir/Patient/wrong/$validate'),
  'POST /fhir': list('/fhir', patients, familyOf, { ...ofPatient, body: fhir(batch) }),
  'POST /fhir/Patient/$match': forThose((who) => mayWith(who, 'read', 'Patient'), '/fhir/Patient/$match', {
    shows: (tenant) => [`Family-${tenant}-a`],
    body: fhir(asked),
  }),
  // Nobody is there to be merged: who may, stands beside it.
  'POST /fhir/Patient/$merge': forThose(mergesPatients, '/fhir/Patient/$merge', { body: fhir(merging), status: 404 }),
  'POST /fhir/Patient/$undo-merge': forThose(mergesPatients, '/fhir/Patient/$undo-merge', {
    body: fhir(undoing),
    status: 404,
  }),
  // How records are written, and by whom, stands in the matrix of the types.
  'POST /fhir/{type}': ofWriters('/fhir/Patient'),
  'PUT /fhir/{type}': ofWriters('/fhir/Patient?identifier=x'),
  'PUT /fhir/{type}/{id}': ofWriters('/fhir/Patient/wrong'),
  'PATCH /fhir/{type}/{id}': [
    {
      path: '/fhir/Patient/wrong',
      body: { type: 'application/json-patch+json', content: '[{"op":"remove","path":"/gender"}]' },
      expects: (who) => (mayWith(who, 'update', 'Patient') ? { status: 404, shows: [] } : refused),
    },
  ],
  'DELETE /fhir/{type}/{id}': [
    {
      path: '/fhir/Patient/a',
      expects: (who) => (mayWith(who, 'delete', 'Patient') ? { status: 409, shows: [] } : refused),
    },
  ],

  // What nobody has opened yet.
  'GET /access/break-glass': [{ path: '/access/break-glass', expects: () => ({ status: 200, shows: [] }) }],
  // Each answer says until when; nobody's records are in it. Who sees all patients has nothing to open.
  'POST /access/break-glass': [
    {
      path: '/access/break-glass',
      body: json({ patientId: 'nobody', reason: 'Unconscious, brought in by ambulance' }),
      expects: (who) => (mayDoTask(who, 'breakGlass') ? { status: 404, shows: [] } : refused),
    },
  ],
};
