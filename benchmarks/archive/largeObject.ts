import { open } from 'node:fs/promises';
import { element, explicitLittle, joinBytes } from '../../packages/dicom/src/testing/writeDataset.ts';

/** A multi-frame object of 1 GB: 2,048 frames of 512 x 512 pixels with 16 bits. */
export const large = { study: '2.25.78001', series: '2.25.78002', instance: '2.25.78003', frames: 2048 };

const frameBytes = 512 * 512 * 2;

/** Writes it piece by piece. */
export async function writeLargeObject(path: string): Promise<void> {
  const write = (tag: string, vr: string, value: string | number | Uint8Array, length?: number) =>
    element(explicitLittle, tag, vr, value, length);
  const sopClass = '1.2.840.10008.5.1.4.1.1.7.3';
  const meta = [
    write('00020002', 'UI', sopClass),
    write('00020003', 'UI', large.instance),
    write('00020010', 'UI', '1.2.840.10008.1.2.1'),
  ];
  const length = meta.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const head = joinBytes([
    new Uint8Array(128),
    'DICM',
    write('00020000', 'UL', new Uint8Array(new Uint32Array([length]).buffer)),
    ...meta,
    write('00080016', 'UI', sopClass),
    write('00080018', 'UI', large.instance),
    write('00080060', 'CS', 'OT'),
    write('00100010', 'PN', 'Bench^Large'),
    write('00100020', 'LO', 'BENCH-2'),
    write('0020000D', 'UI', large.study),
    write('0020000E', 'UI', large.series),
    write('00280002', 'US', 1),
    write('00280004', 'CS', 'MONOCHROME2'),
    write('00280008', 'IS', String(large.frames)),
    write('00280010', 'US', 512),
    write('00280011', 'US', 512),
    write('00280100', 'US', 16),
    write('00280101', 'US', 16),
    write('00280102', 'US', 15),
    write('00280103', 'US', 0),
    write('7FE00010', 'OW', new Uint8Array(), frameBytes * large.frames),
  ]);
  const file = await open(path, 'w');
  try {
    await file.write(head);
    for (let frame = 0; frame < large.frames; frame += 1)
      await file.write(new Uint8Array(frameBytes).fill(frame % 251));
  } finally {
    await file.close();
  }
}
