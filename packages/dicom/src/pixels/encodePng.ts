import { DicomError } from '../errors.ts';
import { joinBytes } from '../read/joinBytes.ts';
import { crc32 } from './crc32.ts';
import type { RgbaImage } from './frame.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Encodes a picture as PNG with 8 bits a sample: gray when red, green and blue are equal throughout, RGB when it is
 * opaque, else RGBA. Needs CompressionStream, which browsers, workers and Node have. Input untouched.
 * @throws DicomError invalid_pixels (data that do not fit width and height)
 * @source ISO/IEC 15948 (PNG)
 */
export async function encodePng(image: RgbaImage): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, data } = image;
  if (!(width > 0 && height > 0) || data.length !== width * height * 4) {
    throw new DicomError('invalid_pixels', 'The data of the picture do not fit its size');
  }
  const channels = channelsOf(data);
  const compressed = await deflate(filterRows(image, channels));
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = 8;
  header[9] = { 1: 0, 3: 2, 4: 6 }[channels];
  return joinBytes([
    Uint8Array.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', compressed),
    chunk('IEND', new Uint8Array()),
  ]);
}

type Channels = 1 | 3 | 4;

function channelsOf(data: Uint8ClampedArray): Channels {
  let gray = true;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] !== 255) return 4;
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) gray = false;
  }
  return gray ? 1 : 3;
}

/** The difference to the pixel above, left or neither: whichever makes a row smallest, by the usual rule of thumb. */
function filterRows({ width, height, data }: RgbaImage, channels: Channels): Uint8Array<ArrayBuffer> {
  const rowBytes = width * channels;
  const output = new Uint8Array((rowBytes + 1) * height);
  let above = new Uint8Array(rowBytes);
  let row = new Uint8Array(rowBytes);
  const left = new Uint8Array(rowBytes);
  const up = new Uint8Array(rowBytes);
  for (let y = 0; y < height; y++) {
    let leftCost = 0;
    let upCost = 0;
    for (let x = 0, at = 0; x < width; x++) {
      for (let channel = 0; channel < channels; channel++, at++) {
        const value = data[(y * width + x) * 4 + channel] ?? 0;
        row[at] = value;
        const fromLeft = (value - (at < channels ? 0 : (row[at - channels] ?? 0))) & 255;
        const fromUp = (value - (above[at] ?? 0)) & 255;
        left[at] = fromLeft;
        up[at] = fromUp;
        leftCost += fromLeft < 128 ? fromLeft : 256 - fromLeft;
        upCost += fromUp < 128 ? fromUp : 256 - fromUp;
      }
    }
    const start = y * (rowBytes + 1);
    output[start] = leftCost < upCost ? 1 : 2;
    output.set(leftCost < upCost ? left : up, start + 1);
    [above, row] = [row, above];
  }
  return output;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}
