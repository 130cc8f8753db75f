import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDicom } from '../index.ts';
import { jsonStrings } from '../json/read.ts';
import { decodeFrame, describeImage, renderFrame } from '../pixels.ts';
import { displaySets } from '../series.ts';
import { ImageType } from '../tags.ts';

/** What should happen with a file; see `found/manifest.json`, which also says where its condition was met. */
interface Expectation {
  readonly frames?: number;
  readonly decodes?: boolean;
  readonly has?: readonly string[];
  readonly nameHas?: string;
  readonly max?: number;
  readonly samplesOf?: string;
  readonly windows?: number;
  readonly rgb?: Readonly<Record<string, readonly number[]>>;
  readonly sets?: number;
  readonly pureImageType?: boolean;
}
interface Found {
  readonly path: string;
  readonly condition: string;
  readonly must: string;
  readonly expect: Expectation;
}

const folder = new URL('found/', import.meta.url);
const parse = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const read = (path: string) => readDicom(new Uint8Array(readFileSync(new URL(path, folder))));
const { files } = parse<{ files: Found[] }>('manifest.json');
/** How far a color may be off after lossy compression. */
const mostOff = 6;

async function decode(path: string) {
  const file = read(path);
  const image = describeImage(file.dataset, file.transferSyntaxUid);
  const frame = await decodeFrame(file.frames[0]?.read() ?? [], image);
  return { image, frame, picture: renderFrame(frame, image) };
}

describe('a file like one that failed in the wild', () => {
  it.each(files.filter(({ path }) => path.endsWith('.dcm')))(
    '$path: $condition',
    async ({ path, expect: expected }) => {
      const file = read(path);
      if (expected.frames !== undefined) expect(file.frames).toHaveLength(expected.frames);
      for (const tag of expected.has ?? []) expect(file.dataset.has(tag)).toBe(true);
      if (expected.nameHas !== undefined) expect(file.dataset.text('00100010')).toContain(expected.nameHas);
      if (!file.dataset.has('7FE00010')) return;
      const { image, frame, picture } = await decode(path);
      if (expected.max !== undefined) expect(Math.max(...frame.samples)).toBe(expected.max);
      if (expected.windows !== undefined) expect(image.windows).toHaveLength(expected.windows);
      if (expected.samplesOf !== undefined)
        expect([...frame.samples]).toEqual([...(await decode(expected.samplesOf)).frame.samples]);
      for (const [place, color] of Object.entries(expected.rgb ?? {})) {
        const [x = 0, y = 0] = place.split(',').map(Number);
        const at = (y * picture.width + x) * 4;
        for (const [channel, value] of color.entries())
          expect(Math.abs((picture.data[at + channel] ?? 0) - value)).toBeLessThanOrEqual(mostOff);
      }
    },
  );

  it('says what was guessed', () => {
    const quiet = files.filter(({ path }) => path.endsWith('.dcm') && read(path).warnings.length === 0);
    // What these have is no fault of their structure: signs, colors and windows are read without a guess.
    expect(quiet.map(({ path }) => path).sort()).toEqual([
      'cornerstone1657-signed-rgb-j2k.dcm',
      'jpeg-noeoi.dcm',
      'openslide772-ybrict-nomct.dcm',
      'rgblabel-nojfif-ybrstream.dcm',
      'signed8-j2k.dcm',
      'signed8-native.dcm',
      'window-below-one.dcm',
    ]);
  });

  it.each(files.filter(({ path }) => path.endsWith('.json')))('$path: $condition', ({ path, expect: expected }) => {
    const sets = displaySets(parse<Parameters<typeof displaySets>[0]>(path));
    expect(sets).toHaveLength(expected.sets ?? sets.length);
    for (const { instances } of sets) {
      const types = new Set(
        instances
          .map((instance) => JSON.stringify(instance))
          .map((json) => jsonStrings(JSON.parse(json), ImageType).join()),
      );
      if (expected.pureImageType) expect(types.size).toBe(1);
    }
  });
});
