import { inflateSync } from 'node:zlib';
import { readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, type ImageDescription } from '@clinikit/dicom/pixels';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressedInstance } from '../testing/compressedInstance.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { demoFiles, openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { boundaryOf, readParts } from './multipart.ts';

/** Gray PNG as our own encoder writes it: one IDAT, each row with filter Sub or Up. */
function grays(png: Uint8Array): { width: number; height: number; rows: number[][] } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  expect(view.getUint8(25)).toBe(0);
  const data = inflateSync(png.subarray(41, 41 + view.getUint32(33)));
  const rows: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    const row: number[] = [];
    for (let x = 0; x < width; x += 1) {
      const before = data[y * (width + 1)] === 1 ? (row[x - 1] ?? 0) : (rows[y - 1]?.[x] ?? 0);
      row.push(((data[y * (width + 1) + 1 + x] ?? 0) + before) & 255);
    }
    rows.push(row);
  }
  return { width, height, rows };
}

const jpegImage = (columns: number, rows: number): ImageDescription => ({
  ...{ rows, columns, samplesPerPixel: 1, bitsAllocated: 8, bitsStored: 8, highBit: 7, pixelRepresentation: 0 },
  ...{ photometricInterpretation: 'MONOCHROME2', planarConfiguration: 0, numberOfFrames: 1 },
  ...{ transferSyntaxUid: '1.2.840.10008.1.2.4.50', windows: [], voiLutFunction: 'LINEAR' },
});

const [study, series] = [syntheticUid('study', 1), syntheticUid('series', 1)];
const studyPath = `/api/dicomweb/studies/${study}`;
const at = (number: number) => `${studyPath}/series/${series}/instances/${syntheticUid('instance', number)}`;
/** Left to right from 0 to 255 in 16 steps. */
const ramp = (frames = 1) => Uint8Array.from({ length: 256 * frames }, (_each, index) => (index % 16) * 17);

