import { describe, expect, test } from 'vitest';
import { boundaryOf, type Part, readParts } from './multipart.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The text in chunks of `size` bytes. */
function streamOf(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = bytesOf(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

async function partsOf(text: string, size: number, maxPartBytes = 1000): Promise<(string | 'too_large')[]> {
  const parts: string[] = [];
  for await (const part of readParts(streamOf(text, size), 'x', maxPartBytes)) {
    parts.push(part === 'too_large' ? part : `${part.headers.get('content-type')}: ${textOf(part)}`);
  }
  return parts;
}

const textOf = (part: Part) => new TextDecoder().decode(part.bytes);

describe('the parts of a multipart body', () => {
  const body = '--x\r\nContent-Type: a/b\r\n\r\none\r\n--\r\n-x--\r\n--x\r\n\r\ntwo\r\n--x--\r\n';

  test.each([1, 2, 3, 7, 1000])('are the same however they arrive: %i bytes at a time', async (size) => {
    expect(await partsOf(body, size)).toEqual(['a/b: one\r\n--\r\n-x--', 'null: two']);
  });

  test('are given without bytes when they are too large, and the next ones are not lost', async () => {
    const large = `--x\r\n\r\n${'y'.repeat(300_000)}\r\n--x\r\n\r\nsmall\r\n--x--`;
    expect(await partsOf(large, 10_000, 1000)).toEqual(['too_large', 'null: small']);
    expect(await partsOf(large, 1_000_000, 1000)).toEqual(['too_large', 'null: small']);
    const fits = await partsOf(large, 10_000, 300_000);
    expect(fits.map((part) => part.length)).toEqual([300_006, 11]);
  });

  test.each([
    '',
    '--x',
    '--x\r\n\r\nhalf',
    '--x\r\n\r\nwhole\r\n--x',
    '--x\r\n\r\nwhole\r\n--xy\r\n\r\n--x--',
    '--y--',
  ])('are refused when the body ends too early or is malformed: %j', async (text) => {
    await expect(partsOf(text, 5)).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('are held in memory once', async () => {
    const chunk = new Uint8Array(1_000_000).fill(0x79);
    const mebibytes = 24;
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (sent === 0) controller.enqueue(bytesOf('--x\r\n\r\n'));
          else if (sent <= mebibytes) controller.enqueue(chunk);
          else {
            controller.enqueue(bytesOf('\r\n--x--'));
            controller.close();
          }
          sent += 1;
          most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        },
      },
      { highWaterMark: 0 },
    );
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    for await (const part of readParts(stream, 'x', 25_000_000)) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      expect(part !== 'too_large' && part.bytes.byteLength).toBe(24_000_000);
    }
    expect(most).toBeGreaterThan(12_000_000);
    expect(most).toBeLessThan(28_000_000);
  });
});

describe('the boundary', () => {
  test.each([
    ['multipart/related; type="application/dicom"; boundary=abc', 'abc'],
    ['multipart/related; boundary="a b;c"; type="application/dicom"', 'a b;c'],
    ['Multipart/Related;Boundary=abc', 'abc'],
  ])('of %s', (contentType, boundary) => {
    expect(boundaryOf(contentType)).toBe(boundary);
  });

  test.each(['', 'multipart/form-data; boundary=abc', 'multipart/related', 'multipart/related; boundary='])(
    'is not to be found in %j',
    (contentType) => {
      expect(() => boundaryOf(contentType)).toThrow(expect.objectContaining({ code: 'unsupported_media_type' }));
    },
  );
});
