import { describe, expect, it } from 'vitest';
import type { Dataset, DicomValue } from '../index.ts';
import { datasetFromJson } from '../json.ts';
import { countElements, differences, type Oracle } from './jsonOracle.ts';
import { oracleThere, read, readJson, samples, there } from './samples.ts';

const cut = 'the value is cut off or claims more than there is: it is left out with a warning, pydicom gives the part';
const unknownVr = 'a VR that nobody knows: read by the dictionary; dcmtk keeps bytes, pydicom drops it';

/** Every top-level attribute that neither toolkit gives as we do, and why ours is right or as good. */
const explained: Readonly<Record<string, readonly [tags: string, why: string]>> = {
  'charsets/chrH31.dcm': ['00080090', 'a name of nothing but carets is empty (PS3.5 6.2.1)'],
  'charsets/chrH32.dcm': ['00080090', 'a name of nothing but carets is empty (PS3.5 6.2.1)'],
  'charsets/synthetic/iso-ir-203-latin9.dcm': [
    '00100010',
    'pydicom does not know ISO_IR 203; the manifest has our text',
  ],
  'malformed/rtplan-truncated.dcm': ['300A00B0', cut],
  'malformed/synthetic/bad-values.dcm': ['00280030', '1e400 is kept as written; the toolkits make Infinity of it'],
  'malformed/synthetic/huge-length-implicit-lo.dcm': ['00204000', cut],
  'malformed/synthetic/huge-length-ob-1gib.dcm': ['00420011', cut],
  'malformed/synthetic/huge-length-ob-7fffffff.dcm': ['00420011', cut],
  'malformed/synthetic/huge-length-ob-fffffffe.dcm': ['00420011', cut],
  'malformed/synthetic/huge-length-short-vr.dcm': ['00204000', cut],
  'malformed/synthetic/odd-length-shifted.dcm': ['28001000', cut],
  'malformed/synthetic/preamble-without-magic.dcm': ['*', 'we read all of it; pydicom nothing'],
  'malformed/synthetic/sq-garbage-instead-of-item.dcm': [
    '00400555',
    'no items: the bytes are kept as UN, pydicom loses them',
  ],
  'malformed/synthetic/stray-delimiters.dcm': ['*', 'we read on behind the stray delimiters; the toolkits end there'],
  'malformed/synthetic/trailing-garbage.dcm': ['EDFECEFA', 'garbage after the dataset is no attribute'],
  'malformed/synthetic/truncated-in-value.dcm': ['00080018', cut],
  'malformed/synthetic/ts-mismatch-explicit-meta-implicit-data.dcm': [
    '7FE00010',
    'the data is implicit VR, where Pixel Data is OW (PS3.5 A.1); same bytes',
  ],
  'malformed/synthetic/ts-mismatch-le-meta-be-data.dcm': ['*', 'we read all of it; pydicom nothing'],
  'malformed/synthetic/two-files-concatenated.dcm': [
    '49444D43',
    'the second file is no attribute of the first; a warning tells of it',
  ],
  'malformed/synthetic/unknown-vr-lowercase.dcm': ['00280008', unknownVr],
  'malformed/synthetic/unknown-vr-nul.dcm': ['00280008', unknownVr],
  'malformed/synthetic/unknown-vr-question-marks.dcm': ['00280008', unknownVr],
  'malformed/synthetic/unknown-vr-spaces.dcm': ['00280008', unknownVr],
  'structure/private-sq.dcm': [
    '3F031001',
    'a private sequence without a VR: we read its items, the toolkits keep bytes',
  ],
};

/** What is no DICOM file, or would inflate without measure. */
const refusedRightly: readonly string[] = [
  'malformed/synthetic/deflate-bomb-256mb.dcm',
  'malformed/synthetic/empty-file.dcm',
  'malformed/synthetic/html-login-page.dcm',
  'malformed/synthetic/one-byte.dcm',
  'malformed/synthetic/png-file.dcm',
  'malformed/synthetic/preamble-only.dcm',
  'malformed/synthetic/text-file.dcm',
  'malformed/synthetic/truncated-in-magic.dcm',
  'structure/no-meta.dcm',
];

