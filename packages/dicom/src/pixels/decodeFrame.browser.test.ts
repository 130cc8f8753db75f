import { describe, expect, it } from 'vitest';
import jpegLs from '../../../../examples/express/demo/studies/patient1/px/PX0001.dcm?url';
import rle from '../../../../examples/express/demo/studies/patient2/cbct/CT0030.dcm?url';
import jpegLossless from '../../../../examples/express/demo/studies/patient3/bw/IO0001.dcm?url';
import { readDicom } from '../index.ts';
import { decodeFrame, describeImage, encodePng, renderFrame } from '../pixels.ts';
import { codecPicture, codecStreams } from '../testing/codecStreams.ts';
import type { WorkerAnswer } from '../testing/decodeInWorker.ts';
import { imageOf } from '../testing/imageDescription.ts';

describe('in a browser', () => {
  it.each([
    ['JPEG-LS', jpegLs, 2440],
    ['RLE', rle, 256],
    ['JPEG lossless', jpegLossless, 884],
  ])('%s is read, decoded, shown and encoded', async (_, url, columns) => {
    const file = readDicom(await (await fetch(url)).arrayBuffer());
    const image = describeImage(file.toJson(), file.transferSyntaxUid);
    const frame = await decodeFrame(file.frames[0]?.read() ?? [], image);
    expect(frame.columns).toBe(columns);
    const png = await encodePng(renderFrame(frame, image, { maxWidth: 200 }));
    const bitmap = await createImageBitmap(new Blob([png], { type: 'image/png' }));
    expect(bitmap.width).toBe(200);
  });

  const { columns, rows, sample } = codecPicture;
  const expected = Array.from({ length: columns * rows }, (_, at) => sample(at % columns, Math.floor(at / columns)));

  it.each(codecStreams)('$name is decoded on the page and in a worker', async ({ transferSyntaxUid, base64, most }) => {
    const image = imageOf({ columns, rows, bitsAllocated: 8, bitsStored: 8, transferSyntaxUid });
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const { samples } = await decodeFrame([bytes], image);
    const errors = expected.map((value, at) => Math.abs(value - (samples[at] ?? Number.NaN)));
    expect(Math.max(...errors)).toBeLessThanOrEqual(most);

    const worker = new Worker(new URL('../testing/decodeInWorker.ts', import.meta.url), { type: 'module' });
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The worker did not start.')));
      worker.postMessage({ bytes, image });
    });
    worker.terminate();
    expect(answer).toEqual({ samples });
  });
});
