import type { DicomJson } from '@clinikit/dicom/json';
import { replaceAttributes } from '@clinikit/dicom/write';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const text = (vr: string, value: string | number) => ({ vr, Value: [value] });
/** What only the files say, of the first study and of the others. */
const saidOf = (study: number): DicomJson => ({
  '00080030': text('TM', study === 1 ? '101530.5' : '220000'),
  '00080090': { vr: 'PN', Value: [{ Alphabetic: study === 1 ? 'Müller^Jürgen^^Dr' : 'Nowak^Ewa' }] },
  '00081030': text('LO', `Study ${study}`),
  '0008103E': text('LO', 'Bitewing left'),
  '00100040': text('CS', study === 1 ? 'F' : 'M'),
  '00180015': text('CS', study === 1 ? 'JAW' : 'CHEST'),
  '00200010': text('SH', `S-${study}`),
  '00200011': text('IS', study * 10),
  '00400244': text('DA', `2026010${study}`),
  '00400245': text('TM', '08'),
  '00400275': {
    vr: 'SQ',
    Value: [{ '00400009': text('SH', `STEP-${study}`), '00401001': text('SH', `PROC-${study}`) }],
  },
});
const file = (number: number, study: number) =>
  new Uint8Array(replaceAttributes(syntheticInstance({ number, study, rows: 8 + number }), { set: saidOf(study) }));

