import type { DicomJson } from '@clinikit/dicom/json';
import type { TestData } from './testData.ts';
import { metadataOf } from './testMetadata.ts';
import type { TestStudy } from './testStudies.ts';

/** QIDO-RS studies, by StudyInstanceUID or PatientID. */
export function searchStudies(data: TestData, _match: string[], request: Request): Response {
  const query = new URL(request.url).searchParams;
  const wanted = { '0020000D': query.get('StudyInstanceUID'), '00100020': query.get('PatientID') };
  const datasets = [...data.studies.values()]
    .flatMap((study) => describe(data, study, studyTags).slice(0, 1))
    .filter((each) =>
      Object.entries(wanted).every(([tag, value]) => value === null || each[tag]?.Value?.[0] === value),
    );
  return dicomJson(datasets);
}

/** QIDO-RS series of one study; the test clinic's studies have one each. */
export function searchSeries(data: TestData, [studyInstanceUid]: string[]): Response {
  const study = data.studies.get(studyInstanceUid ?? '');
  return dicomJson(study ? describe(data, study, [...studyTags, ...seriesTags]).slice(0, 1) : []);
}

const studyTags = ['00080020', '00081030', '00100010', '00100020', '00100030', '0020000D'];
const seriesTags = ['00080060', '0020000E', '00200011'];

function describe(data: TestData, study: TestStudy, tags: readonly string[]): DicomJson[] {
  const patient = data.patients.get(study.patientId ?? '');
  return metadataOf(study, patient, data.url).map((dataset) =>
    Object.fromEntries(Object.entries(dataset).filter(([tag]) => tags.includes(tag))),
  );
}

function dicomJson(datasets: readonly DicomJson[]): Response {
  return Response.json(datasets, { headers: { 'content-type': 'application/dicom+json' } });
}
