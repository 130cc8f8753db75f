import { type DicomJson, jsonItems } from '@clinikit/dicom/json';
import { ModifiedAttributesSequence, OriginalAttributesSequence } from '@clinikit/dicom/tags';
import { describe, expect, test } from 'vitest';
import type { Patient } from '../records/types.ts';
import { presentMetadata } from './presentation.ts';

const system = 'urn:test:patient-id';
const zolkiewska: Patient = {
  resourceType: 'Patient',
  name: [
    { use: 'maiden', family: 'Nowak', given: ['Łucja'] },
    { use: 'official', family: 'Żółkiewska', given: ['Łucja', 'Maria'] },
  ],
  identifier: [{ system, value: '77' }],
  birthDate: '1990-02-03',
  gender: 'female',
};
const arrived: DicomJson = {
  '00080060': { vr: 'CS', Value: ['PX'] },
  '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Kowalski^Jan' }] },
  '00100020': { vr: 'LO', Value: ['12'] },
  '00100021': { vr: 'LO', Value: ['OTHER CLINIC'] },
  '00100030': { vr: 'DA', Value: ['19501231'] },
  '00100032': { vr: 'TM', Value: ['0815'] },
  '00100040': { vr: 'CS', Value: ['M'] },
  '00101001': { vr: 'PN', Value: [{ Alphabetic: 'Kowal^Jan' }] },
  '00101010': { vr: 'AS', Value: ['073Y'] },
  '00101030': { vr: 'DS', Value: [81] },
  '00101040': { vr: 'LO', Value: ['ul. Długa 1'] },
  '00102000': { vr: 'LO', Value: ['pacemaker'] },
  '00104000': { vr: 'LT', Value: ['calls on Mondays'] },
  '00120040': { vr: 'LO', Value: ['S-9'] },
};
const filedAt = new Date('2026-01-02T03:04:05Z');
const show = (metadata: DicomJson, patient: Patient, showOriginal = true): DicomJson =>
  presentMetadata(metadata, { patient, identifierSystems: [system], filedAt, showOriginal });
const originalOf = (shown: DicomJson): DicomJson | undefined =>
  jsonItems(jsonItems(shown, OriginalAttributesSequence).at(-1) ?? {}, ModifiedAttributesSequence)[0];

