import { inflateSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type ClinicClient,
  type ClinicEvent,
  createClinicClient,
  fhirRequest,
  formatHumanName,
  type Observation,
  searchFor,
  type Task,
} from '../index.ts';
import { createTestClinic, type TestClinic } from './testClinic.ts';

describe('the test clinic, through the real client', () => {
  let clinic: TestClinic;
  let client: ClinicClient;

  beforeEach(() => {
    clinic = createTestClinic();
    client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  });

  test('finds people by name without accents, page by page', async () => {
    const { resources } = await client.fhir.search('Patient', { name: 'zolk' });
    expect(resources.map(formatHumanName)).toEqual(['Żółkiewska, Łucja']);
    const first = await client.fhir.search('Patient', { _count: 3 });
    expect(first).toMatchObject({ total: 5, complete: false });
    const rest = await first.next?.();
    expect(rest?.resources.map((each) => each.id)).toEqual(['p4', 'p5']);
    expect(rest).toMatchObject({ complete: true, next: undefined });
  });

  test('lists studies, says when the list is cut, and shows the pixels', async () => {
    expect(await client.imaging.listStudies({ patientId: 'p1', count: 1 })).toMatchObject({ complete: false });
    const { studies } = await client.imaging.listStudies({ patientId: 'p1' });
    const detail = await client.imaging.study(studies[0]?.studyInstanceUid ?? '');
    const [series] = detail.series;
    const [instance] = series?.instances ?? [];
    if (!series || !instance) throw new Error('The seed has no image.');
    const at = { studyInstanceUid: detail.studyInstanceUid, seriesInstanceUid: series.seriesInstanceUid };
    const metadata = await client.dicomweb.seriesMetadata(at);
    expect(metadata).toHaveLength(6);
    expect(metadata[0]?.['00100010']?.Value).toEqual([{ Alphabetic: 'Żółkiewska^Łucja' }]);
    const frame = await client.dicomweb.frame({ ...at, sopInstanceUid: instance.sopInstanceUid, frame: 1 });
    expect(frame).toMatchObject({ mediaType: 'application/octet-stream', transferSyntaxUid: '1.2.840.10008.1.2.1' });
    expect(frame.bytes).toHaveLength(192 * 256 * 2);
  });

  test('answers searches in FHIR and DICOMweb alike', async () => {
    const { resources } = await client.fhir.search('ImagingStudy', { patient: 'Patient/p2' });
    expect(resources).toMatchObject([{ description: 'Bitewings', numberOfInstances: 2 }]);
    const { matches: studies } = await client.dicomweb.searchStudies({ PatientID: '1002' });
    expect(studies.map((each) => each['00081030']?.Value)).toEqual([['Bitewings']]);
    const studyInstanceUid = String(studies[0]?.['0020000D']?.Value?.[0]);
    const { matches: series } = await client.dicomweb.searchSeries({ studyInstanceUid });
    expect(series).toMatchObject([{ '00080060': { Value: ['IO'] } }]);
  });

  test('previews are PNGs that a decoder accepts', () => {
    const [study] = clinic.studies.values();
    return client.imaging.study(study?.studyInstanceUid ?? '').then(({ previewUrl }) => {
      const png = Buffer.from(previewUrl?.split(',')[1] ?? '', 'base64');
      expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      const at = png.indexOf('IDAT');
      expect(inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))).toHaveLength(48 * 65);
    });
  });

  test('files from triage and tells those who listen', async () => {
    const events: ClinicEvent[] = [];
    const states: string[] = [];
    const { promise: open, resolve: onOpen } = Promise.withResolvers<undefined>();
    const { promise: heard, resolve: onHeard } = Promise.withResolvers<undefined>();
    const stream = client.events.subscribe({
      onEvent: (event) => {
        events.push(event);
        onHeard(undefined);
      },
      onState: (state) => {
        states.push(state);
        if (state === 'open') onOpen(undefined);
      },
    });
    await open;
    const { studies } = await client.imaging.triage();
    const [waiting] = studies;
    expect(waiting?.arrivedAs.name?.alphabetic).toBe('Zolkiewska^Lucja');
    const filed = await client.imaging.fileStudy({
      studyInstanceUid: waiting?.studyInstanceUid ?? '',
      patientId: 'p1',
    });
    expect(filed).toMatchObject({ status: 'filed', patientId: 'p1' });
    expect((await client.imaging.triage()).studies).toEqual([]);
    await heard;
    stream.close();
    expect(events).toMatchObject([{ type: 'study.filed', patientId: 'p1' }]);
    expect(states.slice(0, 2)).toEqual(['connecting', 'open']);
  });

  test('tells the chart that a study leaves, too', async () => {
    const events: ClinicEvent[] = [];
    const { promise: open, resolve: onOpen } = Promise.withResolvers<undefined>();
    const stream = client.events.subscribe({
      onEvent: (event) => events.push(event),
      onState: (state) => state === 'open' && onOpen(undefined),
    });
    await open;
    const { studyInstanceUid } = clinic.addStudy({ patientId: 'p1' });
    await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p2' });
    await expect.poll(() => events.length).toBe(3);
    stream.close();
    expect(events.slice(1)).toMatchObject([
      { type: 'study.filed', patientId: 'p2', studyInstanceUid },
      { type: 'study.moved', patientId: 'p1', studyInstanceUid },
    ]);
  });

  test('is given records at once, and their next versions', async () => {
    const subject = { reference: 'Patient/p1' };
    const flag = clinic.addRecord({ resourceType: 'Flag', status: 'active', subject, code: { text: 'Deaf' } });
    clinic.addRecord({ ...flag, status: 'inactive' });
    const { resources } = await client.fhir.search('Flag', { patient: 'p1' });
    expect(resources).toMatchObject([{ id: flag.id, status: 'inactive', meta: { versionId: '2' } }]);
    const { resources: versions } = await client.fhir.history('Flag', flag.id);
    expect(versions.map((version) => version.meta?.versionId)).toEqual(['2', '1']);
  });

  test('refuses to file what somebody else has filed meanwhile', async () => {
    const { studyInstanceUid } = clinic.addStudy({});
    const fromTriage = (patientId: string) => client.imaging.fileStudy({ studyInstanceUid, patientId, from: null });
    expect(await fromTriage('p1')).toMatchObject({ patientId: 'p1' });
    await expect(fromTriage('p2')).rejects.toMatchObject({ code: 'conflict', status: 409 });
    await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p2', from: 'p1' });
    expect(clinic.studies.get(studyInstanceUid)?.patientId).toBe('p2');
  });

  test('stores what is DICOM, and reports what is not, by place and name', async () => {
    const dicom = new Uint8Array(200);
    dicom.set(new TextEncoder().encode('DICM'), 128);
    const progress: number[] = [];
    const result = await client.imaging.upload([dicom, new File(['hello'], 'letter.txt')], {
      onProgress: ({ filesDone }) => progress.push(filesDone),
    });
    expect(result.stored).toHaveLength(1);
    expect(clinic.studies.has(result.stored[0]?.studyInstanceUid ?? '')).toBe(true);
    expect(result.failed).toEqual([
      { index: 1, name: 'letter.txt', code: 'not_dicom', message: 'This is not a DICOM file.' },
    ]);
    expect(progress.at(-1)).toBe(2);
  });

  test('fails when told to', async () => {
    clinic.failNext('/imaging/triage', { status: 403, code: 'forbidden' });
    await expect(client.imaging.triage()).rejects.toMatchObject({ code: 'forbidden', status: 403 });
    expect((await client.imaging.triage()).studies).toHaveLength(1);
    clinic.failNext('/fhir/Patient', 'network', 3);
    await expect(client.fhir.search('Patient')).rejects.toMatchObject({ code: 'network' });
  });
});