describeOnDatabases('QIDO-RS over everything', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    for (const [number, study] of [
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 3],
    ] as const) {
      expect((await clinic.post('/api/dicomweb/studies', file(number, study), 'application/dicom')).status).toBe(200);
    }
  });
  afterEach(() => clinic.close());

  const ask = async (path: string) => {
    const response = await clinic.get(`/api/dicomweb/${path}`);
    expect(response.status, path).toBe(200);
    const datasets: DicomJson[] = JSON.parse(await response.text());
    return { datasets, warning: response.headers.get('warning') };
  };
  const count = async (path: string) => (await ask(path)).datasets.length;
  const firstOf = (dataset: DicomJson | undefined, tag: string) => dataset?.[tag]?.Value?.[0];
  const [uid, series] = [syntheticUid('study', 1), syntheticUid('series', 1)];

  test('finds what stands in the files alone, at its level and below', async () => {
    for (const [query, found] of [
      ['StudyTime=101530.5', 1],
      ['StudyTime=10', 1],
      ['StudyTime=1015-1016', 1],
      ['StudyTime=-2100', 1],
      ['StudyTime=2200-', 2],
      ['StudyTime=1016-1100', 0],
      ['ReferringPhysicianName=muller', 1],
      ['ReferringPhysicianName=mulle', 0],
      ['ReferringPhysicianName=muller*', 1],
      ['ReferringPhysicianName=J%C3%BCrgen*', 1],
      ['ReferringPhysicianName=M%C3%BCller%5EJ%C3%BCrgen*', 1],
      ['00080090=nowak%5Eewa', 2],
      ['StudyID=S-2', 1],
      ['StudyID=s-?', 3],
      ['PatientSex=F', 1],
      ['PatientBirthDate=19850412', 3],
      ['PatientBirthDate=19900101-', 0],
    ] as const) {
      expect(await count(`studies?${query}`), query).toBe(found);
      expect(await count(`series?${query}`), query).toBe(found);
    }
    for (const [query, found] of [
      ['SeriesNumber=10', 1],
      ['SeriesNumber=10,30', 2],
      ['SeriesNumber=*', 3],
      ['SeriesDescription=*LEFT', 3],
      ['SeriesDescription=bitewing', 0],
      ['BodyPartExamined=JAW', 1],
      ['PerformedProcedureStepStartDate=20260102-20260103', 2],
      ['PerformedProcedureStepStartTime=0830', 3],
      ['PerformedProcedureStepStartTime=0900', 0],
      ['RequestAttributesSequence.ScheduledProcedureStepID=STEP-2', 1],
      ['RequestAttributesSequence.RequestedProcedureID=PROC-*', 3],
      ['00400275.00400009=STEP-3', 1],
      ['StudyID=S-1&SeriesNumber=20', 0],
      ['PatientName=wisniewska*&BodyPartExamined=CHEST', 2],
    ] as const) {
      expect(await count(`series?${query}`), query).toBe(found);
    }
    for (const [query, found] of [
      ['InstanceNumber=1', 1],
      ['InstanceNumber=1,3', 2],
      ['SOPClassUID=1.2.840.10008.5.1.4.1.1.7', 4],
      ['SOPClassUID=1.2.3', 0],
      ['BodyPartExamined=JAW', 2],
      ['StudyTime=10&InstanceNumber=2', 1],
      [`SOPInstanceUID=${syntheticUid('instance', 1)}%5C${syntheticUid('instance', 4)}`, 2],
    ] as const) {
      expect(await count(`instances?${query}`), query).toBe(found);
    }
    expect(await count(`studies/${uid}/series?StudyID=S-2`)).toBe(0);
    expect(await count(`studies/${uid}/instances?StudyID=S-1&SeriesNumber=10`)).toBe(2);
  });

  test('tells the attributes of the levels above that the path does not name', async () => {
    const [all] = (await ask(`series?SeriesInstanceUID=${series}`)).datasets;
    const [below] = (await ask(`studies/${uid}/series`)).datasets;
    expect(firstOf(all, '00200010')).toBe('S-1');
    expect(firstOf(all, '00201208')).toBe(2);
    expect(firstOf(all, '00201209')).toBe(2);
    expect(firstOf(all, '00081190')).toBe(`http://clinic.test/api/dicomweb/studies/${uid}/series/${series}`);
    expect(below).not.toHaveProperty('00200010');
    expect(firstOf(below, '00400245')).toBe('08');
    const [instance] = (await ask('instances?InstanceNumber=1')).datasets;
    expect([firstOf(instance, '00081030'), firstOf(instance, '0008103E')]).toEqual(['Study 1', 'Bitewing left']);
    expect(firstOf(instance, '00280010')).toBe(9);
    const [alone] = (await ask(`studies/${uid}/series/${series}/instances`)).datasets;
    expect(alone).not.toHaveProperty('0008103E');
    expect(alone).not.toHaveProperty('00100010');
    const [ofStudy] = (await ask(`studies/${uid}/instances`)).datasets;
    expect(firstOf(ofStudy, '0008103E')).toBe('Bitewing left');
    expect(ofStudy).not.toHaveProperty('00100010');
  });

  test('tells what includefield asks for, and says what the level does not have', async () => {
    const fields = 'includefield=00180015,RequestAttributesSequence.RequestedProcedureID&includefield=PatientName';
    const { datasets, warning } = await ask(`studies/${uid}/series?${fields}`);
    expect(firstOf(datasets[0], '00180015')).toBe('JAW');
    expect(datasets[0]).toMatchObject({ '00400275': { vr: 'SQ' }, '00100010': { vr: 'PN' } });
    expect(warning).toBeNull();
    const study = await ask('studies?limit=1&StudyID=S-1&includefield=Rows,PatientSex,NoSuchThing');
    expect(study.warning).toContain('not included, since this level has none: Rows, NoSuchThing');
    expect(study.datasets[0]).not.toHaveProperty('00280010');
    const every = (await ask('studies?StudyID=S-1&includefield=all')).datasets[0];
    for (const tag of ['00280010', '00180015', '00080018', '7FE00010']) expect(every).not.toHaveProperty(tag);
    expect(firstOf(every, '00201206')).toBe(1);
    expect((await ask(`series?StudyID=S-1&includefield=all`)).datasets[0]).toHaveProperty('00180015');
    expect((await ask(`instances?InstanceNumber=1&includefield=all`)).datasets[0]).toHaveProperty('00280100');
    const client = await clinic.client.dicomweb.searchStudies({ limit: 100 });
    expect(client.complete).toBe(true);
  });

  test('ends where there is no more, page by page', async () => {
    for (const level of ['studies', 'series', 'instances']) {
      const all = (await ask(level)).datasets.map((one) => JSON.stringify(one));
      const pages: string[] = [];
      for (let offset = 0; offset < 10; offset += 1) {
        const { datasets, warning } = await ask(`${level}?limit=1&offset=${offset}`);
        pages.push(...datasets.map((one) => JSON.stringify(one)));
        expect(warning !== null, `${level} ${offset}`).toBe(offset < all.length - 1);
      }
      expect(pages).toEqual(all);
    }
  });

  test('names by the beginnings of their words, in whatever order, where it may be fuzzy', async () => {
    const patientId = await clinic.createPatient({
      name: [{ family: 'Kowalska-Zając', given: ['Łucja', 'Anna'] }],
      identifier: [{ system: patientIdSystem, value: '90' }],
    });
    await clinic.client.imaging.fileStudy({ studyInstanceUid: uid, patientId });
    for (const [name, found] of [
      ['luc kow', 1],
      ['ANNA^zaj', 1],
      ['ucja', 0],
      ['zan wis', 2],
      ['wisniewska', 2],
      ['kow wis', 0],
    ] as const) {
      expect(await count(`studies?fuzzymatching=true&PatientName=${encodeURIComponent(name)}`), name).toBe(found);
    }
    expect(await count('studies?PatientName=luc%20kow')).toBe(0);
  });

  test('does not find by what it does not show: of another person, or to somebody else', async () => {
    const patientId = await clinic.createPatient({
      name: [{ family: 'Kowalska', given: ['Łucja'] }],
      identifier: [{ system: patientIdSystem, value: '90' }],
      gender: 'male',
    });
    expect(await count('series?RequestAttributesSequence.RequestedProcedureID=PROC-1')).toBe(1);
    await clinic.client.imaging.fileStudy({ studyInstanceUid: uid, patientId });
    expect(await count('series?RequestAttributesSequence.RequestedProcedureID=PROC-1')).toBe(0);
    expect([await count('studies?PatientSex=F'), await count('studies?PatientSex=M')]).toEqual([0, 3]);
    const patient: Principal = { ...staff, roles: ['patient'], compartments: { patientIds: [patientId] } };
    clinic.principal = patient;
    expect([await count('studies'), await count('series'), await count('instances')]).toEqual([1, 1, 2]);
    expect(await count('series?StudyID=S-2')).toBe(0);
    expect(JSON.stringify((await ask('instances?includefield=all')).datasets)).not.toMatch(/Wisniewska|DEMO-001|PROC-/);
  });

  test('refuses what it does not know', async () => {
    for (const query of [
      'studies?SeriesNumber=1',
      'series?InstanceNumber=1',
      'series?Rows=4',
      'series?SeriesNumber=x',
      'studies?StudyTime=noon',
      'studies?StudyTime=-',
      'series?PerformedProcedureStepStartDate=2026',
      'studies?fuzzymatching=maybe',
      'studies?includefield=a%20b',
      'series?RequestAttributesSequence=1',
    ]) {
      expect((await clinic.get(`/api/dicomweb/${query}`)).status, query).toBe(400);
    }
  });
});
