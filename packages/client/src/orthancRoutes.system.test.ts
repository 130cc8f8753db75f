import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PatientID, PatientName, SOPInstanceUID, StudyDescription } from '@clinikit/dicom/tags';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedRoutes, routeFinder } from '../../../scripts/generate/orthancRouteTable.ts';
import { orthancPath } from '../../../scripts/test/orthanc.ts';
import { type SilentServer, startSilentServer } from '../../../scripts/test/silentServer.ts';
import { dump2dcmPath, startTwoOrthancs, type TwoOrthancs } from '../../../scripts/test/twoOrthancs.ts';
import { createOrthancClient, matching, type OrthancClient, type OrthancFeature, type OrthancId } from './orthanc.ts';

const studies = fileURLToPath(new URL('../../../examples/express/demo/studies/', import.meta.url));
const fileAt = (path: string) => new Uint8Array(readFileSync(join(studies, path)));
const textOf = async (body: ReadableStream<Uint8Array>) => new TextDecoder().decode(await bytesOf(body));
const bytesOf = async (body: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(body).arrayBuffer());
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const levels = ['patients', 'studies', 'series', 'instances'] as const;
const parents = ['patients', 'studies', 'series'] as const;
const levelNames = { patients: 'Patient', studies: 'Study', series: 'Series', instances: 'Instance' } as const;

