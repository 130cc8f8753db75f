/** A made-up image: a gradient with a disc, different for each seed. */
export interface SyntheticImage {
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

// 0 to 1 at a place of the image.
function brightness({ rows, columns, seed }: SyntheticImage, row: number, column: number): number {
  const gradient = (row / rows + column / columns) / 2;
  const distance = Math.hypot(row / rows - 0.5, column / columns - 0.3 - 0.4 * ((seed * 0.37) % 1));
  return distance < 0.18 ? 1 - gradient : gradient;
}

/** One native frame: 16 bits allocated, 12 stored, little endian, MONOCHROME2. */
export function syntheticFrame(image: SyntheticImage): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(image.rows * image.columns * 2);
  const view = new DataView(bytes.buffer);
  for (let row = 0; row < image.rows; row += 1) {
    for (let column = 0; column < image.columns; column += 1) {
      const value = Math.round(brightness(image, row, column) * 4095);
      view.setUint16((row * image.columns + column) * 2, value, true);
    }
  }
  return bytes;
}

/** The same image as a small 8-bit gray PNG, which needs no network when it is put in a data URL. */
export function syntheticPng(image: SyntheticImage): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, image.columns);
  header.setUint32(4, image.rows);
  header.setUint8(8, 8);
  const lines = new Uint8Array(image.rows * (image.columns + 1));
  for (let row = 0; row < image.rows; row += 1) {
    for (let column = 0; column < image.columns; column += 1) {
      lines[row * (image.columns + 1) + 1 + column] = Math.round(brightness(image, row, column) * 255);
    }
  }
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', zlibStored(lines)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The image as a `data:` URL for an `<img>`. */
export function syntheticPreviewUrl(image: SyntheticImage): string {
  let binary = '';
  for (const byte of syntheticPng(image)) binary += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(binary)}`;
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = concat([new TextEncoder().encode(type), data]);
  return concat([uint32(data.length), body, uint32(crc32(body))]);
}

// Not compressed: that keeps it synchronous, and the images are small. @source RFC 1950, RFC 1951 3.2.4
function zlibStored(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let at = 0; at < data.length; at += 65535) {
    const part = data.subarray(at, at + 65535);
    const isLast = at + 65535 >= data.length ? 1 : 0;
    const { length } = part;
    blocks.push(Uint8Array.of(isLast, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255), part);
  }
  return concat([...blocks, uint32(adler32(data))]);
}

function adler32(data: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