describeOnDatabases('rendered images', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  const upload = async (...files: Uint8Array<ArrayBuffer>[]) => {
    for (const file of files) {
      expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
    }
  };
  const png = async (path: string) => {
    const response = await clinic.get(path, { accept: 'image/png' });
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/png');
    return grays(new Uint8Array(await response.arrayBuffer()));
  };
  const statusOf = async (path: string, accept = '*/*') => {
    const response = await clinic.get(path, { accept });
    const text = await response.text();
    return [response.status, response.status >= 400 ? text : response.headers.get('content-type')];
  };
  const partsOf = async (response: Response) => {
    expect(response.status).toBe(200);
    const parts = [];
    const boundary = boundaryOf(response.headers.get('content-type') ?? '');
    for await (const part of readParts(response.body ?? new ReadableStream(), boundary, 1e6)) {
      if (part === 'too_large') throw new Error('Too large');
      parts.push(part);
    }
    return parts;
  };

  test('are JPEG unless told, and show the pixels with the window of the file', async () => {
    await upload(syntheticInstance({ number: 1, pixels: ramp() }));
    const response = await clinic.get(`${at(1)}/rendered`, { accept: '*/*' });
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const { samples } = await decodeFrame([new Uint8Array(await response.arrayBuffer())], jpegImage(16, 16));
    expect(Math.abs((samples[0] ?? 99) - 0)).toBeLessThan(12);
    expect(Math.abs((samples[15] ?? 0) - 255)).toBeLessThan(12);
    expect((await png(`${at(1)}/rendered`)).rows[3]).toEqual([...ramp().subarray(0, 16)]);
    const etag = response.headers.get('etag') ?? '';
    expect((await clinic.get(`${at(1)}/rendered`, { accept: '*/*', 'if-none-match': etag })).status).toBe(304);
    expect((await clinic.get(`${at(1)}/rendered?quality=10`, { 'if-none-match': etag })).status).toBe(200);
  });

  test('show another window where one is asked for', async () => {
    await upload(syntheticInstance({ number: 1, pixels: ramp() }));
    const { rows } = await png(`${at(1)}/rendered?window=128,2,linear-exact`);
    expect(rows[0]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255]);
    const sigmoid = (await png(`${at(1)}/rendered?window=128,200,sigmoid`)).rows[0] ?? [];
    expect(sigmoid.every((value, index) => value > (sigmoid[index - 1] ?? -1))).toBe(true);
    expect(sigmoid[0]).toBeGreaterThan(0);
  });

  test('fit into the viewport, and show a part of the image, turned over', async () => {
    await upload(syntheticInstance({ number: 1, pixels: ramp() }));
    expect(await png(`${at(1)}/rendered?viewport=64,32`)).toMatchObject({ width: 32, height: 32 });
    expect(await png(`${at(1)}/rendered?viewport=8,100`)).toMatchObject({ width: 8, height: 8 });
    const part = await png(`${at(1)}/rendered?viewport=4,4,4,0,4,4`);
    expect(part.rows[0]).toEqual([4 * 17, 5 * 17, 6 * 17, 7 * 17]);
    expect((await png(`${at(1)}/rendered?viewport=4,4,4,0,-4,4`)).rows[0]).toEqual([7 * 17, 6 * 17, 5 * 17, 4 * 17]);
    expect((await png(`${at(1)}/rendered?viewport=16,16,,,,`)).rows[0]).toEqual([...ramp().subarray(0, 16)]);
  });

  test('turn MONOCHROME1 over, and take color', async () => {
    const inverse = syntheticInstance({ number: 1, pixels: ramp() });
    const text = new TextDecoder('latin1').decode(inverse);
    const where = text.indexOf('MONOCHROME2');
    inverse[where + 10] = '1'.charCodeAt(0);
    await upload(inverse);
    expect((await png(`${at(1)}/rendered`)).rows[0]?.slice(0, 2)).toEqual([255, 238]);
  });

  test('are of single frames, in the order asked, and of an instance the frame that previews show', async () => {
    const pixels = Uint8Array.from({ length: 256 * 3 }, (_each, index) =>
      index % 16 === 0 ? 0 : 60 + 60 * Math.floor(index / 256),
    );
    await upload(syntheticInstance({ number: 1, frames: 3, pixels }));
    const parts = await partsOf(
      await clinic.get(`${at(1)}/frames/3,1/rendered?window=127.5,255,linear-exact`, {
        accept: 'multipart/related; type="image/png"',
      }),
    );
    expect(parts.map(({ headers }) => headers.get('content-location'))).toEqual([
      `${at(1)}/frames/3/rendered`,
      `${at(1)}/frames/1/rendered`,
    ]);
    expect(parts.map(({ bytes }) => grays(bytes).rows[0]?.[1])).toEqual([180, 60]);
    expect((await png(`${at(1)}/rendered?window=127.5,255,linear-exact`)).rows[0]?.[1]).toBe(120);
    expect(await statusOf(`${at(1)}/frames/4/rendered`)).toEqual([404, expect.stringContaining('it has 3')]);
    expect(await statusOf(`${at(1)}/frames/0/rendered`)).toEqual([400, expect.stringContaining('from 1')]);
    expect((await statusOf(`${at(1)}/frames/1,2/rendered`, 'image/png'))[0]).toBe(406);
  });

  test('are of all instances of a series or study, each with its address', async () => {
    await upload(...[1, 2, 3].map((number) => syntheticInstance({ number })));
    for (const path of [studyPath, `${studyPath}/series/${series}`]) {
      const response = await clinic.get(`${path}/rendered`);
      expect(response.headers.get('content-type')).toMatch(/^multipart\/related; type="image\/jpeg"; boundary=/);
      const parts = await partsOf(response);
      expect(parts.map(({ headers }) => headers.get('content-type'))).toEqual(Array(3).fill('image/jpeg'));
      expect((await statusOf(`${path}/rendered`, 'image/jpeg'))[0]).toBe(406);
    }
  });

  test('thumbnails are small, at every level', async () => {
    await upload(syntheticInstance({ number: 1, rows: 600, columns: 300 }), syntheticInstance({ number: 2 }));
    for (const path of [studyPath, `${studyPath}/series/${series}`, at(1), `${at(1)}/frames/1`]) {
      expect(await png(`${path}/thumbnail`)).toMatchObject({ width: 128, height: 256 });
    }
    expect(await png(`${at(1)}/thumbnail?viewport=30,30`)).toMatchObject({ width: 15, height: 30 });
    expect(await png(`${at(2)}/thumbnail`)).toMatchObject({ width: 16, height: 16 });
    expect((await statusOf(`${at(1)}/thumbnail?viewport=30,30,0,0,10,10`))[0]).toBe(400);
  });

  test('of the demo, a real color photograph and films among them, are pictures', async () => {
    for (const name of ['patient1/fmx', 'patient2/cbct']) await upload(...(await demoFiles(name)).slice(0, 1));
    for (const [file] of [await demoFiles('patient1/fmx'), await demoFiles('patient2/cbct')]) {
      const { dataset } = readDicom(file ?? new Uint8Array());
      const [one, two, three] = ['0020000D', '0020000E', '00080018'].map((tag) => dataset.text(tag)?.trim());
      const image = describeImage(dataset);
      const path = `/api/dicomweb/studies/${one}/series/${two}/instances/${three}/rendered`;
      const { width, height } = await png(path);
      expect([width, height]).toEqual([image.columns, image.rows]);
    }
  });

  test('what is asked wrongly is refused, and what cannot be done is said', async () => {
    await upload(syntheticInstance({ number: 1, pixels: ramp() }));
    for (const query of [
      'window=1,2',
      'window=1,0,linear',
      'window=1,2,cubic',
      'window=a,2,linear',
      'viewport=0,5',
      'viewport=5',
      'viewport=5,5,0,0,17,4',
      'viewport=5,5,16,0,1,1',
      'viewport=9000,9000',
      'viewport=5,5,0,0,0,4',
      'quality=0',
      'quality=101',
      'quality=x',
      'quality=5&quality=6',
      'iccprofile=srgb',
    ]) {
      expect((await statusOf(`${at(1)}/rendered?${query}`))[0], query).toBe(400);
    }
    expect(await statusOf(`${at(1)}/rendered`, 'image/gif')).toEqual([406, expect.stringContaining('image/png')]);
    expect(await statusOf(`${at(1)}/rendered?accept=image/png`, 'image/jpeg')).toEqual([200, 'image/png']);
    expect(await statusOf(`${at(1)}/rendered`, 'image/jpeg;q=0.1, image/png')).toEqual([200, 'image/png']);
    expect(await statusOf(`${at(1)}/rendered`, 'image/jpeg;q=0, */*')).toEqual([200, 'image/png']);
    const annotated = await clinic.get(`${at(1)}/rendered?annotation=patient,technique`);
    expect(annotated.headers.get('warning')).toContain('annotation values are not supported: patient, technique');
    expect((await statusOf(`${studyPath}/series/1.2.3/rendered`))[0]).toBe(404);
    expect((await statusOf(`/api/dicomweb/studies/1.2.3/thumbnail`))[0]).toBe(404);
  });

  test('and files are given by WADO-URI, in its own words', async () => {
    const pixels = Uint8Array.from({ length: 512 }, (_each, index) => (index < 256 ? (index % 16) * 17 : 77));
    await upload(syntheticInstance({ number: 1, frames: 2, pixels }));
    const uids = `studyUID=${study}&seriesUID=${series}&objectUID=${syntheticUid('instance', 1)}`;
    const uri = (query: string) => `/api/dicomweb?requestType=WADO&${uids}${query}`;
    expect((await png(uri('&contentType=image/png&frameNumber=1'))).rows[0]).toEqual([...ramp().subarray(0, 16)]);
    const window = '&windowCenter=128&windowWidth=2&frameNumber=1';
    expect((await png(uri(`&contentType=image/png${window}`))).rows[0]?.slice(6, 10)).toEqual([0, 0, 255, 255]);
    expect(await png(uri('&contentType=image/png&rows=8'))).toMatchObject({ width: 8, height: 8 });
    expect(await statusOf(uri(''))).toEqual([200, 'image/jpeg']);
    expect(await statusOf(uri('&contentType=application/dicom'))).toEqual([
      200,
      'application/dicom; transfer-syntax=1.2.840.10008.1.2.1',
    ]);
    for (const [query, status] of [
      ['&frameNumber=3', 404],
      ['&windowCenter=1', 400],
      ['&region=0,0,1,1', 400],
      ['&anonymize=yes', 400],
      ['&contentType=image/gif', 406],
      ['&contentType=application/dicom&transferSyntax=1.2.840.10008.1.2.4.50', 406],
    ] as const) {
      expect((await statusOf(uri(query)))[0], query).toBe(status);
    }
    expect((await statusOf(`/api/dicomweb?${uids}`))[0]).toBe(400);
    expect((await statusOf('/api/dicomweb?requestType=WADO&studyUID=x'))[0]).toBe(400);
  });

  test('what has no picture is not acceptable', async () => {
    const noise = Uint8Array.from({ length: 500 }, (_each, index) => (index * 37) % 256);
    const transferSyntaxUid = '1.2.840.10008.1.2.4.80';
    await upload(compressedInstance({ number: 1, rows: 16, columns: 16, frames: 1, transferSyntaxUid }, [noise]));
    for (const path of [at(1), studyPath]) {
      expect(await statusOf(`${path}/rendered`)).toEqual([406, expect.stringContaining('cannot be shown')]);
      expect(await statusOf(`${path}/thumbnail`)).toEqual([406, expect.stringContaining('cannot be shown')]);
    }
  });
});