describe.skipIf(!orthancPath() || !dump2dcmPath())('every route of a real Orthanc', () => {
  let both: TwoOrthancs;
  let silent: SilentServer;
  let orthanc: OrthancClient;
  let remote: OrthancClient;
  let version: string;
  let ids: Record<(typeof levels)[number], OrthancId>;
  let ct: OrthancId;
  const requests = new Set<string>();

  const recording: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const response = await fetch(request);
    if (response.ok) requests.add(`${request.method} ${decodeURIComponent(pathname)}`);
    return response;
  };
  // What the feature makes possible, where this version has it; else the error that names it.
  async function where<Result>(feature: OrthancFeature, call: () => PromiseLike<Result>): Promise<Result | undefined> {
    if (await orthanc.can(feature)) return call();
    await expect(call()).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining(`"${feature}"`),
    });
    return undefined;
  }

  beforeAll(async () => {
    [both, silent] = await Promise.all([
      startTwoOrthancs({
        ConcurrentJobs: 1,
        ExecuteLuaEnabled: true,
        RestApiWriteToFileSystemEnabled: true,
        LogExportedResources: true,
        UserMetadata: { review: 1024 },
        UserContentType: { report: 1025 },
      }),
      startSilentServer(),
    ]);
    orthanc = createOrthancClient({ url: both.local.url, auth: both.local, fetch: recording });
    remote = createOrthancClient({ url: both.remote.url, auth: both.remote });
    version = (await orthanc.system()).Version;
    const host = '127.0.0.1';
    await remote.modalities.put('local', { AET: both.local.aet, Host: host, Port: both.local.dicomPort });
    await orthanc.modalities.put('remote', { AET: both.remote.aet, Host: host, Port: both.remote.dicomPort });
    await orthanc.modalities.put('silent', { AET: 'SILENT', Host: host, Port: silent.port, Timeout: 5 });
    await orthanc.peers.put('remote', {
      Url: `${both.remote.url}/`,
      Username: both.remote.username,
      Password: both.remote.password,
    });
    const px = await orthanc.instances.upload(fileAt('patient1/px/PX0001.dcm'));
    const { ID: instances, ParentSeries: series, ParentStudy: study, ParentPatient: patients } = px;
    if (series === undefined || study === undefined || patients === undefined) throw new Error('No parents.');
    ids = { instances, series, studies: study, patients };
    const slices = readdirSync(join(studies, 'patient2/cbct')).slice(0, 3);
    const stored = await Promise.all(slices.map((name) => orthanc.instances.upload(fileAt(`patient2/cbct/${name}`))));
    ct = stored[0]?.ParentSeries ?? ids.series;
  });
  afterAll(async () => {
    await Promise.all([both?.stop(), silent?.stop()]);
  });

  test('tells its version, counts and plugins', async () => {
    expect((await orthanc.statistics()).CountInstances).toBe(4);
    expect(await orthanc.plugins.list()).toContain('explorer.js');
    expect(await orthanc.plugins.explorerScript()).toContain('//');
    expect(await orthanc.tools.list()).toContain('find');
    expect(await orthanc.changes.page()).toHaveProperty('Last');
  });

  test.each(levels)('reads, describes and labels %s', async (name) => {
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

  test('gives files and their tags', async () => {
    const id = ids.instances;
    const file = fileAt('patient1/px/PX0001.dcm');
    expect(await orthanc.instances.file(id)).toEqual(file);
    const seen: number[] = [];
    const { body } = await orthanc.instances.fileStream(id, {
      onProgress: ({ receivedBytes }) => seen.push(receivedBytes),
    });
    expect(await bytesOf(body)).toEqual(file);
    expect(seen.at(-1)).toBe(file.length);
    await where('transcodeFile', async () =>
      expect((await orthanc.instances.file(id, { transcode: '1.2.840.10008.1.2.1' })).length).not.toBe(file.length),
    );
    expect((await orthanc.instances.tags(id, { format: 'full' }))['0010,0020']?.Name).toBe('PatientID');
    expect(
      await orthanc.instances.simplifiedTags(id, { ignoreLength: [PatientName, StudyDescription] }),
    ).toHaveProperty('PatientID');
    await where('whole', () => orthanc.instances.tags(id, { whole: true }));
    expect(await orthanc.instances.header(id)).toHaveProperty('TransferSyntaxUID');
    const uid = new TextDecoder().decode(await orthanc.instances.content(id, [SOPInstanceUID]));
    expect((await orthanc.instances.get(id)).MainDicomTags['SOPInstanceUID']).toBe(uid.replace(/[\0 ]+$/, ''));
    expect(await orthanc.instances.contentNames(id)).toContain('0010-0020');
    expect((await orthanc.instances.anonymize(id)).length).toBeGreaterThan(1000);
    expect((await orthanc.instances.modify(id, { replace: { PatientName: 'Żółk' } })).length).toBeGreaterThan(1000);
    await orthanc.instances.export(id, join(both.local.folder, 'exported.dcm'));
    expect(new Uint8Array(readFileSync(join(both.local.folder, 'exported.dcm')))).toEqual(file);
  });

  test.each([undefined, 0])('decodes images (frame %s)', async (frame) => {
    const [{ ID: id } = { ID: '' }] = await orthanc.series.instances(ct);
    expect(await orthanc.instances.frames(id)).toEqual([0]);
    const preview = await orthanc.instances.preview(id, { frame });
    expect([preview.mediaType, preview.bytes[1]]).toEqual(['image/png', 0x50]);
    const rendered = await orthanc.instances.rendered(id, { frame, as: 'jpeg', quality: 50, width: 100 });
    expect([rendered.mediaType, rendered.bytes[0]]).toEqual(['image/jpeg', 0xff]);
    for (const type of ['uint8', 'uint16', 'int16'] as const) {
      const image = await orthanc.instances.image(id, type, { frame, as: 'pam' });
      expect(new TextDecoder().decode(image.bytes.slice(0, 2))).toBe('P7');
    }
    expect(await orthanc.instances.matlab(id, { frame })).toContain('[');
    const numpy = await bytesOf((await orthanc.instances.numpy(id, { frame })).body);
    expect(new TextDecoder().decode(numpy.slice(1, 6))).toBe('NUMPY');
    if (frame === undefined) return;
    expect(await orthanc.instances.frameOperations(id, frame)).toContain('preview');
    const raw = await bytesOf((await orthanc.instances.frame(id, frame)).body);
    const packed = (await orthanc.instances.frame(id, frame, { gzip: true })).body;
    expect(await bytesOf(packed.pipeThrough(new DecompressionStream('gzip')))).toEqual(raw);
  });

  test('makes, uploads and sends files', async () => {
    const pdf = await orthanc.tools.createDicom({
      tags: { PatientName: 'Żółkiewska^Łucja', PatientID: 'made', Modality: 'DOC' },
      content: `data:application/pdf;base64,${btoa('%PDF-1.4')}`,
    });
    expect(new TextDecoder().decode(await orthanc.instances.pdf(pdf))).toContain('%PDF');
    const { archive } = orthanc.studies;
    const zip = await bytesOf((await archive(ids.studies)).body);
    const sent: number[] = [];
    const stored = await orthanc.instances.uploadZip(zip, { onProgress: ({ sentBytes }) => sent.push(sentBytes) });
    expect(stored.map(({ ID, Status }) => [ID, Status])).toEqual([[ids.instances, 'AlreadyStored']]);
    expect(sent).toEqual([zip.length]);
    const file = fileAt('patient1/px/PX0001.dcm');
    const streamed = await orthanc.instances.upload(new Blob([file]).stream());
    expect(streamed.ID).toBe(ids.instances);
    await expect(orthanc.instances.upload(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'bad_request' });
    expect((await orthanc.modalities.storeStraight('remote', file)).SOPInstanceUID).toMatch(/^[\d.]+$/);
    expect((await orthanc.peers.storeStraight('remote', file)).ID).toBe(ids.instances);
    await orthanc.instances.delete(pdf);
  });

  test('splits and merges studies', async () => {
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

  test('knows modalities and peers', async () => {
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
    await expect(modalities.echo('../system')).rejects.toMatchObject({ code: 'not_found' });
    await expect(modalities.echo('')).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('sends, finds and gets by DICOM', async () => {
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
    const id = await orthanc.modalities.commitStorage('remote', { resources: [ids.instances] });
    await expect.poll(async () => (await orthanc.storageCommitments.get(id)).Status).toBe('Success');
    await orthanc.storageCommitments.removeInstances(id);
    await expect(orthanc.instances.get(ids.instances)).rejects.toMatchObject({ code: 'not_found' });
    await orthanc.instances.upload(fileAt('patient1/px/PX0001.dcm'));
  });

  test('follows, holds, cancels and repeats jobs', async () => {
    const { jobs } = orthanc;
    // It takes the only place there is, for as long as the machine says nothing.
    const hanging = orthanc.modalities.store('silent', [ids.instances]);
    const hangs = (await hanging.started) ?? '';
    const seen: string[] = [];
    const stop = new AbortController();
    const archive = orthanc.studies.archiveJob(ids.studies, {
      signal: stop.signal,
      onProgress: ({ State }) => {
        seen.push(State);
        stop.abort();
      },
    });
    await expect(archive).rejects.toMatchObject({ code: 'aborted' });
    expect(seen).toEqual(['Pending']);
    const cancelled = await jobs.get((await archive.started) ?? '');
    expect([cancelled.State, cancelled.ErrorCode]).toEqual(['Failure', 37]);

    const media = (await orthanc.studies.mediaJob(ids.studies).started) ?? '';
    expect(await jobs.list()).toContain(media);
    expect((await jobs.listExpanded()).map(({ ID }) => ID)).toContain(media);
    await jobs.pause(media);
    expect((await jobs.get(media)).State).toBe('Paused');
    await jobs.resume(media);
    expect((await jobs.get(media)).State).toBe('Pending');
    const unwanted = (await orthanc.studies.archiveJob(ids.studies).started) ?? '';
    await jobs.cancel(unwanted);
    await expect(jobs.wait(unwanted)).rejects.toMatchObject({ code: 'aborted', serverCode: '37' });

    await silent.stop();
    await expect(hanging).rejects.toMatchObject({ code: 'network', serverCode: '9' });
    expect((await jobs.wait(media)).State).toBe('Success');
    await jobs.resubmit(hangs);
    await expect(jobs.wait(hangs)).rejects.toMatchObject({ code: 'network' });
    expect(isZip(await bytesOf((await jobs.output(media, 'archive')).body))).toBe(true);
    await where('jobOutputDelete', () => jobs.deleteOutput(media, 'archive'));
    await where('jobDelete', async () => {
      await jobs.delete(media);
      await expect(jobs.wait(media)).rejects.toMatchObject({ code: 'not_found' });
    });
  });

  test('reads and changes settings', async () => {
    const { settings, tools } = orthanc;
    expect(await settings.defaultEncoding.get()).toBe('Utf8');
    await settings.defaultEncoding.set('Latin1');
    expect(await settings.defaultEncoding.get()).toBe('Latin1');
    for (const category of [undefined, 'generic', 'plugins', 'http', 'sqlite', 'dicom', 'jobs', 'lua'] as const) {
      await settings.logLevel(category).set('verbose');
      expect(await settings.logLevel(category).get()).toBe('verbose');
      await settings.logLevel(category).set('default');
    }
    for (const setting of [settings.metrics, settings.unknownSopClassAccepted]) {
      await setting.set(false);
      expect(await setting.get()).toBe(false);
      await setting.set(true);
      expect(await setting.get()).toBe(true);
    }
    await settings.acceptedTransferSyntaxes.set(['1.2.840.10008.1.2.*']);
    expect(await settings.acceptedTransferSyntaxes.get()).toContain('1.2.840.10008.1.2.1');
    await where('acceptedSopClasses', () => settings.acceptedSopClasses());
    expect(await tools.metricsPrometheus()).toContain('orthanc_');
    expect(await tools.dicomConformance()).toContain('Orthanc');
    expect(await tools.generateUid('Study')).toMatch(/^[\d.]+$/);
    expect(await tools.now()).toMatch(/^\d{8}T\d{6}$/);
    expect(await tools.nowLocal()).toMatch(/^\d{8}T\d{6}$/);
    expect((await tools.executeScript('print(6 * 7)')).trim()).toBe('42');
    await tools.invalidateTags();
    await tools.reconstruct();
  });

  test('says that this Orthanc has no worklists by REST', async () => {
    expect(await orthanc.can('worklists')).toBe(false);
    await expect(orthanc.worklists.list()).rejects.toMatchObject({ code: 'unsupported' });
    const [plugin = ''] = (await orthanc.plugins.list()).filter((name) => name !== 'explorer.js');
    expect((await orthanc.plugins.get(plugin)).ID).toBe(plugin);
  });

  test('restarts and ends it', async () => {
    await orthanc.tools.reset();
    await expect
      .poll(
        () =>
          orthanc.system().then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 20_000 },
      )
      .toBe('up');
    expect(await orthanc.tools.labels().catch(({ code }) => code)).toBeDefined();
    await orthanc.tools.shutdown();
    await expect
      .poll(
        () =>
          orthanc.system().then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 20_000 },
      )
      .toBe('down');
  });

  test('was asked for every route it publishes', () => {
    const routes = publishedRoutes(orthancPath() ?? '', version);
    const routeOf = routeFinder(routes);
    const called = new Set([...requests].map(routeOf));
    const left = routes.filter((route) => !called.has(route));
    console.log(version, routes.length, left);
  });
});
