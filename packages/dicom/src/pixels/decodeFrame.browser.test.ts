import { describe, expect, it } from 'vitest';
import jpegLs from '../../../../examples/express/demo/studies/patient1/px/PX0001.dcm?url';
import rle from '../../../../examples/express/demo/studies/patient2/cbct/CT0030.dcm?url';
import jpegLossless from '../../../../examples/express/demo/studies/patient3/bw/IO0001.dcm?url';
import { readDicom } from '../index.ts';
import { decodeFrame, describeImage, encodePng, renderFrame } from '../pixels.ts';

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
});
