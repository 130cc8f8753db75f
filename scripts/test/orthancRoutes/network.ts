import { PatientID } from '@clinikit/dicom/tags';
import { expect, test } from 'vitest';
import { fileAt, type Given } from './given.ts';

/** Tests of modalities, queries and peers against a real Orthanc. */
export function networkTests(given: () => Given): void {
  test('knows modalities and peers', async () => {
    const { orthanc, both, silent, version } = given();
    const { modalities, peers } = orthanc;
    expect(await modalities.list()).toEqual(expect.arrayContaining(['remote', 'silent']));
    expect((await modalities.listExpanded())['remote']?.AET).toBe('REMOTE');
    expect(await modalities.configuration('silent')).toMatchObject({ AET: 'SILENT', Port: silent.port });
    expect(await modalities.operations('remote')).toContain('echo');
    await modalities.put('gone', { AET: 'GONE', Host: '127.0.0.1', Port: 1 });
    await expect(modalities.echo('gone')).rejects.toMatchObject({ code: 'server', serverCode: '9' });
    await modalities.delete('gone');
    await modalities.echo('remote', { checkFind: true });
    await orthanc.tools.dicomEcho(await modalities.configuration('remote'));
    expect(await peers.list()).toEqual(['remote']);
    expect((await peers.listExpanded())['remote']?.Url).toContain(both.remote.url);
    expect((await peers.configuration('remote')).Username).toBe(both.remote.username);
    expect(await peers.operations('remote')).toContain('store');
    expect((await peers.system('remote')).Version).toBe(version);
    await peers.put('gone', { Url: 'http://127.0.0.1:1/' });
    await peers.delete('gone');
    await expect(modalities.echo('nobody')).rejects.toMatchObject({ code: 'not_found' });
    for (const name of ['', '../system']) {
      await expect(modalities.echo(name)).rejects.toMatchObject({ code: 'bad_request' });
    }
  });

  test('sends, finds and gets by DICOM', async () => {
    const { orthanc, remote, ids, ct, where } = given();
    const { modalities, queries } = orthanc;
    const stored = await modalities.store('remote', [ids.studies, ct]);
    expect(stored.InstancesCount).toBe(4);
    await orthanc.peers.store('remote', [ids.studies], { compress: true });
    expect((await remote.statistics()).CountInstances).toBe(4);

    const StudyInstanceUID = (await orthanc.studies.get(ids.studies)).MainDicomTags['StudyInstanceUID'] ?? '';
    const PatientIDs = (await orthanc.patients.get(ids.patients)).MainDicomTags['PatientID'] ?? '';
    const requestedTags = [PatientID, 'StudyInstanceUID'] as const;
    const found = await modalities.find('remote', { level: 'Study', query: { StudyInstanceUID }, requestedTags });
    expect(found).toMatchObject([{ StudyInstanceUID, PatientID: PatientIDs }]);
    expect(await queries.list()).toEqual([]);

    const patient = await modalities.query('remote', { level: 'Patient', query: { PatientID: PatientIDs } });
    expect(await queries.operations(patient)).toContain('answers');
    expect([await queries.level(patient), await queries.modality(patient)]).toEqual(['Patient', 'remote']);
    expect(await queries.query(patient)).toMatchObject({ PatientID: PatientIDs });
    expect(await queries.answerIndexes(patient)).toEqual(['0']);
    expect(await queries.answerOperations(patient, 0)).toContain('retrieve');
    expect((await queries.answers(patient, { format: 'full' }))[0]?.['0010,0020']?.Value).toBe(PatientIDs);
    const ofStudy = await queries.queryStudies(patient, 0);
    expect(await queries.answer(ofStudy, 0)).toMatchObject({ StudyInstanceUID });
    const ofSeries = await queries.querySeries(ofStudy, 0, { query: { Modality: 'PX' } });
    const ofInstances = await queries.queryInstances(ofSeries, 0);
    expect(await queries.answers(ofInstances)).toHaveLength(1);

    await orthanc.studies.delete(ids.studies);
    await queries.retrieve(ofStudy);
    expect((await orthanc.studies.get(ids.studies)).ID).toBe(ids.studies);
    await orthanc.studies.delete(ids.studies);
    await queries.retrieveAnswer(ofInstances, 0);
    await orthanc.studies.delete(ids.studies);
    await modalities.move('remote', { level: 'Study', resources: [{ StudyInstanceUID }] });
    expect((await orthanc.studies.get(ids.studies)).ID).toBe(ids.studies);
    await queries.delete(ofStudy);
    if (await orthanc.can('cget')) await orthanc.studies.delete(ids.studies);
    await where('cget', () => modalities.get('remote', { level: 'Study', resources: [{ StudyInstanceUID }] }));
    expect((await orthanc.studies.get(ids.studies)).ID).toBe(ids.studies);

    const scheduled = await modalities.findWorklist('remote', {
      PatientName: '',
      ScheduledProcedureStepSequence: [{ Modality: 'PX', ScheduledStationAETitle: '' }],
    });
    expect(scheduled).toMatchObject([{ PatientName: 'Żółkiewska^Łucja' }]);
    const [entry] = await modalities.findWorklist('remote', { PatientID: 'nobody' });
    expect(entry).toBeUndefined();

    expect(await modalities.legacyFind('remote', 'all', { PatientID: PatientIDs })).toHaveLength(1);
    expect(await modalities.legacyFind('remote', 'patient', { PatientID: PatientIDs })).toHaveLength(1);
    expect(await modalities.legacyFind('remote', 'study', { PatientID: PatientIDs })).toHaveLength(1);
    expect(await modalities.legacyFind('remote', 'series', { PatientID: PatientIDs, StudyInstanceUID })).toHaveLength(
      1,
    );
    const SeriesInstanceUID = (await orthanc.series.get(ids.series)).MainDicomTags['SeriesInstanceUID'] ?? '';
    const keys = { PatientID: PatientIDs, StudyInstanceUID, SeriesInstanceUID };
    expect(await modalities.legacyFind('remote', 'instance', keys)).toHaveLength(1);

    const sent = await orthanc.exports.page();
    expect(sent.Exports.map(({ RemoteModality }) => RemoteModality)).toContain('remote');
    await orthanc.exports.clear();
    expect((await orthanc.exports.page()).Exports).toEqual([]);
  });

  test('has storage committed to, and deletes what is safe elsewhere', async () => {
    const { orthanc, ids } = given();
    const id = await orthanc.modalities.commitStorage('remote', { resources: [ids.instances] });
    await expect.poll(async () => (await orthanc.storageCommitments.get(id)).Status).toBe('Success');
    await orthanc.storageCommitments.removeInstances(id);
    await expect(orthanc.instances.get(ids.instances)).rejects.toMatchObject({ code: 'not_found' });
    await orthanc.instances.upload(fileAt('patient1/px/PX0001.dcm'));
  });
}
