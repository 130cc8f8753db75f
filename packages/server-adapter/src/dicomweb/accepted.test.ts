import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodePicture } from '../../../dicom/src/testing/encodePicture.ts';
import { compressedInstance } from '../testing/compressedInstance.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { boundaryOf, readParts } from './multipart.ts';

const [study, series] = [syntheticUid('study', 1), syntheticUid('series', 1)];
const studyPath = `/api/dicomweb/studies/${study}`;
const at = (number: number) => `${studyPath}/series/${series}/instances/${syntheticUid('instance', number)}`;
const jpegLs = '1.2.840.10008.1.2.4.80';

/** Two frames of JPEG-LS, as one file. */
async function compressed(number: number) {
  const pixels = [3, 9].map((step) => Uint8Array.from({ length: 4096 }, (_each, index) => (index * step) % 256));
  const frames = await Promise.all(
    pixels.map((samples) =>
      encodePicture('jpegLs', { width: 64, height: 64, bitsPerSample: 8, isSigned: false, componentCount: 1, samples }),
    ),
  );
  const shape = { number, rows: 64, columns: 64, frames: 2, transferSyntaxUid: jpegLs };
  return { file: compressedInstance(shape, frames), frames, pixels };
}

describeOnDatabases('what is accepted', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  const upload = async (file: Uint8Array<ArrayBuffer>) => {
    expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
  };
  const ask = async (path: string, accept: string, headers: Record<string, string> = {}) => {
    const response = await clinic.get(path, { accept, ...headers });
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith('multipart/')) {
      return { status: response.status, type, bytes: [new Uint8Array(await response.arrayBuffer())], response };
    }
    const parts = [];
    for await (const part of readParts(response.body ?? new ReadableStream(), boundaryOf(type), 1e6)) {
      if (part === 'too_large') throw new Error('Too large');
      parts.push(part);
    }
    const types = parts.map(({ headers: own }) => own.get('content-type'));
    return { status: response.status, type: types[0] ?? '', bytes: parts.map(({ bytes }) => bytes), parts, response };
  };
  const octets = 'multipart/related; type="application/octet-stream"';

  test('of datasets is JSON, and anything else is refused with what there is', async () => {
    await upload(syntheticInstance({ number: 1 }));
    for (const path of ['studies', 'series', 'instances', `studies/${study}/metadata`, `studies/${study}/series`]) {
      for (const accept of [
        'application/dicom+json',
        '*/*',
        'application/json',
        'application/*',
        'text/html, */*;q=0.1',
      ]) {
        const { status, type } = await ask(`/api/dicomweb/${path}`, accept);
        expect([status, type], accept).toEqual([
          200,
          accept === 'application/json' ? accept : 'application/dicom+json',
        ]);
      }
      for (const accept of [
        'multipart/related; type="application/dicom+xml"',
        'text/html',
        'application/dicom+json;q=0',
      ]) {
        const { status, bytes } = await ask(`/api/dicomweb/${path}`, accept);
        expect([status, new TextDecoder().decode(bytes[0])], accept).toEqual([
          406,
          expect.stringContaining('application/dicom+json'),
        ]);
      }
      expect((await ask(`/api/dicomweb/${path}?accept=application/dicom%2Bjson`, 'text/html')).status).toBe(200);
    }
  });

  test('of native frames is their octets, in any little-endian syntax, and no picture', async () => {
    await upload(
      syntheticInstance({ number: 1, frames: 3, pixels: Uint8Array.from({ length: 768 }, (_, i) => i >> 8) }),
    );
    for (const accept of [
      '*/*',
      octets,
      'multipart/related',
      `${octets}; transfer-syntax=*`,
      `${octets}; transfer-syntax=1.2.840.10008.1.2.1`,
      `multipart/related; type="image/jls"; transfer-syntax=${jpegLs}, ${octets};q=0.5`,
    ]) {
      const { status, type, bytes } = await ask(`${at(1)}/frames/3,1,3`, accept);
      expect([status, type], accept).toEqual([200, 'application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1']);
      expect(bytes.map((frame) => [frame.length, frame[0]])).toEqual([3, 1, 3].map((frame) => [256, frame - 1]));
    }
    for (const accept of ['image/jpeg', 'multipart/related; type="image/*"', `${octets}; transfer-syntax=${jpegLs}`]) {
      const { status, bytes } = await ask(`${at(1)}/frames/1`, accept);
      expect([status, new TextDecoder().decode(bytes[0])], accept).toEqual([
        406,
        expect.stringContaining('octet-stream'),
      ]);
    }
    // Alone only where it is one.
    expect((await ask(`${at(1)}/frames/2`, 'application/octet-stream')).bytes[0]).toEqual(new Uint8Array(256).fill(1));
    expect((await ask(`${at(1)}/frames/1,2`, 'application/octet-stream')).status).toBe(406);
    for (const [list, status] of [
      ['4', 404],
      ['1,4', 404],
      ['0', 400],
      ['1,', 400],
      ['1-2', 400],
      ['x', 400],
    ] as const) {
      expect((await ask(`${at(1)}/frames/${list}`, '*/*')).status, list).toBe(status);
    }
  });

  test('of compressed frames is as they are stored, or plain pixels where octets are asked for', async () => {
    const { file, frames, pixels } = await compressed(1);
    await upload(file);
    const padded = frames.map((frame) => [...frame, ...(frame.length % 2 ? [0] : [])]);
    for (const accept of [
      '*/*',
      'multipart/related; type="image/jls"',
      'multipart/related; type="image/x-jls"; transfer-syntax=1.2.840.10008.1.2.4.80',
      'multipart/related; type="image/*"',
      `${octets}; transfer-syntax=*`,
      `${octets}; transfer-syntax=${jpegLs}`,
    ]) {
      const { status, type, bytes } = await ask(`${at(1)}/frames/2,1`, accept);
      expect([status, type], accept).toEqual([200, `image/jls; transfer-syntax=${jpegLs}`]);
      expect(bytes.map((frame) => [...frame])).toEqual([padded[1], padded[0]]);
    }
    for (const accept of [octets, `${octets}; transfer-syntax=1.2.840.10008.1.2.1`]) {
      const { status, type, bytes } = await ask(`${at(1)}/frames/2,1`, accept);
      expect([status, type], accept).toEqual([200, 'application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1']);
      expect(bytes).toEqual([pixels[1], pixels[0]]);
    }
    expect((await ask(`${at(1)}/frames/1`, 'application/octet-stream')).bytes[0]).toEqual(pixels[0]);
    expect((await ask(`${at(1)}/frames/1`, 'image/jls')).bytes[0]).toEqual(Uint8Array.from(padded[0] ?? []));
    expect((await ask(`${at(1)}/frames/1`, 'image/jpeg')).status).toBe(406);
    expect((await ask(`${at(1)}/frames/1`, `${octets}; transfer-syntax=1.2.840.10008.1.2.4.90`)).status).toBe(406);
  });

  test('of bulk data is all of it or a range, at the address in full that the metadata give', async () => {
    await upload(syntheticInstance({ number: 1, pixels: Uint8Array.from({ length: 256 }, (_, index) => index) }));
    const [metadata] = await clinic.client.dicomweb.studyMetadata({ studyInstanceUid: study });
    const uri = metadata?.['7FE00010']?.BulkDataURI ?? '';
    expect(uri).toBe(`http://clinic.test${at(1)}/bulkdata/7FE00010`);
    const proxied = await clinic.get(`${studyPath}/metadata`, { 'x-forwarded-proto': 'https' });
    expect(await proxied.text()).toContain(`"https://clinic.test${at(1)}/bulkdata/7FE00010"`);
    expect((await ask(uri, '*/*')).bytes[0]).toHaveLength(256);
    for (const accept of ['application/octet-stream', octets]) {
      for (const [range, from, to] of [
        ['bytes=10-19', 10, 20],
        ['bytes=250-', 250, 256],
        ['bytes=-6', 250, 256],
        ['bytes=0-9999', 0, 256],
      ] as const) {
        const { status, bytes, response, parts } = await ask(uri, accept, { range });
        expect(status).toBe(206);
        expect([...(bytes[0] ?? [])]).toEqual(Array.from({ length: to - from }, (_, index) => from + index));
        const where = parts ? parts[0]?.headers : response.headers;
        expect(where?.get('content-range')).toBe(`bytes ${from}-${to - 1}/256`);
      }
      const beyond = await ask(uri, accept, { range: 'bytes=256-' });
      expect([beyond.status, beyond.response.headers.get('content-range')]).toEqual([416, 'bytes */256']);
      expect((await ask(uri, accept, { range: 'bytes=0-1,5-6' })).status).toBe(200);
    }
    expect((await ask(uri, 'image/jpeg')).status).toBe(406);
  });
});