describe('presentMetadata', () => {
  test('leaves nothing of the patient that an object came with, and keeps all of it as original', () => {
    const shown = show(arrived, zolkiewska);
    const { '04000561': changes, ...rest } = shown;
    expect(rest).toEqual({
      '00080060': { vr: 'CS', Value: ['PX'] },
      '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Żółkiewska^Łucja^Maria' }] },
      '00100020': { vr: 'LO', Value: ['77'] },
      '00100030': { vr: 'DA', Value: ['19900203'] },
      '00100040': { vr: 'CS', Value: ['F'] },
      '00101030': { vr: 'DS', Value: [81] },
    });
    expect(changes?.Value).toHaveLength(1);
    const { '00080060': _modality, '00101030': _weight, ...identity } = arrived;
    expect(originalOf(shown)).toEqual(identity);
    expect(JSON.stringify(rest)).not.toMatch(/Kowal|1950|OTHER|Długa|pacemaker|073Y|S-9/);
  });

  test('shows as unknown what the record does not know', () => {
    const shown = show(arrived, { resourceType: 'Patient', name: [{ family: 'Żółkiewska' }] });
    expect(shown['00100020']).toEqual({ vr: 'LO' });
    expect(shown['00100030']).toEqual({ vr: 'DA' });
    expect(shown['00100040']).toEqual({ vr: 'CS' });
    expect(originalOf(shown)).toMatchObject({ '00100030': { vr: 'DA', Value: ['19501231'] } });
  });

  test('says of an attribute that was missing that it was', () => {
    const shown = show({ '00100020': { vr: 'LO', Value: ['77 '] } }, zolkiewska);
    expect(originalOf(shown)).toEqual({
      '00100010': { vr: 'PN' },
      '00100020': { vr: 'LO', Value: ['77 '] },
      '00100030': { vr: 'DA' },
      '00100040': { vr: 'CS' },
    });
  });

  test('leaves metadata alone that says what the record says', () => {
    const own: DicomJson = {
      '00100010': { vr: 'PN', Value: [{ Alphabetic: 'ZOLKIEWSKA^LUCJA MARIA', Phonetic: 'x' }] },
      '00100020': { vr: 'LO', Value: ['77 '] },
      '00100021': { vr: 'LO', Value: ['THE CLINIC'] },
      '00100030': { vr: 'DA', Value: ['19900203'] },
      '00100040': { vr: 'CS', Value: ['F'] },
      '00101010': { vr: 'AS', Value: ['036Y'] },
    };
    expect(show(own, zolkiewska)).toBe(own);
    expect(show(own, { ...zolkiewska, birthDate: '1990' })).toBe(own);
    expect(show(own, { ...zolkiewska, birthDate: '1991' })['00100030']).toEqual({ vr: 'DA' });
  });

  test('shows no number of another kind as Patient ID', () => {
    const shown = show(arrived, { ...zolkiewska, identifier: [{ system: 'urn:national', value: '90020312345' }] });
    expect(shown['00100020']).toEqual({ vr: 'LO' });
  });

  test('never shows a name that is no longer in use', () => {
    const shown = show(arrived, { resourceType: 'Patient', name: [{ use: 'old', family: 'Nowak' }] });
    expect(shown['00100010']).toEqual({ vr: 'PN' });
  });

  test('keeps what was changed before it came here', () => {
    const earlier: DicomJson = { '04000563': { vr: 'LO', Value: ['PACS'] } };
    const shown = show({ ...arrived, '04000561': { vr: 'SQ', Value: [earlier] } }, zolkiewska);
    const changes = jsonItems(shown, OriginalAttributesSequence);
    expect(changes).toHaveLength(2);
    expect(changes[0]).toEqual(earlier);
    expect(changes[1]).toMatchObject({ '04000562': { vr: 'DT', Value: ['20260102030405+0000'] } });
  });

  test('leaves nothing of the stay, the order, the comments and the private attributes of another patient', () => {
    const image: DicomJson = {
      '00080050': { vr: 'SH', Value: ['A-1'] },
      '00080060': { vr: 'CS', Value: ['PX'] },
      '00181151': { vr: 'IS', Value: [8] },
      '00400254': { vr: 'LO', Value: ['Panoramic'] },
    };
    const text = (value: string) => ({ vr: 'LT', Value: [value] });
    const told: DicomJson = {
      '00081080': text('diabetes'),
      '00081084': { vr: 'SQ', Value: [{}] },
      '00084000': text('identifying'),
      '00091001': text('private'),
      '00120010': text('trial'),
      '00204000': text('caries of Jan Kowalski'),
      '00321033': text('oncology'),
      '00321066': text('reason'),
      '00321067': { vr: 'SQ', Value: [{}] },
      '00324000': text('study comments'),
      '00380300': text('ward 7'),
      '00384000': text('visit'),
      '00400275': { vr: 'SQ', Value: [{ '00401002': text('pain') }] },
      '00401400': text('order comments'),
      '00402400': text('request comments'),
      '40080300': text('impressions'),
    };
    const shown = show({ ...arrived, ...image, ...told }, zolkiewska);
    for (const tag of Object.keys(told)) expect(shown[tag], tag).toBeUndefined();
    expect(shown).toMatchObject(image);
    expect(originalOf(shown)).toMatchObject(told);
    // Their own patient's are shown as they came.
    const own = { ...told, '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Żółkiewska^Łucja^Maria' }] } };
    const record: Patient = { resourceType: 'Patient', name: [{ family: 'Żółkiewska', given: ['Łucja', 'Maria'] }] };
    expect(show(own, record)).toBe(own);
  });

  test('gives what was there before only to those who may see all patients', () => {
    const earlier: DicomJson = {
      '04000550': { vr: 'SQ', Value: [{ '00100010': arrived['00100010'] ?? { vr: 'PN' } }] },
    };
    const changed = { ...arrived, '04000561': { vr: 'SQ', Value: [earlier] } };
    const shown = show(changed, zolkiewska, false);
    expect(shown['04000561']).toBeUndefined();
    expect(JSON.stringify(shown)).not.toMatch(/Kowal|1950|OTHER|Długa|pacemaker/);
    const ownRecord: Patient = {
      resourceType: 'Patient',
      name: [{ family: 'Kowalski', given: ['Jan'] }],
      identifier: [{ system, value: '12' }],
      birthDate: '1950-12-31',
      gender: 'male',
    };
    expect(show(changed, ownRecord)).toBe(changed);
    expect(show(changed, ownRecord, false)).toEqual(arrived);
  });
});
