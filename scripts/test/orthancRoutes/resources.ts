import { PatientID, PatientName, StudyDescription } from '@clinikit/dicom/tags';
import { expect, test } from 'vitest';
import { matching } from '../../../packages/client/src/orthanc.ts';
import { bytesOf, type Given, isZip, levelNames, levels, parents, textOf } from './given.ts';

/** Tests of patients, studies, series and instances against a real Orthanc. */
export function resourcesTests(given: () => Given): void {
  test.each(levels)('reads, describes and labels %s', async (name) => {
    const { orthanc, ids, where } = given();
    const level = orthanc[name];
    const id = ids[name];
    expect(await level.list()).toContain(id);
    expect(await level.list({ limit: 1 })).toHaveLength(1);
    expect((await level.listExpanded()).map(({ ID }) => ID)).toContain(id);
    const paged: string[] = [];
    for await (const page of level.pages({ pageSize: 1 })) paged.push(...page.map(({ ID }) => ID));
    expect(paged.toSorted()).toEqual((await level.list()).toSorted());
    expect(await level.get(id)).toMatchObject({ ID: id, Type: levelNames[name] });
    await where('requestedTags', async () => {
      const { RequestedTags } = await level.get(id, { requestedTags: [PatientName, 'SOPInstanceUID'] });
      expect(Object.keys(RequestedTags ?? {})).toContain('PatientName');
    });
    expect(Number((await level.statistics(id)).DiskSize)).toBeGreaterThan(1000);
    expect(await level.module(id)).toBeTypeOf('object');
    expect(Object.keys(await level.module(id, { format: 'short' }))[0]).toMatch(/^[0-9a-f]{4},[0-9a-f]{4}$/);
    expect(Object.values(await level.module(id, { format: 'full' }))[0]).toHaveProperty('Name');
    await level.reconstruct(id);

    await level.metadata.set(id, 'review', 'Gut – ok');
    expect(await level.metadata.list(id)).toMatchObject({ review: 'Gut – ok' });
    const { value, revision } = await level.metadata.get(id, 'review');
    expect([value, typeof revision]).toEqual(['Gut – ok', 'string']);
    await level.metadata.delete(id, 'review', { revision });
    await expect(level.metadata.get(id, 'review')).rejects.toMatchObject({ code: 'not_found' });
    await where('numeric', () => level.metadata.list(id, { numeric: true }));

    const report = new TextEncoder().encode('abc'.repeat(1000));
    const { attachments } = level;
    await attachments.put(id, 'report', report);
    expect(await attachments.list(id)).toContain('report');
    expect(await attachments.operations(id, 'report')).toContain('md5');
    expect(await attachments.info(id, 'report')).toMatchObject({ ContentType: 1025, UncompressedSize: 3000 });
    await attachments.compress(id, 'report');
    expect(await attachments.isCompressed(id, 'report')).toBe(true);
    expect(await attachments.compressedSize(id, 'report')).toBeLessThan(3000);
    expect(await attachments.size(id, 'report')).toBe(3000);
    expect((await bytesOf((await attachments.compressedData(id, 'report')).body)).length).toBeLessThan(3000);
    expect(await bytesOf((await attachments.data(id, 'report')).body)).toEqual(report);
    await where('httpRange', async () => {
      const part = await attachments.data(id, 'report', { range: { start: 1, end: 3 } });
      expect(await textOf(part.body)).toBe('bca');
    });
    expect(await attachments.md5(id, 'report')).toMatch(/^[0-9a-f]{32}$/);
    expect(await attachments.compressedMd5(id, 'report')).toMatch(/^[0-9a-f]{32}$/);
    await attachments.verify(id, 'report');
    await attachments.uncompress(id, 'report');
    await attachments.delete(id, 'report');

    await where('labels', async () => level.labels.add(id, 'urgent'));
    await where('labels', async () => level.labels.list(id));
    if (!(await orthanc.can('labels'))) return;
    expect(await level.labels.list(id)).toEqual(['urgent']);
    expect([await level.labels.has(id, 'urgent'), await level.labels.has(id, 'seen')]).toEqual([true, false]);
    await level.labels.remove(id, 'urgent');
  });

  test.each(parents)('reads and packs what lies below %s', async (name) => {
    const { orthanc, ids } = given();
    const level = orthanc[name];
    const id = ids[name];
    expect((await level.instances(id)).map(({ ID }) => ID)).toEqual([ids.instances]);
    expect(await level.sharedTags(id)).toHaveProperty('PatientID');
    expect(Object.keys(await level.instancesTags(id))).toEqual([ids.instances]);
    expect(isZip(await bytesOf((await level.archive(id)).body))).toBe(true);
    expect(isZip(await bytesOf((await level.media(id, { extended: true })).body))).toBe(true);
    expect(isZip(await bytesOf((await level.archiveJob(id)).body))).toBe(true);
    expect(isZip(await bytesOf((await level.mediaJob(id)).body))).toBe(true);
    const anonymous = await level.anonymize(id, { keep: [StudyDescription], replace: { PatientName: 'Nobody' } });
    expect(anonymous.Type).toBe(levelNames[name]);
    const replace =
      name === 'patients' ? { PatientID: 'other' } : { StudyDescription: 'Other', SeriesDescription: 'Other' };
    const modified = await level.modify(id, {
      replace: name === 'series' ? { SeriesDescription: 'Other' } : replace,
      force: true,
    });
    expect(modified.ID).not.toBe(id);
    for (const { ID } of [anonymous, modified]) await level.delete(ID);
  });

  test('goes up and down the hierarchy', async () => {
    const { orthanc, ids, ct } = given();
    const { patients, studies: study, series, instances } = ids;
    expect((await orthanc.patients.studies(patients)).map(({ ID }) => ID)).toEqual([study]);
    expect((await orthanc.patients.series(patients)).map(({ ID }) => ID)).toEqual([series]);
    expect((await orthanc.studies.series(study)).map(({ ID }) => ID)).toEqual([series]);
    expect((await orthanc.studies.patient(study)).ID).toBe(patients);
    expect((await orthanc.series.patient(series)).ID).toBe(patients);
    expect((await orthanc.series.study(series)).ID).toBe(study);
    expect((await orthanc.instances.patient(instances)).ID).toBe(patients);
    expect((await orthanc.instances.study(instances)).ID).toBe(study);
    expect((await orthanc.instances.series(instances)).ID).toBe(series);
    expect(await orthanc.studies.modulePatient(study)).toHaveProperty('PatientID');
    await orthanc.patients.protect(patients, true);
    expect(await orthanc.patients.isProtected(patients)).toBe(true);
    await orthanc.patients.protect(patients, false);
    expect((await orthanc.series.orderedSlices(ct)).SlicesShort).toHaveLength(3);
    expect(await bytesOf((await orthanc.series.numpy(ct)).body)).toHaveProperty('length');
  });

  test('splits and merges studies', async () => {
    const { orthanc, ids, ct } = given();
    const study = (await orthanc.series.study(ct)).ID;
    const copy = await orthanc.studies.anonymize(study);
    const [series = ids.series] = (await orthanc.studies.series(copy.ID)).map(({ ID }) => ID);
    const [instance = ids.instances] = (await orthanc.series.instances(series)).map(({ ID }) => ID);
    const split = await orthanc.studies.split(copy.ID, { instances: [instance], replace: { PatientName: 'Split' } });
    const merged = await orthanc.studies.merge(copy.ID, { resources: [split.TargetStudy] });
    expect(merged.TargetStudy).toBe(copy.ID);
    expect(await orthanc.studies.instances(copy.ID)).toHaveLength(3);
    await orthanc.studies.delete(copy.ID);
  });

  test('finds and counts', async () => {
    const { orthanc, ids, where } = given();
    const { resources, complete } = await orthanc.find({ level: 'Study', limit: 1 });
    expect([resources.length, complete]).toEqual([1, false]);
    const PatientIDs = (await orthanc.patients.get(ids.patients)).MainDicomTags['PatientID'] ?? '';
    const all = await orthanc.find({
      level: 'Instance',
      query: { PatientID: PatientIDs },
      where: [matching(PatientID, PatientIDs)],
    });
    expect(all.resources.map(({ ID }) => ID)).toEqual([ids.instances]);
    expect(all.complete).toBe((await orthanc.can('countResources')) ? true : undefined);
    const cut = await orthanc.findIds({ level: 'Instance' });
    // Of four; 1.10.1 gives one more than its limit.
    expect(cut.resources.length).toBeLessThan(4);
    expect(cut.complete).toBe(false);
    expect(await orthanc.findIds({ level: 'Patient', query: { PatientID: 'nobody' } })).toEqual({
      resources: [],
      complete: true,
    });
    await expect(orthanc.find({ level: 'Study', query: { PatientID: '' } })).rejects.toMatchObject({
      code: 'bad_request',
    });
    await where('countResources', async () => expect(await orthanc.count({ level: 'Patient' })).toBe(2));
    await where('extendedFind', async () => {
      const found = await orthanc.find({
        level: 'Series',
        parentStudy: ids.studies,
        orderBy: [{ tag: 'Modality', descending: true }, { metadata: 'LastUpdate' }],
        include: ['Metadata'],
        requestedTags: ['ModalitiesInStudy'],
      });
      expect(found.resources.map(({ ID }) => ID)).toEqual([ids.series]);
      expect(found.resources[0]?.Metadata).toHaveProperty('LastUpdate');
    });
    await where('labels', async () => {
      await orthanc.studies.labels.add(ids.studies, 'found');
      expect((await orthanc.findIds({ level: 'Study', labels: ['found'] })).resources).toEqual([ids.studies]);
      expect(await orthanc.tools.labels()).toContain('found');
    });
    await where('unlabelled', async () => {
      const found = await orthanc.findIds({ level: 'Study', labels: [], labelsConstraint: 'None' });
      expect(found.resources).not.toContain(ids.studies);
    });
    expect(await orthanc.tools.lookup(PatientIDs)).toMatchObject([{ ID: ids.patients, Type: 'Patient' }]);
  });

  test('works on several resources at once', async () => {
    const { orthanc, ids, ct, where } = given();
    const list = [ids.series, ct];
    expect(await orthanc.bulk.content(list, { level: 'Study' })).toHaveLength(2);
    await where('archiveByGet', async () => {
      expect(isZip(await bytesOf((await orthanc.bulk.archive(list)).body))).toBe(true);
      for (const extended of [true, false]) {
        expect(isZip(await bytesOf((await orthanc.bulk.media(list, { extended })).body))).toBe(true);
      }
    });
    expect(isZip(await bytesOf((await orthanc.bulk.archiveJob(list)).body))).toBe(true);
    for (const extended of [true, false]) {
      expect(isZip(await bytesOf((await orthanc.bulk.mediaJob(list, { extended })).body))).toBe(true);
    }
    const anonymous = await orthanc.bulk.anonymize(list);
    const modified = await orthanc.bulk.modify([ct], { replace: { SeriesDescription: 'Other' }, level: 'Series' });
    const made = [...anonymous.Resources, ...modified.Resources].filter(({ Type }) => Type === 'Series');
    expect(made.length).toBe(3);
    await orthanc.bulk.delete(made.map(({ ID }) => ID));
    await where('bulkDeleteLevels', () =>
      orthanc.bulk.delete([{ id: ct.replaceAll(/./g, (c) => (c === '-' ? c : '0')), level: 'Series' }]),
    );
    expect((await orthanc.statistics()).CountInstances).toBe(4);
  });
}
