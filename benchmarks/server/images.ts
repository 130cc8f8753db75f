import { readFile } from 'node:fs/promises';
import { createDicomwebClient } from '@clinikit/client/dicomweb';
import { makeInstances } from '../../examples/express/test/instances.ts';
import { element, explicitLittle, joinBytes } from '../../packages/dicom/src/testing/writeDataset.ts';

/** What is asked for of the images. */
export interface BenchImages {
  study: string;
  series: string;
  /** SOP Instance UIDs of the CT's slices. */
  slices: string[];
  multiFrame: { study: string; series: string; instance: string; frames: number };
}

const frames = 100;
const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** A CT of 60 slices, and one object of 100 frames of 512 x 512 pixels with 16 bits. */
export async function makeImages(folder: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const { files: paths } = await makeInstances(folder, 60);
  const files = await Promise.all(paths.map(async (path) => new Uint8Array(await readFile(path))));
  return [...files, multiFrameFile()];
}

const uids = { study: '2.25.77001', series: '2.25.77002', instance: '2.25.77003' };

function multiFrameFile(): Uint8Array<ArrayBuffer> {
  const write = (tag: string, vr: string, value: string | number | Uint8Array) =>
    element(explicitLittle, tag, vr, value);
  const sopClass = '1.2.840.10008.5.1.4.1.1.7.3';
  const meta = [
    write('00020002', 'UI', sopClass),
    write('00020003', 'UI', uids.instance),
    write('00020010', 'UI', explicitLittleEndian),
  ];
  const length = meta.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const pixels = new Uint8Array(512 * 512 * 2 * frames).map((_, at) => at % 251);
  return joinBytes([
    new Uint8Array(128),
    'DICM',
    element(explicitLittle, '00020000', 'UL', new Uint8Array(new Uint32Array([length]).buffer)),
    ...meta,
    write('00080016', 'UI', sopClass),
    write('00080018', 'UI', uids.instance),
    write('00080060', 'CS', 'OT'),
    write('00100010', 'PN', 'Bench^Multi'),
    write('00100020', 'LO', 'BENCH-1'),
    write('0020000D', 'UI', uids.study),
    write('0020000E', 'UI', uids.series),
    write('00280002', 'US', 1),
    write('00280004', 'CS', 'MONOCHROME2'),
    write('00280008', 'IS', String(frames)),
    write('00280010', 'US', 512),
    write('00280011', 'US', 512),
    write('00280100', 'US', 16),
    write('00280101', 'US', 16),
    write('00280102', 'US', 15),
    write('00280103', 'US', 0),
    write('7FE00010', 'OW', pixels),
  ]);
}

/** Uploads the images and says what is there. @throws Error when one is refused. */
export async function uploadImages(url: string, files: readonly Uint8Array<ArrayBuffer>[]): Promise<BenchImages> {
  for (const file of files) {
    const response = await fetch(`${url}/studies`, {
      ...{ method: 'POST', body: file, headers: { 'content-type': 'application/dicom' } },
    });
    if (!response.ok) throw new Error(`An image was refused with ${response.status}.`);
  }
  const client = createDicomwebClient({ url });
  const { matches } = await client.searchStudies();
  const study = matches.map((one) => String(one['0020000D']?.Value?.[0])).find((uid) => uid !== uids.study) ?? '';
  const metadata = await client.studyMetadata({ studyInstanceUid: study });
  return {
    study,
    series: String(metadata[0]?.['0020000E']?.Value?.[0]),
    slices: metadata.map((one) => String(one['00080018']?.Value?.[0])),
    multiFrame: { ...uids, frames },
  };
}