describe.skipIf(!there)('DICOM JSON of the corpus', () => {
  it('is that of dcmtk or pydicom, attribute by attribute', () => {
    const unexplained: unknown[] = [];
    const stale = new Set(Object.keys(explained));
    const counts = { files: 0, equal: 0, elements: 0 };
    for (const sample of samples) {
      const file = read(sample);
      if (sample.oracle === undefined || typeof file === 'string') continue;
      const ours = file.toJson({ mostInlineBytes: Number.POSITIVE_INFINITY });
      const oracles = Object.values(sample.oracle)
        .filter(oracleThere)
        .map((path) => readJson<Oracle>(path));
      const found = oracles.map((oracle) => new Set(differences(ours, oracle, file.dataset)));
      const [first, ...others] = found;
      const left = [...(first ?? [])].filter((tag) => others.every((other) => other.has(tag)));
      const [tags] = explained[sample.path] ?? [''];
      counts.files++;
      counts.elements += countElements(ours);
      if (left.length === 0) counts.equal++;
      else stale.delete(sample.path);
      const unnamed = tags === '*' ? [] : left.filter((tag) => !tags.includes(tag));
      if (unnamed.length > 0) unexplained.push([sample.path, unnamed]);
    }
    expect(unexplained).toEqual([]);
    expect([...stale]).toEqual([]);
    // The figures of the README.
    expect(counts).toEqual({ files: 509, equal: 485, elements: 94559 });
  });

  it('reads back as the same values', () => {
    const wrong: unknown[] = [];
    for (const sample of samples) {
      const file = read(sample);
      if (typeof file === 'string') continue;
      const json = JSON.parse(JSON.stringify(file.toJson({ mostInlineBytes: Number.POSITIVE_INFINITY })));
      const tags = differingValues(file.dataset, datasetFromJson(json), new Set(Object.keys(json)));
      if (tags.length > 0) wrong.push([sample.path, tags]);
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!there)('reading the corpus', () => {
  it('is read wherever a toolkit reads it without being forced', () => {
    const refused = samples.filter((sample) => typeof read(sample) === 'string').map(({ path }) => path);
    const readable = samples.filter(({ pydicom, dcmtk }) => pydicom === 'yes' || dcmtk === 'yes');
    // dcmtk takes 128 zero bytes for an empty dataset.
    const wrong = readable.map(({ path }) => path).filter((path) => refused.includes(path));
    expect(wrong).toEqual(['malformed/synthetic/preamble-only.dcm']);
    expect(refused).toEqual(refusedRightly);
  });

  it('gives a file or a DicomError, never anything else', () => {
    expect(samples.map(read).filter((result) => typeof result === 'string' && result.startsWith('not a'))).toEqual([]);
  });

  it('is decoded to the text that was written', () => {
    const wrong: unknown[] = [];
    let checked = 0;
    for (const sample of samples) {
      const file = read(sample);
      for (const [path, expected] of Object.entries(sample.expect?.decoded ?? {})) {
        const text = Array.isArray(expected) ? expected.join('\\') : expected;
        const found = typeof file === 'string' ? file : textAt(file.dataset, path.split('.'));
        checked++;
        if (found !== text) wrong.push([sample.path, path, found, text]);
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(25);
  });
});

/** Text by a path such as `00101002[0]`, `00100010`. */
function textAt(dataset: Dataset, [first = '', ...rest]: readonly string[]): string | undefined {
  if (rest.length === 0) return dataset.text(first);
  const item = listOf(dataset.get(first.slice(0, 8)))[Number(first.slice(9, -1))];
  return isDataset(item) ? textAt(item, rest) : undefined;
}

/** Attributes whose values a dataset gives otherwise than another. */
function differingValues(file: Dataset, json: Dataset, written: ReadonlySet<string>): string[] {
  return file.tags().filter((tag) => {
    if (!written.has(tag) || tag === '00080005') return false;
    const [ours, theirs] = [listOf(file.get(tag)), listOf(json.get(tag))];
    if (ours.length !== theirs.length) return true;
    return ours.some((value, index) => !sameValue(value, theirs[index]));
  });
}

const listOf = (value: DicomValue | DicomValue[] | undefined): DicomValue[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function sameValue(a: DicomValue, b: DicomValue | undefined): boolean {
  if (isDataset(a)) return isDataset(b) && differingValues(a, b, new Set(b.tags())).length === 0;
  if (a instanceof Uint8Array) return b instanceof Uint8Array && Buffer.from(a).equals(b);
  if (typeof a === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return Object.is(a, b) || (a === 0 && b === 0);
}

function isDataset(value: DicomValue | undefined): value is Dataset {
  return typeof value === 'object' && 'tags' in value;
}
