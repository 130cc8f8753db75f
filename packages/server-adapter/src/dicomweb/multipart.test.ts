import { describe, expect, test } from 'vitest';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
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

  test('cost the same each, however small they are', async () => {
    const small = `--x\r\n\r\n${'\r\n--x\r\n\r\n'.repeat(9_999)}\r\n--x--`;
    expect(await partsOf(small, 65_536)).toHaveLength(10_000);
    const more = `--x\r\n\r\n${'\r\n--x\r\n\r\n'.repeat(10_000)}\r\n--x--`;
    await expect(partsOf(more, 65_536)).rejects.toMatchObject({ code: 'too_large', status: 413 });
  });

  test('are refused when their headers have no end, long before the part is read', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytesOf(sent === 0 ? '--x\r\n' : 'a: b\r\n'.repeat(100)));
        sent += 1;
      },
    });
    await expect(readParts(endless, 'x', 1_000_000_000).next()).rejects.toMatchObject({ code: 'bad_request' });
    expect(sent).toBeLessThan(40);
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

  test('are held by a budget no larger than what is read, and given back', async () => {
    const held: number[] = [];
    const memory = { hold: async (bytes: number) => void held.push(bytes) };
    const part = 'y'.repeat(30_000_000);
    const text = `--x\r\n\r\n${part}\r\n--x\r\n\r\nsmall\r\n--x--`;
    const lengths: number[] = [];
    for await (const one of readParts(streamOf(text, 65_536), 'x', 100_000_000, { memory, sizeBytes: text.length })) {
      lengths.push(one === 'too_large' ? -1 : one.bytes.length);
    }
    expect(lengths).toEqual([30_000_000, 5]);
    // One step to the whole, and nothing more than that.
    expect(Math.max(...held)).toBe(text.length + 2);
    expect(held.filter((bytes) => bytes > 8 * 1024 * 1024 && bytes < text.length)).toEqual([]);
  });

  test('over the limit are told as such where the budget is no larger than the limit, and the others are read', async () => {
    const memory = createMemoryBudget(1_000_000).open();
    const text = `--x\r\n\r\n${'y'.repeat(1_200_000)}\r\n--x\r\n\r\n${'z'.repeat(1_000_000)}\r\n--x\r\n\r\nsmall\r\n--x--`;
    const lengths: number[] = [];
    for await (const one of readParts(streamOf(text, 65_536), 'x', 1_000_000, { memory, sizeBytes: text.length })) {
      lengths.push(one === 'too_large' ? -1 : one.bytes.length);
    }
    expect(lengths).toEqual([-1, 1_000_000, 5]);
  });
});

describe('the boundary', () => {
  test.each([
    ['multipart/related; type="application/dicom"; boundary=abc', 'abc'],
    ['multipart/related; boundary="a b;c"; type="application/dicom"', 'a b;c'],
    ['Multipart/Related;Boundary=abc', 'abc'],
    // What stands in the quotes of another parameter is no parameter, and a quoted pair stands for its character.
    ['multipart/related; type="application/dicom; boundary=no"; boundary=abc', 'abc'],
    ['multipart/related; boundary = "a\\"b"', 'a"b'],
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
