import type { DicomJson } from '@clinikit/dicom/json';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import type { UnscopedQueries } from '../database/schema.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { demoFiles, openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const Datasets = z.array(z.looseObject({}));

describeOnDatabases('QIDO-RS', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database);
  });
  afterEach(() => clinic.close());

  const upload = async (study: string, count: number) => {
    for (const file of (await demoFiles(study)).slice(0, count)) {
      expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
    }
  };
  const valuesOf = (json: DicomJson | undefined, tag: string) => json?.[tag]?.Value;

  test('counts series and instances of each study, and names the patient it is filed under', async () => {
    await clinic.createPatient({
      name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
      birthDate: '1985-04-12',
    });
    await upload('patient1/fmx', 3);
    await upload('patient3/bw', 2);
    const studies = (await clinic.client.dicomweb.searchStudies()).matches;
    expect(studies.map((study) => [valuesOf(study, '00100020'), valuesOf(study, '00080061')]).sort()).toEqual([
      [['DEMO-001'], ['IO']],
      [['DEMO-003'], ['IO']],
    ]);
    for (const study of studies) {
      const [studyInstanceUid = ''] = (valuesOf(study, '0020000D') ?? []).map(String);
      const metadata = await clinic.client.dicomweb.studyMetadata({ studyInstanceUid });
      const series = (await clinic.client.dicomweb.searchSeries({ studyInstanceUid })).matches;
      expect(valuesOf(study, '00201206')).toEqual([series.length]);
      expect(valuesOf(study, '00201208')).toEqual([metadata.length]);
      for (const tag of ['00080020', '00100010', '00100030']) expect(study[tag]).toEqual(metadata[0]?.[tag]);
      for (const one of series) {
        const seriesInstanceUid = String(valuesOf(one, '0020000E')?.[0]);
        const members = metadata.filter((instance) => valuesOf(instance, '0020000E')?.[0] === seriesInstanceUid);
        expect(valuesOf(one, '00201209')).toEqual([members.length]);
        expect(one['00080060']).toEqual(members[0]?.['00080060']);
        const instances = (await clinic.client.dicomweb.searchInstances({ studyInstanceUid, seriesInstanceUid }))
          .matches;
        expect(instances.map((instance) => valuesOf(instance, '00080018'))).toEqual(
          members.map((instance) => valuesOf(instance, '00080018')),
        );
        expect(instances[0]?.['00280010']).toEqual(members[0]?.['00280010']);
      }
    }
  });

  test('says nothing of the patient at the levels of series and instance', async () => {
    await upload('patient3/bw', 2);
    const [study] = (await clinic.client.dicomweb.searchStudies()).matches;
    const studyInstanceUid = String(valuesOf(study, '0020000D')?.[0]);
    const [series] = (await clinic.client.dicomweb.searchSeries({ studyInstanceUid })).matches;
    const seriesInstanceUid = String(valuesOf(series, '0020000E')?.[0]);
    const instances = (await clinic.client.dicomweb.searchInstances({ studyInstanceUid, seriesInstanceUid })).matches;
    expect(JSON.stringify(study)).toContain('DEMO-003');
    expect(JSON.stringify([series, instances])).not.toMatch(/DEMO-003|Brandt|"0010/);
  });

  test('reads one instance of a study and one of a series, however many there are', async () => {
    await upload('patient1/fmx', 3);
    const uids = await db.selectFrom('instance').select('sop_instance_uid').orderBy('sop_instance_uid').execute();
    const series = await db.selectFrom('series').select('series_instance_uid').execute();
    expect(series).toHaveLength(1);
    // What is not read cannot hurt.
    for (const { sop_instance_uid } of uids.slice(1)) {
      await db
        .updateTable('instance')
        .set({ metadata: 'unread' })
        .where('sop_instance_uid', '=', sop_instance_uid)
        .execute();
    }
    const [study] = (await clinic.client.dicomweb.searchStudies()).matches;
    expect(valuesOf(study, '00201208')).toEqual([3]);
    const studyInstanceUid = String(valuesOf(study, '0020000D')?.[0]);
    expect((await clinic.client.dicomweb.searchSeries({ studyInstanceUid })).matches).toHaveLength(1);
  });

  test('says when there are more results than it gives, at each level', async () => {
    await upload('patient1/fmx', 3);
    await upload('patient3/bw', 2);
    const ask = async (path: string) => {
      const response = await clinic.get(`/api/dicomweb/studies${path}`);
      expect(response.status, path).toBe(200);
      const datasets = Datasets.parse(await response.json());
      return [datasets.length, response.headers.get('warning')?.slice(0, 4)];
    };
    const study = await db.selectFrom('study').select('study_instance_uid').where('patient_id', 'is', null).execute();
    const rows = await db.selectFrom('instance').selectAll().where('instance_number', 'is not', null).execute();
    const [{ study_instance_uid: uid = '' } = {}] = study;
    const instances = rows.filter((row) => row.study_instance_uid === uid).length;
    expect(await ask('')).toEqual([2, undefined]);
    expect(await ask('?limit=2')).toEqual([2, undefined]);
    expect(await ask('?limit=1')).toEqual([1, '299 ']);
    expect(await ask('?limit=1&offset=1')).toEqual([1, undefined]);
    expect(await ask(`/${uid}/series`)).toEqual([1, undefined]);
    expect(await ask(`/${uid}/series?limit=0`)).toEqual([0, '299 ']);
    expect(await ask(`/${uid}/series?offset=1`)).toEqual([0, undefined]);
    expect(await ask(`/${uid}/instances`)).toEqual([instances, undefined]);
    expect(await ask(`/${uid}/instances?limit=1`)).toEqual([1, '299 ']);
    expect(await ask(`/${uid}/instances?limit=1&offset=${instances - 1}`)).toEqual([1, undefined]);
  });

  test('matches what it says that it matches, at each level', async () => {
    await upload('patient1/fmx', 3);
    await upload('patient3/bw', 2);
    const [one, other] = await db.selectFrom('study').selectAll().orderBy('study_instance_uid').execute();
    const uid = one?.study_instance_uid ?? '';
    const set = (values: object, study = uid) =>
      db.updateTable('study').set(values).where('study_instance_uid', '=', study).execute();
    await set({ accession_number: 'A 1', description: 'Bitewings, left', started: '2026-01-02T23:30:00-05:00' });
    await set({ accession_number: 'A 10', started: '2026-01-03' }, other?.study_instance_uid);
    const [first, second] = await db
      .selectFrom('instance')
      .selectAll()
      .where('study_instance_uid', '=', uid)
      .orderBy('sop_instance_uid')
      .execute();
    const series = first?.series_instance_uid ?? '';
    await db.updateTable('series').set({ modality: 'PX' }).where('series_instance_uid', '=', series).execute();
    const size = async (path: string) => {
      const datasets = Datasets.parse(await (await clinic.get(`/api/dicomweb/studies${path}`)).json());
      return datasets.length;
    };
    for (const [query, studies] of [
      ['AccessionNumber=A%201', 1],
      ['00080050=A%2010', 1],
      ['AccessionNumber=A', 0],
      ['AccessionNumber=a%20*', 2],
      ['AccessionNumber=*1', 1],
      ['AccessionNumber=A%20%3F', 1],
      ['AccessionNumber=%25', 0],
      ['AccessionNumber=*', 2],
      ['StudyDescription=*', 2],
      ['StudyDescription=*BITE*', 1],
      ['ModalitiesInStudy=CT,MR', 0],
      ['ModalitiesInStudy=CT,PX', 1],
      ['ModalitiesInStudy=IO%5CPX', 2],
      ['ModalitiesInStudy=PX', 1],
      ['ModalitiesInStudy=CT', 0],
      ['StudyDate=20260102', 1],
      ['StudyDate=20260103-', 1],
      ['StudyDate=-20260102', 1],
      ['StudyDate=20260102-20260103', 2],
      ['StudyDate=20260104', 0],
      ['StudyDate=20260102-&AccessionNumber=A%2010&includefield=all&fuzzymatching=true', 1],
      [`StudyInstanceUID=${uid}`, 1],
      [`0020000d=${uid},${other?.study_instance_uid}`, 2],
    ] as const) {
      expect(await size(`?${query}`), query).toBe(studies);
    }
    const all = await size(`/${uid}/instances`);
    for (const [query, found] of [
      ['series?Modality=PX', 1],
      ['series?00080060=IO', 0],
      ['series?Modality=IO,PX', 1],
      [`series?SeriesInstanceUID=${series}`, 1],
      ['series?SeriesInstanceUID=1.2.3', 0],
      ['series?StudyInstanceUID=1.2.3', 0],
      [`instances?SOPInstanceUID=${first?.sop_instance_uid}`, 1],
      [`instances?SOPInstanceUID=${first?.sop_instance_uid},${second?.sop_instance_uid}`, 2],
      [`instances?SeriesInstanceUID=${series}&Modality=PX`, all],
      ['instances?Modality=IO', 0],
      ['instances?SeriesInstanceUID=1.2.3', 0],
      ['instances?StudyInstanceUID=1.2.3', 0],
      [`series/${series}/instances?SOPInstanceUID=1.2.3`, 0],
    ] as const) {
      expect(await size(`/${uid}/${query}`), query).toBe(found);
    }
  });

  test('finds names as people and viewers write them, filed and in triage', async () => {
    await clinic.createPatient({
      name: [{ family: 'Wiśniewska', given: ['Żaneta', 'Maria'] }],
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
      birthDate: '1985-04-12',
    });
    await upload('patient1/fmx', 1);
    await upload('patient3/bw', 1);
    const found = async (query: string) => {
      const datasets = z.array(z.record(z.string(), z.looseObject({ Value: z.array(z.unknown()).optional() })));
      const response = await clinic.get(`/api/dicomweb/studies?${query}`);
      expect(response.status, query).toBe(200);
      return datasets
        .parse(await response.json())
        .map((study) => study['00100020']?.Value?.[0])
        .sort();
    };
    const [filed, waiting] = ['DEMO-001', 'DEMO-003'];
    for (const [query, ids] of [
      ['PatientName=*', [filed, waiting]],
      ['PatientName=wisniewska', [filed]],
      ['PatientName=WI%C5%9ANIEWSKA%5E%C5%BBaneta*', [filed]],
      ['PatientName=*ewska*', [filed]],
      ['PatientName=%2Awi%3Fniew%2A&PatientID=%2A001%2A', [filed]],
      ['PatientName=*zaneta*&StudyDescription=*&AccessionNumber=*&00100020=*', [filed]],
      ['00100010=*maria', [filed]],
      ['PatientName=brandt*', [waiting]],
      ['PatientName=*rand*', [waiting]],
      ['PatientName=nobody*', []],
      ['PatientName=%25', []],
      ['PatientID=*00*', [filed]],
      ['PatientID=demo-001*', [filed]],
    ] as const) {
      expect(await found(query), query).toEqual(ids);
    }
  });

  test('finds texts by wildcards whatever their case, also of letters with marks', async () => {
    await upload('patient3/bw', 1);
    await db.updateTable('study').set({ description: 'ÜBERSICHT Zähne', accession_number: 'ŁÓDŹ-7' }).execute();
    const count = async (query: Record<string, string>) =>
      (await clinic.client.dicomweb.searchStudies(query)).matches.length;
    expect(await count({ StudyDescription: '*übersicht*' })).toBe(1);
    expect(await count({ StudyDescription: 'Übersicht ZÄHN?' })).toBe(1);
    expect(await count({ StudyDescription: '*ubersicht*' })).toBe(0);
    expect(await count({ AccessionNumber: 'łódź*' })).toBe(1);
    // Without a wildcard it is compared as it is.
    expect(await count({ AccessionNumber: 'łódź-7' })).toBe(0);
    expect(await count({ AccessionNumber: 'ŁÓDŹ-7' })).toBe(1);
  });

  test('leaves the modalities out of a study that says none', async () => {
    await upload('patient3/bw', 1);
    await db.updateTable('series').set({ modality: '' }).execute();
    const [study] = (await clinic.client.dicomweb.searchStudies()).matches;
    expect(study).not.toHaveProperty('00080061');
    expect(valuesOf(study, '00201206')).toEqual([1]);
  });

  test('refuses what it cannot match', async () => {
    await upload('patient3/bw', 1);
    const [{ study_instance_uid: uid = '' } = {}] = await db.selectFrom('study').selectAll().execute();
    for (const query of [
      'PatientAge=030Y',
      'PatientID=1%5C2',
      `PatientName=${'a'.repeat(257)}`,
      'ModalitiesInStudy=C*',
      'PatientID=',
      'PatientID=1&00100020=2',
      'StudyInstanceUID=1.2.*',
      'StudyDate=2026',
      'StudyDate=-',
      'StudyDate=2026010220260103',
      'Modality=CT',
      'limit=-1',
      'limit=1&limit=2',
    ]) {
      expect((await clinic.get(`/api/dicomweb/studies?${query}`)).status, query).toBe(400);
    }
    for (const query of ['series?SOPInstanceUID=1', 'series?PatientAge=1', 'instances?Rows=2', 'instances?limit=x']) {
      expect((await clinic.get(`/api/dicomweb/studies/${uid}/${query}`)).status, query).toBe(400);
    }
  });

  test("takes a Patient ID for one of the clinic's own", async () => {
    const [file] = await demoFiles('patient3/bw');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [study] = (await clinic.client.imaging.triage()).studies;
    const patientId = await clinic.createPatient({
      identifier: [
        { system: 'urn:other-clinic', value: '77' },
        { system: patientIdSystem, value: '5' },
      ],
    });
    await clinic.client.imaging.fileStudy({ studyInstanceUid: study?.studyInstanceUid ?? '', patientId });
    expect((await clinic.client.dicomweb.searchStudies({ PatientID: '77' })).matches).toEqual([]);
    expect((await clinic.client.dicomweb.searchStudies({ PatientID: '5' })).matches).toHaveLength(1);
  });
});
