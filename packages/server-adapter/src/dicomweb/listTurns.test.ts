import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { addResources } from '../testing/addResources.ts';
import { longestTurn } from '../testing/longestTurn.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';

const studies = 100_000;
const [slices, frames, largeSeries] = [5000, 3, 100];
const filler = 'A comment that somebody wrote. '.repeat(100);

const metadataOf = (study: string, series: string, instance: string, more: object = {}) =>
  JSON.stringify({
    '00080016': { vr: 'UI', Value: ['1.2.840.10008.5.1.4.1.1.2'] },
    '00080018': { vr: 'UI', Value: [instance] },
    '00080060': { vr: 'CS', Value: ['CT'] },
    '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Somebody^Else' }] },
    '00204000': { vr: 'LT', Value: [filler] },
    '0020000D': { vr: 'UI', Value: [study] },
    '0020000E': { vr: 'UI', Value: [series] },
    '00280010': { vr: 'US', Value: [512] },
    '7FE00010': { vr: 'OW', BulkDataURI: 'bulkdata/7FE00010' },
    ...more,
  });
/** As an enhanced CT has it: several megabytes. */
const functionalGroups = (count: number) => ({
  '52009230': {
    vr: 'SQ',
    Value: Array.from({ length: count }, (_, at) => ({
      '00209113': { vr: 'SQ', Value: [{ '00200032': { vr: 'DS', Value: [at, at + 0.5, -at] } }] },
      '00209111': { vr: 'SQ', Value: [{ '00209057': { vr: 'UL', Value: [at] } }] },
    })),
  },
});

