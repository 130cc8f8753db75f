import type { DicomJson } from '@clinikit/dicom/json';
import { expect, test } from 'vitest';
import { tellsOf } from './otherNames.ts';
import { changesFor } from './presentedFile.ts';

const fileOf = (name: string, number: string): DicomJson => ({
  '00100010': { vr: 'PN', Value: [{ Alphabetic: name }] },
  '00100020': { vr: 'LO', Value: [number] },
});
const toldBy = (name: string, number: string) => tellsOf(fileOf(name, number), 'file');

test.each([
  ['Kowalska^Anna Maria', 'Kowalska Anna knee'],
  ['Kowalska^Anna Maria', 'KOWALSKA kolano'],
  ['Kowalska^Anna Maria', 'kowalskaanna_knee'],
  ['Kowalska^Anna Maria', 'K o w a l s k a'],
  ['Kowalska^Anna Maria', 'nr 123'],
  ['Kowalska^Anna Maria', 'nr00123'],
  ['Kowalska-Nowak^Anna', 'knee of Kowalska'],
  ['Żak^Ewa', 'ZAK, knee'],
  ['Müller^Eva', 'MUELLER knee'],
  ['Mueller^Eva', 'Müller knee'],
  ['Li^Wei', 'wei li'],
  ['山田^太郎', '膝山田太郎'],
])('a file of %s is told of by %s', (name, text) => {
  expect(toldBy(name, '123')(text)).toBe(true);
});

test.each([
  ['Lis^Ewa', 'analisis'],
  ['Li^Wei', 'line'],
  ['Kowalska^Anna', '1234'],
  ['von der Leyen^Eva', 'Knie von der Seite'],
  ['', ''],
])('a file of %s is not told of by %s', (name, text) => {
  expect(toldBy(name, '123')(text)).toBe(false);
});

const presented = {
  patient: { resourceType: 'Patient' as const, name: [{ family: 'Nowak', given: ['Jan'] }] },
  identifierSystems: [],
  filedAt: new Date(0),
};
const inFile = (metadata: DicomJson, showOriginal: boolean, tag: string, vr: 'LO' | 'PN', text: string) =>
  changesFor(metadata, { ...presented, showOriginal }).each({ tag, vr, within: [], text, bytes: undefined });

test('descriptions and who asked are emptied where the file says another patient, unless all is shown', () => {
  const other = fileOf('Kowalska^Anna Maria', '123');
  expect(inFile(other, false, '0008103E', 'LO', 'of Anna')).toEqual({ vr: 'LO' });
  expect(inFile(other, false, '00080090', 'PN', 'Wolski^Adam')).toEqual({ vr: 'PN' });
  expect(inFile(other, false, '00081010', 'LO', 'Room of Kowalska')).toEqual({ vr: 'LO' });
  expect(inFile(other, false, '00081010', 'LO', 'Room 4')).toBeUndefined();
  expect(inFile(other, true, '0008103E', 'LO', 'KOWALSKA kolano')).toBeUndefined();
});

test('whoever the file bore before it came is not told of either', () => {
  const corrected: DicomJson = {
    ...fileOf('Nowak^Jan', ''),
    '00100020': { vr: 'LO' },
    '00100030': { vr: 'DA' },
    '00100040': { vr: 'CS' },
    '04000561': { vr: 'SQ', Value: [{ '04000550': { vr: 'SQ', Value: [fileOf('Kowalska^Anna', '123')] } }] },
  };
  expect(inFile(corrected, false, '0008103E', 'LO', 'KOWALSKA kolano')).toEqual({ vr: 'LO' });
  expect(inFile(corrected, false, '0008103E', 'LO', 'Nowak kolano')).toBeUndefined();
});
