import type { DicomJson } from '@clinikit/dicom/json';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Queries } from '../database/schema.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { demoFiles, openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('QIDO-RS', (open) => {
  let clinic: TestClinic;
  let db: Queries;
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
    const studies = await clinic.client.dicomweb.searchStudies();
    expect(studies.map((study) => [valuesOf(study, '00100020'), valuesOf(study, '00080061')]).sort()).toEqual([
      [['DEMO-001'], ['IO']],
      [['DEMO-003'], ['IO']],
    ]);
    for (const study of studies) {
      const [studyInstanceUid = ''] = (valuesOf(study, '0020000D') ?? []).map(String);
      const metadata = await clinic.client.dicomweb.studyMetadata({ studyInstanceUid });
      const series = await clinic.client.dicomweb.searchSeries({ studyInstanceUid });
      expect(valuesOf(study, '00201206')).toEqual([series.length]);
      expect(valuesOf(study, '00201208')).toEqual([metadata.length]);
      for (const tag of ['00080020', '00100010', '00100030']) expect(study[tag]).toEqual(metadata[0]?.[tag]);
      for (const one of series) {
        const seriesInstanceUid = String(valuesOf(one, '0020000E')?.[0]);
        const members = metadata.filter((instance) => valuesOf(instance, '0020000E')?.[0] === seriesInstanceUid);
        expect(valuesOf(one, '00201209')).toEqual([members.length]);
        expect(one['00080060']).toEqual(members[0]?.['00080060']);
        const instances = await clinic.client.dicomweb.searchInstances({ studyInstanceUid, seriesInstanceUid });
        expect(instances.map((instance) => valuesOf(instance, '00080018'))).toEqual(
          members.map((instance) => valuesOf(instance, '00080018')),
        );
        expect(instances[0]?.['00280010']).toEqual(members[0]?.['00280010']);
      }
    }
  });

  test('says nothing of the patient at the levels of series and instance', async () => {
    await upload('patient3/bw', 2);
    const [study] = await clinic.client.dicomweb.searchStudies();
    const studyInstanceUid = String(valuesOf(study, '0020000D')?.[0]);
    const [series] = await clinic.client.dicomweb.searchSeries({ studyInstanceUid });
    const seriesInstanceUid = String(valuesOf(series, '0020000E')?.[0]);
    const instances = await clinic.client.dicomweb.searchInstances({ studyInstanceUid, seriesInstanceUid });
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
    const [study] = await clinic.client.dicomweb.searchStudies();
    expect(valuesOf(study, '00201208')).toEqual([3]);
    const studyInstanceUid = String(valuesOf(study, '0020000D')?.[0]);
    expect(await clinic.client.dicomweb.searchSeries({ studyInstanceUid })).toHaveLength(1);
  });
});