/** SQLite answers within the thread that asks, so a list that is made at once would hold up everybody else. */
describe(`lists of ${studies.toLocaleString('en')} studies and ${slices.toLocaleString('en')} images`, () => {
  let clinic: TestClinic;
  beforeAll(async () => {
    const { database, db } = shareDatabase(sqlite({ file: ':memory:' }));
    clinic = await openTestClinic(database);
    await clinic.get('/api/health');
    const study = (at: number) => ({
      tenant: 'north',
      study_instance_uid: `1.2.${at}`,
      patient_id: at % 4 === 0 ? null : `p${at % 3000}`,
      triage_reason: at % 4 === 0 ? ('no_patient_id' as const) : null,
      arrived_as: JSON.stringify({ name: { alphabetic: `Waiting^Number${at}` } }),
      started: '2026-01-02',
      description: `Study ${at}`,
      accession_number: `A${at}`,
      source: 'upload',
      received_at: at,
      updated_at: at,
      filed_at: at % 4 === 0 ? null : at,
    });
    const instance = (study: string, series: string, number: number, more?: object) => ({
      tenant: 'north',
      sop_instance_uid: `${series}.${number}`,
      series_instance_uid: series,
      study_instance_uid: study,
      sop_class_uid: '1.2.840.10008.5.1.4.1.1.2',
      transfer_syntax_uid: '1.2.840.10008.1.2.1',
      instance_number: number,
      rows: 512,
      columns: 512,
      number_of_frames: 1,
      sha256: 'none',
      object_key: 'none',
      size_bytes: 1,
      metadata: metadataOf(study, series, `${series}.${number}`, more),
      frames: '[]',
      preview_key: null,
      preview_error: null,
      thumbnail: null,
      source: 'upload',
      resource_id: null,
      received_at: 1,
    });
    const series = (study: string, uid: string) => ({
      tenant: 'north',
      series_instance_uid: uid,
      study_instance_uid: study,
      modality: 'CT',
      series_number: 1,
      description: null,
      instances: 0,
    });
    await db.transaction().execute(async (trx) => {
      const inChunks = async <Row>(rows: readonly Row[], insert: (some: readonly Row[]) => Promise<unknown>) => {
        for (let at = 0; at < rows.length; at += 200) await insert(rows.slice(at, at + 200));
      };
      const all = Array.from({ length: studies }, (_, at) => study(at));
      await inChunks(all, (some) => trx.insertInto('study').values(some).execute());
      const patients = Array.from({ length: 3000 }, (_, at) => ({
        resourceType: 'Patient' as const,
        id: `p${at}`,
        name: [{ family: 'Adamska', given: ['Anna', `Agata${at}`] }],
        identifier: [{ system: patientIdSystem, value: `N-${at}` }],
      }));
      await addResources(
        trx,
        'north',
        patients.map((resource) => ({ resource, createdAt: 1, patientId: resource.id })),
      );
      // The newest studies have one image each, and their series.
      const newest = all.slice(-1200).map((one) => one.study_instance_uid);
      await inChunks(newest, (some) =>
        trx
          .insertInto('series')
          .values(some.map((uid) => series(uid, `${uid}.1`)))
          .execute(),
      );
      await inChunks(newest, (some) =>
        trx
          .insertInto('instance')
          .values(some.map((uid) => instance(uid, `${uid}.1`, 1)))
          .execute(),
      );
      // Of some there is a whole volume.
      const volumes = newest.slice(-60).flatMap((uid) => Array.from({ length: 500 }, (_, at) => ({ uid, at })));
      await inChunks(volumes, (some) =>
        trx
          .insertInto('instance')
          .values(some.map(({ uid, at }) => ({ ...instance(uid, `${uid}.1`, at + 2), metadata: '{}' })))
          .execute(),
      );
      // One study of very many images, and one of few that say very much.
      await trx
        .insertInto('series')
        .values([series('1.2.3', '1.2.3.1'), series('1.2.5', '1.2.5.1')])
        .execute();
      const many = Array.from({ length: slices }, (_, at) => instance('1.2.3', '1.2.3.1', at));
      await inChunks(many, (some) => trx.insertInto('instance').values(some).execute());
      for (let at = 0; at < frames; at += 1) {
        await trx
          .insertInto('instance')
          .values(instance('1.2.5', '1.2.5.1', at, functionalGroups(largeSeries * 300)))
          .execute();
      }
    });
  });
  afterAll(() => clinic?.close());

  /** What was answered; it is put together after the time was taken, as a browser does it somewhere else. */
  async function inTurns(path: string): Promise<string> {
    const { result, longestMs } = await longestTurn(async () => {
      const response = await clinic.get(`/api${path}`);
      expect(response.status).toBe(200);
      const chunks: Uint8Array[] = [];
      for await (const chunk of response.body ?? []) chunks.push(chunk);
      return chunks;
    });
    console.info(`${path}: longest turn ${Math.round(longestMs)} ms`);
    expect(longestMs).toBeLessThan(100);
    return Buffer.concat(result).toString();
  }
  const most = (count: number) => `limit=${count}`;
  test.each([
    ['the newest studies', '/dicomweb/studies', 100],
    ['a thousand studies', `/dicomweb/studies?${most(1000)}`, 1000],
    ['studies far down', '/dicomweb/studies?offset=100000', 0],
    ['a common name', '/dicomweb/studies?PatientName=*gat*', 100],
    ['a name in triage', '/dicomweb/studies?PatientName=Waiting*Number*&limit=1000', 300],
    ['a name that nobody has', '/dicomweb/studies?PatientName=*nobody*', 0],
    ['a description that is not there', '/dicomweb/studies?StudyDescription=*no such*', 0],
    ['a Patient ID that nobody has', '/dicomweb/studies?PatientID=*no such*', 0],
    ['an accession number that is not there', '/dicomweb/studies?AccessionNumber=none', 0],
    ['a modality that is not there', '/dicomweb/studies?ModalitiesInStudy=MR', 0],
    ['a day without studies', '/dicomweb/studies?StudyDate=20250101', 0],
    ['the images of a study', `/dicomweb/studies/1.2.3/instances?${most(10_000)}`, slices],
    ['their metadata', '/dicomweb/studies/1.2.3/metadata', slices],
    ['large metadata', '/dicomweb/studies/1.2.5/metadata', frames],
    ['images with large metadata', '/dicomweb/studies/1.2.5/instances', frames],
    ['a series with large metadata', '/dicomweb/studies/1.2.5/series', 1],
  ])('%s: others have their turn', async (_what, path, count) => {
    expect(JSON.parse(await inTurns(path))).toHaveLength(count);
  });

  test.each([
    ['the study list', '/imaging/studies?count=1000'],
    ['a study of many images', '/imaging/studies/1.2.3'],
  ])('%s: others have their turn', async (_what, path) => {
    await inTurns(path);
  });
});