test('an event stream begins as the server does: where it was asked to, at the end of another log, or nowhere', async () => {
  const clinic = createTestClinic({ seed: false });
  clinic.addStudy();
  clinic.addStudy();
  const begin = async (headers: Record<string, string>) => {
    const response = await clinic.fetch(`${clinic.url}/events`, { headers });
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    return [response.status, new TextDecoder().decode(value).match(/^id: .*$/gm)];
  };
  expect(await begin({})).toEqual([200, ['id: 2']]);
  expect(await begin({ 'last-event-id': '1' })).toEqual([200, ['id: 1', 'id: 2']]);
  expect(await begin({ 'last-event-id': '9' })).toEqual([200, ['id: 2']]);
  expect((await begin({ 'last-event-id': 'soon' }))[0]).toBe(400);
});

test('records of the chart are searched, changed in parts and written together, as on the server', async () => {
  const clinic = createTestClinic({ seed: false });
  const { fhir } = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  const observation = (day: number, value: number): Observation => ({
    ...{
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    },
    ...{ subject: { reference: 'Patient/p1' }, effectiveDateTime: `2026-01-0${day}T10:00:00+01:00` },
    valueQuantity: { value, unit: '/min' },
  });
  for (const [day, value] of [
    [1, 70],
    [3, 90],
    [2, 80],
  ] as const) {
    await fhir.create('Observation', observation(day, value));
  }
  const search = searchFor('Observation')
    .where('patient', 'p1')
    .where('code', { system: 'http://loinc.org', code: '8867-4' });
  const valuesOf = async (one: typeof search) =>
    (await fhir.find(one).gather()).resources.map(({ valueQuantity }) => valueQuantity?.value);
  expect(await valuesOf(search.sort('-date'))).toEqual([90, 80, 70]);
  expect(await valuesOf(search.where('date', { ge: '2026-01-02' }).sort('date').count(1))).toEqual([80, 90]);
  expect(await valuesOf(search.where('value-quantity', { gt: 75 }).sort('value-quantity'))).toEqual([80, 90]);
  expect(await valuesOf(search.missing('encounter', false))).toEqual([]);
  const { included } = await fhir.find(search.include('subject')).gather();
  expect(included.Patient?.map(({ id }) => id)).toEqual(['p1']);
  const back = await fhir.search(
    'Patient',
    searchFor('Patient').withId('p1').includeReferring('Observation', 'subject').parameters,
  );
  expect(back.included.Observation).toHaveLength(3);

  const [first] = (await fhir.search('Observation', { _sort: 'date' })).resources;
  const id = first?.id ?? '';
  const patch = [{ op: 'replace', path: '/valueQuantity/value', value: 71 }] as const;
  expect((await fhir.patch('Observation', id, patch, { version: '1' })).valueQuantity?.value).toBe(71);
  await expect(fhir.patch('Observation', id, patch, { version: '1' })).rejects.toMatchObject({ status: 412 });
  expect((await fhir.vread('Observation', id, '1')).valueQuantity?.value).toBe(70);
  const types: string[] = [];
  for await (const { resourceType } of fhir.everything('p1')) types.push(resourceType);
  expect(types).toEqual(['Patient', 'Observation', 'Observation', 'Observation']);

  const task = (code: string): Task => ({
    ...{ resourceType: 'Task', status: 'requested', intent: 'order', code: { text: code } },
    identifier: [{ system: 'urn:t', value: code }],
  });
  const [made, provenance] = await fhir.transaction([
    fhirRequest.create(task('call'), { fullUrl: 'urn:uuid:t' }),
    fhirRequest.create({
      ...{ resourceType: 'Provenance', recorded: '2026-01-01T00:00:00Z', agent: [{ who: { display: 'A' } }] },
      target: [{ reference: 'urn:uuid:t' }],
    }),
  ]);
  expect(provenance?.resource).toMatchObject({ target: [{ reference: `Task/${made?.resource?.id}` }] });
  const stale = { ...task('other'), id: made?.resource?.id, meta: { versionId: '7' } };
  await expect(fhir.transaction([fhirRequest.create(task('new')), fhirRequest.update(stale)])).rejects.toMatchObject({
    status: 412,
  });
  expect((await fhir.search('Task')).total).toBe(1);
  const where = { identifier: 'urn:t|call' };
  expect((await fhir.create('Task', task('call'), { ifNoneExist: where })).id).toBe(made?.resource?.id);
  expect((await fhir.updateFound('Task', where, { ...task('call'), status: 'completed' })).meta?.versionId).toBe('2');
  const issue = (await fhir.validate('Task', task('call'))).issue[0];
  expect(issue?.severity).toBe('information');
});
