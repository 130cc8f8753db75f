import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { element, explicitLittle, joinBytes } from '../../packages/dicom/src/testing/writeDataset.ts';

/** The patient of the studies, as a clinic keeps them. */
export const ctPatient = {
  resourceType: 'Patient' as const,
  name: [{ family: 'Bench', given: ['Clara'] }],
  birthDate: '1970-02-03',
};
/** Their number. */
export const ctPatientId = 'BENCH-CT';

const ctImageStorage = '1.2.840.10008.5.1.4.1.1.2';
const explicitLittleEndian = '1.2.840.10008.1.2.1';
const size = 512;

/** Studies get UIDs of their own, so that a folder of one run is new to every archive. */
export interface CtStudy {
  readonly studyInstanceUid: string;
  readonly files: readonly string[];
}

/** Writes a CT of one series: slices of 512 x 512 pixels with 16 bits, 0.5 MB each, with what a scanner says of them. */
export async function makeCtStudy(
  folder: string,
  { study, slices }: { study: number; slices: number },
): Promise<CtStudy> {
  await mkdir(folder, { recursive: true });
  const studyInstanceUid = `2.25.4${String(study).padStart(12, '0')}`;
  const files: string[] = [];
  for (let slice = 1; slice <= slices; slice += 1) {
    const file = join(folder, `${String(slice).padStart(5, '0')}.dcm`);
    await writeFile(file, ctSlice(studyInstanceUid, slice));
    files.push(file);
  }
  return { studyInstanceUid, files };
}

function ctSlice(study: string, slice: number): Uint8Array {
  const write = (tag: string, vr: string, value: string | number | Uint8Array) =>
    element(explicitLittle, tag, vr, value);
  const series = `${study}.1`;
  const instance = `${series}.${slice}`;
  const meta = [
    write('00020001', 'OB', new Uint8Array([0, 1])),
    write('00020002', 'UI', ctImageStorage),
    write('00020003', 'UI', instance),
    write('00020010', 'UI', explicitLittleEndian),
    write('00020012', 'UI', '2.25.1'),
  ];
  const length = meta.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return joinBytes([
    new Uint8Array(128),
    'DICM',
    element(explicitLittle, '00020000', 'UL', new Uint8Array(new Uint32Array([length]).buffer)),
    ...meta,
    write('00080005', 'CS', 'ISO_IR 192'),
    write('00080008', 'CS', 'ORIGINAL\\PRIMARY\\AXIAL\\CT_SOM5 SPI'),
    write('00080016', 'UI', ctImageStorage),
    write('00080018', 'UI', instance),
    write('00080020', 'DA', '20261130'),
    write('00080021', 'DA', '20261130'),
    write('00080022', 'DA', '20261130'),
    write('00080023', 'DA', '20261130'),
    write('00080030', 'TM', '081500.000000'),
    write('00080031', 'TM', '081601.000000'),
    write('00080050', 'SH', 'A-1'),
    write('00080060', 'CS', 'CT'),
    write('00080070', 'LO', 'Clinikit'),
    write('00080080', 'LO', 'A clinic'),
    write('00080090', 'PN', 'Referring^Rhoda'),
    write('00081010', 'SH', 'CT1'),
    write('00081030', 'LO', 'Thorax'),
    write('0008103E', 'LO', 'Thorax 1.0'),
    write('00081090', 'LO', 'Bench 1'),
    write('00100010', 'PN', 'Bench^Clara'),
    write('00100020', 'LO', ctPatientId),
    write('00100030', 'DA', '19700203'),
    write('00100040', 'CS', 'F'),
    write('00180015', 'CS', 'CHEST'),
    write('00180050', 'DS', '1'),
    write('00180060', 'DS', '120'),
    write('00180090', 'DS', '500'),
    write('00181000', 'LO', '1'),
    write('00181020', 'LO', 'bench'),
    write('00181030', 'LO', 'Thorax'),
    write('00181120', 'DS', '0'),
    write('00181151', 'IS', '200'),
    write('00181152', 'IS', '100'),
    write('00181210', 'SH', 'B30f'),
    write('00185100', 'CS', 'HFS'),
    write('0020000D', 'UI', study),
    write('0020000E', 'UI', series),
    write('00200010', 'SH', '1'),
    write('00200011', 'IS', '1'),
    write('00200012', 'IS', '1'),
    write('00200013', 'IS', String(slice)),
    write('00200032', 'DS', `-180\\-180\\${slice}`),
    write('00200037', 'DS', '1\\0\\0\\0\\1\\0'),
    write('00200052', 'UI', `${study}.9`),
    write('00201041', 'DS', String(slice)),
    write('00280002', 'US', 1),
    write('00280004', 'CS', 'MONOCHROME2'),
    write('00280010', 'US', size),
    write('00280011', 'US', size),
    write('00280030', 'DS', '0.703125\\0.703125'),
    write('00280100', 'US', 16),
    write('00280101', 'US', 12),
    write('00280102', 'US', 11),
    write('00280103', 'US', 0),
    write('00281050', 'DS', '40'),
    write('00281051', 'DS', '400'),
    write('00281052', 'DS', '-1024'),
    write('00281053', 'DS', '1'),
    write('7FE00010', 'OW', new Uint8Array(ctPixels(slice).buffer)),
  ]);
}

/** A round body in air, with noise, which is what keeps files of a CT from being small. */
function ctPixels(slice: number): Uint16Array<ArrayBuffer> {
  const pixels = new Uint16Array(size * size);
  let random = slice;
  for (let at = 0; at < pixels.length; at += 1) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    const isBody = ((at % size) - 256) ** 2 + (Math.floor(at / size) - 256) ** 2 < 200 ** 2;
    pixels[at] = (isBody ? 1060 : 24) + ((random >> 16) & 31);
  }
  return pixels;
}
