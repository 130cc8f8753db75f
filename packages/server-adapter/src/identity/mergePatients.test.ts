import { Bundle, type Patient } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { openEvents } from '../testing/openEvents.ts';
import { owningCapability } from '../testing/owningCapability.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const maiden: Omit<Patient, 'resourceType'> = {
  identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
  name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
  birthDate: '1985-04-12',
};
const married: Omit<Patient, 'resourceType'> = {
  identifier: [{ system: patientIdSystem, value: '2001' }],
  name: [{ use: 'official', family: 'Żółkiewska', given: ['Żaneta'] }],
  birthDate: '1985-04-12',
};

const Answer = z.looseObject({
  parameter: z.array(
    z.looseObject({
      name: z.string(),
      valueInteger: z.number().optional(),
      valueReference: z.object({ reference: z.string() }).optional(),
      part: z
        .array(z.looseObject({ valueCode: z.string().optional(), valueInteger: z.number().optional() }))
        .optional(),
      resource: z.looseObject({ resourceType: z.string() }).optional(),
    }),
  ),
});

const Heard = z.object({ type: z.string().optional(), patientId: z.string().optional() });

describeOnDatabases('a merge of two patients', (open) => {
  let clinic: TestClinic;
  let source: string;
  let target: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open(), { capabilities: [owningCapability] });
    source = await clinic.createPatient(maiden);
    target = await clinic.createPatient(married);
  });
  afterEach(() => clinic.close());

  const { send, create, bundle, idsOf } = fhirRequests(() => clinic);
  const reference = (id: string) => ({ reference: `Patient/${id}` });
  const operate = (name: string, parameters: Record<string, string | boolean>) =>
    send('POST', `/Patient/$${name}`, {
      resourceType: 'Parameters',
      parameter: Object.entries(parameters).map(([key, value]) => ({
        name: key,
        ...(typeof value === 'string' ? { valueReference: reference(value) } : { valueBoolean: value }),
      })),
    });
  const merge = (from = source, into = target, more = {}) =>
    operate('merge', { 'source-patient': from, 'target-patient': into, ...more });
  const undo = (id = source) => operate('undo-merge', { 'source-patient': id });
  const done = async (asked: Promise<Response>) => {
    const response = await asked;
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return Answer.parse(JSON.parse(text)).parameter;
  };
  const readPatient = async (id: string) => clinic.client.fhir.read('Patient', id);
  const sendImage = (number: number) =>
    clinic.post('/api/dicomweb/studies', syntheticInstance({ number, study: number }), 'application/dicom');
  const studiesOf = async (patientId: string) =>
    (await clinic.client.imaging.listStudies({ patientId })).studies.map((one) => one.studyInstanceUid).sort();
  const condition = (of: string, code: string) =>
    create('Condition', { subject: { ...reference(of), display: 'Żaneta W.' }, code: { text: code } });

  test('moves records, images, previews and metadata, and both charts hear of it', async () => {
    await sendImage(1);
    const { id: own } = await condition(source, 'caries');
    const { id: appointment } = await create('Appointment', {
      status: 'proposed',
      participant: [{ actor: reference(source), status: 'accepted' }],
    });
    const [before] = (await clinic.client.imaging.listStudies({ patientId: source })).studies;
    expect((await clinic.get(before?.previewUrl ?? '')).status).toBe(200);
    const events = await openEvents(await clinic.get('/api/events'));

    const answer = await done(merge());
    const moved = answer.flatMap(({ name, part = [] }) =>
      name === 'moved' ? [part.flatMap((one) => one.valueCode ?? one.valueInteger ?? [])] : [],
    );
    expect(moved).toEqual([
      ['Appointment', 1],
      ['Condition', 1],
      ['ImagingStudy', 1],
    ]);

    expect(await studiesOf(source)).toEqual([]);
    expect(await studiesOf(target)).toEqual([syntheticUid('study', 1)]);
    for (const [type, id] of [
      ['Condition', own],
      ['Appointment', appointment],
      ['ImagingStudy', syntheticUid('study', 1)],
    ]) {
      expect(idsOf(await bundle(`/${type}?patient=${target}`))).toEqual([id]);
      expect(idsOf(await bundle(`/${type}?patient=${source}`))).toEqual([]);
    }
    const { subject } = await clinic.client.fhir.read('Condition', own);
    expect(subject).toEqual(reference(target));
    // An address that was made for the source shows nothing any more.
    expect((await clinic.get(before?.previewUrl ?? '')).status).toBe(401);
    const [after] = (await clinic.client.imaging.listStudies({ patientId: target })).studies;
    expect((await clinic.get(after?.previewUrl ?? '')).status).toBe(200);
    const metadata = await clinic.get(`/api/dicomweb/studies/${syntheticUid('study', 1)}/metadata`);
    expect(await metadata.text()).toContain('"Alphabetic":"Żółkiewska^Żaneta"');

    // The record of the target is written last.
    const text = await events.readTo(`"resourceId":"${target}"`);
    await events.reader.cancel();
    const heard = [...text.matchAll(/^event: [a-z]+\.[a-z]+\n(?:id: .*\n)?data: (.*)$/gm)].map(([, json]) =>
      Heard.parse(JSON.parse(json ?? '')),
    );
    const of = (patientId: string) => heard.filter((one) => one.patientId === patientId).map(({ type }) => type);
    expect(new Set(of(source))).toEqual(new Set(['study.moved', 'record.changed', 'patient.changed']));
    expect(new Set(of(target))).toEqual(new Set(['study.filed', 'record.changed', 'patient.changed']));
  });

  test('leaves a pointer, and the target has the numbers and names of both', async () => {
    await done(merge());
    expect(await readPatient(source)).toMatchObject({
      active: false,
      link: [{ type: 'replaced-by', other: reference(target) }],
    });
    expect(await readPatient(target)).toMatchObject({
      identifier: [{ value: '2001' }, { value: 'DEMO-001', use: 'old' }],
      name: [{ family: 'Żółkiewska' }, { family: 'Wiśniewska', use: 'old' }],
      link: [{ type: 'replaces', other: reference(source) }],
    });
    expect(idsOf(await bundle(`/Patient?identifier=${patientIdSystem}|DEMO-001`))).toEqual([target]);
  });

  test('sends to the target what arrives under the old number and name', async () => {
    await done(merge());
    await sendImage(2);
    expect(await studiesOf(target)).toEqual([syntheticUid('study', 2)]);
  });

  test('an account of the source sees the records of the target, as long as the merge stands', async () => {
    const { id } = await condition(source, 'caries');
    await condition(target, 'gingivitis');
    await sendImage(1);
    const codesSeen = async (...patientIds: string[]) => {
      clinic.principal = { id: 'account', tenant: 'north', roles: ['patient'], compartments: { patientIds } };
      const found = await clinic.client.fhir.search('Condition');
      const { studies } = await clinic.client.imaging.listStudies({ patientId: target }).catch(() => ({ studies: [] }));
      clinic.principal = staff;
      return [found.resources.map(({ code }) => code?.text).sort(), studies.length];
    };
    expect(await codesSeen(source)).toEqual([['caries'], 0]);
    await done(merge());
    expect(await codesSeen(source)).toEqual([['caries', 'gingivitis'], 1]);
    // One after another, too.
    const third = await clinic.createPatient({ name: [{ family: 'Żółkiewska' }] });
    await done(merge(target, third));
    expect((await codesSeen(source))[0]).toEqual(['caries', 'gingivitis']);
    await done(undo(target));
    await done(undo());
    expect(await codesSeen(source)).toEqual([['caries'], 0]);
    expect((await clinic.client.fhir.read('Condition', id)).subject).toMatchObject(reference(source));
  });

  test('is shown before it is done', async () => {
    await condition(source, 'caries');
    const answer = await done(merge(source, target, { preview: true }));
    expect(answer.map(({ name }) => name)).toEqual(['outcome', 'result', 'moved']);
    expect(await readPatient(source)).toMatchObject({ identifier: [{ value: 'DEMO-001' }] });
    expect(idsOf(await bundle(`/Condition?patient=${source}`))).toHaveLength(1);
  });

  test('is refused into oneself, of and into whoever was merged, in a circle, and for others than staff', async () => {
    const third = await clinic.createPatient({ name: [{ family: 'Third' }] });
    expect((await merge(source, source)).status).toBe(400);
    expect((await merge(source, 'nobody')).status).toBe(404);
    expect((await undo(source)).status).toBe(404);
    await done(merge());
    expect((await merge(source, third)).status).toBe(409);
    expect((await merge(third, source)).status).toBe(409);
    expect((await merge(target, source)).status).toBe(409);
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [target, third] } };
    expect((await merge(third, target)).status).toBe(403);
    expect((await undo()).status).toBe(403);
  });

  test('leaves nothing to write to: neither the record nor its chart nor its images', async () => {
    await sendImage(3);
    await done(merge());
    const patient = await readPatient(source);
    expect((await send('PUT', `/Patient/${source}`, { ...patient, active: true })).status).toBe(409);
    expect((await send('PUT', '/Patient/forged', { ...patient, id: 'forged' })).status).toBe(400);
    expect((await send('DELETE', `/Patient/${source}`)).status).toBe(409);
    const late = { resourceType: 'Condition', subject: reference(source), code: { text: 'late' } };
    expect((await send('POST', '/Condition', late)).status).toBe(409);
    const filing = clinic.client.imaging.fileStudy({ studyInstanceUid: syntheticUid('study', 3), patientId: source });
    await expect(filing).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is undone exactly: what came after it stays, and the answer names it', async () => {
    await sendImage(1);
    const { id: kept } = await condition(source, 'caries');
    const { id: edited } = await condition(source, 'pulpitis');
    const { id: targets } = await condition(target, 'gingivitis');
    const [original, merged] = [await readPatient(source), await readPatient(target)];
    await done(merge());
    const { id: later } = await condition(target, 'later');
    await sendImage(2);
    const now = await clinic.client.fhir.read('Condition', edited);
    await clinic.client.fhir.update('Condition', { ...now, note: [{ text: 'seen since' }] });
    const patient = await readPatient(target);
    await clinic.client.fhir.update('Patient', { ...patient, gender: 'female' });

    const answer = await done(undo());
    const stayed = answer.flatMap(({ valueReference, name }) => (name === 'stayed' ? [valueReference?.reference] : []));
    expect(stayed.sort()).toEqual([`Condition/${later}`, `ImagingStudy/${syntheticUid('study', 2)}`].sort());
    expect(answer.find(({ name }) => name === 'returned')?.valueInteger).toBe(3);

    const { meta: _a, ...back } = await readPatient(source);
    const { meta: _b, ...was } = original;
    expect(back).toEqual(was);
    const { meta: _c, ...targetNow } = await readPatient(target);
    const { meta: _d, ...targetWas } = merged;
    expect(targetNow).toEqual({ ...targetWas, gender: 'female' });
    expect(await studiesOf(source)).toEqual([syntheticUid('study', 1)]);
    expect(await studiesOf(target)).toEqual([syntheticUid('study', 2)]);
    expect(idsOf(await bundle(`/Condition?patient=${source}`)).sort()).toEqual([kept, edited].sort());
    expect(idsOf(await bundle(`/Condition?patient=${target}`)).sort()).toEqual([targets, later].sort());
    expect(await clinic.client.fhir.read('Condition', kept)).toMatchObject({ subject: { display: 'Żaneta W.' } });
    expect(await clinic.client.fhir.read('Condition', edited)).toMatchObject({ note: [{ text: 'seen since' }] });
    await sendImage(4);
    expect(await studiesOf(source)).toEqual([syntheticUid('study', 1), syntheticUid('study', 4)]);
    // And once more.
    await done(merge());
    expect((await undo()).status).toBe(200);
  });

  test('one merge after another is undone from the last one on', async () => {
    const third = await clinic.createPatient({ name: [{ family: 'Third' }] });
    const { id } = await condition(source, 'caries');
    await done(merge());
    await done(merge(target, third));
    expect(idsOf(await bundle(`/Condition?patient=${third}`))).toEqual([id]);
    expect((await undo(source)).status).toBe(409);
    await done(undo(target));
    await done(undo(source));
    expect(idsOf(await bundle(`/Condition?patient=${source}`))).toEqual([id]);
  });

  test('a record that named both is a record of the target, and names both again afterwards', async () => {
    const { id } = await create('Appointment', {
      status: 'proposed',
      participant: [source, target].map((one) => ({ actor: reference(one), status: 'accepted' })),
    });
    await done(merge());
    expect(idsOf(await bundle(`/Appointment?patient=${target}`))).toEqual([id]);
    await done(undo());
    const { participant } = await clinic.client.fhir.read('Appointment', id);
    expect(participant.map(({ actor }) => actor?.reference)).toEqual([`Patient/${source}`, `Patient/${target}`]);
  });

  test('two at once: one is done, the other is told', async () => {
    const third = await clinic.createPatient({ name: [{ family: 'Third' }] });
    const both = await Promise.all([merge(source, target), merge(source, third)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const crossed = await clinic.createPatient({ name: [{ family: 'Fourth' }] });
    const survivor = both[0]?.status === 200 ? target : third;
    const cross = await Promise.all([merge(survivor, crossed), merge(crossed, survivor)]);
    expect(cross.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('what arrives and is written meanwhile is the target’s, or is sent again', async () => {
    const again = async (work: () => Promise<Response>): Promise<number> => {
      const { status } = await work();
      return status === 503 ? again(work) : status;
    };
    const work = [10, 11, 12, 13].map((number) => again(() => sendImage(number)));
    const merging = merge();
    const more = [14, 15, 16].map((number) => again(() => sendImage(number)));
    expect((await merging).status).toBe(200);
    expect(await Promise.all([...work, ...more])).toEqual(Array(7).fill(200));
    expect(await studiesOf(source)).toEqual([]);
    expect(await studiesOf(target)).toHaveLength(7);
    expect(Bundle.parse(await (await send('GET', `/ImagingStudy?patient=${target}`)).json()).total).toBe(7);
  });
});
