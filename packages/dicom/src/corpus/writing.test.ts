import { describe, expect, it } from 'vitest';
import type { DicomFile, DicomJson } from '../index.ts';
import { isDicomError, readDicom } from '../index.ts';
import { patientAttributes, patientChanges, replaceAttributes, replaceAttributesIn, writeDicom } from '../write.ts';
import { bytesOf, read, samples, there } from './samples.ts';

const name = 'Żółkiewska-Bąk^Łucja^Świętosława';
const changes = patientChanges({
  '00100010': { vr: 'PN', Value: [{ Alphabetic: name }] },
  '00100020': { vr: 'LO', Value: ['K-2026/77'] },
  '00100030': { vr: 'DA', Value: ['19840229'] },
  '00100040': { vr: 'CS', Value: ['F'] },
});
const patients = new Set(patientAttributes.map(({ tag }) => tag));

const readable = samples.flatMap((sample) => {
  const file = read(sample);
  return typeof file === 'string' ? [] : [{ sample, file, bytes: bytesOf(sample) }];
});

/** What cannot leave, and why. */
const refused: Readonly<Record<string, string>> = {
  'malformed/meta-missing-transfer-syntax.dcm': 'missing_tag',
  'malformed/synthetic/preamble-and-magic-only.dcm': 'missing_tag',
  'malformed/synthetic/truncated-in-meta-header.dcm': 'missing_tag',
  'transfer-syntaxes/jls-rgb-ilv0.dcm': 'missing_tag',
  'transfer-syntaxes/jls-rgb-ilv2.dcm': 'missing_tag',
  'transfer-syntaxes/jlsn-rgb-ilv0.dcm': 'missing_tag',
};

function replaced(bytes: Uint8Array): Uint8Array | string {
  try {
    return replaceAttributes(bytes, changes);
  } catch (error) {
    return isDicomError(error) ? error.code : `not a DicomError: ${error}`;
  }
}

describe.skipIf(!there)('the corpus under another patient', () => {
  it('has that patient everywhere, and everything else as it was', () => {
    const wrong: unknown[] = [];
    const refusals: Record<string, string> = {};
    let written = 0;
    for (const { sample, file, bytes } of readable) {
      const out = replaced(bytes);
      if (typeof out === 'string') {
        if (!sample.path.startsWith('dicomdir/')) refusals[sample.path] = out;
        continue;
      }
      written++;
      const after = readDicom(out);
      const found = [...differing(file, after), ...namesIn(after.toJson())];
      if (after.transferSyntaxUid !== file.transferSyntaxUid) found.push('transfer syntax');
      if (after.dataset.text('00100010') !== name) found.push('name');
      if (found.length > 0) wrong.push([sample.path, found]);
    }
    expect(wrong).toEqual([]);
    expect(refusals).toEqual(refused);
    expect(written).toBeGreaterThan(490);
  });

  it('is the same by ranges, without its pixels being read', async () => {
    const wrong: unknown[] = [];
    let ranged = 0;
    for (const { sample, bytes } of readable) {
      const whole = replaced(bytes);
      if (typeof whole === 'string') continue;
      const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
      const { parts, sizeBytes } = await replaceAttributesIn({ sizeBytes: bytes.length, read }, changes);
      if (parts.some((part) => !(part instanceof Uint8Array))) ranged++;
      const joined = Buffer.concat(
        parts.map((part) =>
          part instanceof Uint8Array ? part : bytes.subarray(part.offset, part.offset + part.length),
        ),
      );
      if (!joined.equals(whole) || sizeBytes !== whole.length) wrong.push(sample.path);
    }
    expect(wrong).toEqual([]);
    expect(ranged).toBeGreaterThan(300);
  });

  it('changes nothing but patient, preamble and group lengths where text stays in its character set', () => {
    const wrong: unknown[] = [];
    const ascii = patientChanges({ '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Nowak^Jan' }] } });
    for (const { sample, file, bytes } of readable) {
      if (typeof replaced(bytes) === 'string') continue;
      const after = readDicom(replaceAttributes(bytes, ascii));
      if (after.dataset.text('00080005') !== file.dataset.text('00080005')) wrong.push(sample.path);
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!there)('the corpus written anew', () => {
  it('has every value that was read', () => {
    const wrong: unknown[] = [];
    for (const { sample, file } of readable) {
      if (isRefused(file)) continue;
      const after = readDicom(writeDicom(file));
      const found = differing(file, after, new Set());
      if (found.length > 0) wrong.push([sample.path, found]);
    }
    expect(wrong).toEqual([
      // A fragment that has no even length is padded.
      ['malformed/synthetic/encaps-odd-fragment.dcm', ['pixels']],
      // Group 0002 does not belong there.
      ['malformed/synthetic/group2-in-data-set.dcm', ['00020010']],
      ['malformed/synthetic/rle-short-output.dcm', ['pixels']],
      // Numbers of half their size are cut.
      ['malformed/synthetic/value-length-not-multiple.dcm', ['00280010', '00280106']],
    ]);
  });

  it('has them in each transfer syntax that compresses no pixels', () => {
    const syntaxes = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.1.99'];
    const wrong: unknown[] = [];
    for (const { sample, file } of readable) {
      if (!syntaxes.includes(file.transferSyntaxUid) || isRefused(file) || isDamaged(sample.path)) continue;
      for (const transferSyntaxUid of syntaxes) {
        const after = readDicom(writeDicom(file, { transferSyntaxUid }));
        // Without VRs the dictionary's are read, and of private attributes there are none.
        const isImplicit = transferSyntaxUid === syntaxes[0];
        const found = differing(file, after, new Set()).filter(
          (tag) => !isImplicit || (after.dataset.vr(tag) === file.dataset.vr(tag) && after.dataset.vr(tag) !== 'SQ'),
        );
        if (after.transferSyntaxUid !== transferSyntaxUid) found.push(transferSyntaxUid);
        if (found.length > 0) wrong.push([sample.path, transferSyntaxUid, found]);
      }
    }
    expect(wrong).toEqual([]);
  });
});

const isDamaged = (path: string): boolean => path.startsWith('malformed/');

/** Files without UIDs, and media directories. */
const isRefused = ({ dataset }: DicomFile): boolean =>
  !dataset.text('00080016') || !dataset.text('00080018') || dataset.has('00041200');

/** Attributes at the top that have other values, and `pixels` where those have other bytes. */
function differing(before: DicomFile, after: DicomFile, except: ReadonlySet<string> = patients): string[] {
  const options = { mostInlineBytes: Number.POSITIVE_INFINITY };
  const [ours, theirs] = [before.toJson(options), after.toJson(options)].map((json) => withoutPatient(json, except));
  const tags = new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})]);
  const found = [...tags].filter((tag) => JSON.stringify(ours?.[tag]) !== JSON.stringify(theirs?.[tag]));
  const isCut = before.warnings.some(({ code }) => code === 'truncated');
  const frames = ({ frames: all }: DicomFile) => all.map((frame) => frame.read().map((part) => Buffer.from(part)));
  const [old, now] = [frames(before), frames(after)];
  const isSame = old.every((parts, index) => Buffer.concat(parts).equals(Buffer.concat(now[index] ?? [])));
  // A value that has no even length is padded.
  const isPadded = (tag: string) =>
    tag === '7FE00010' &&
    (isCut || (ours?.[tag]?.InlineBinary ?? '').slice(0, -4) === (theirs?.[tag]?.InlineBinary ?? '').slice(0, -4));
  return [...found.filter((tag) => !isPadded(tag)), ...(isSame || isCut ? [] : ['pixels'])];
}

/** A dataset without what says whose it is, in items too; what the character set says is said by the text. */
function withoutPatient(json: DicomJson, except: ReadonlySet<string>): DicomJson {
  const kept: DicomJson = {};
  for (const [tag, element] of Object.entries(json)) {
    if (except.has(tag) || tag === '00080005') continue;
    if (element.vr !== 'SQ') kept[tag] = element;
    else {
      const items = (element.Value ?? []).map((item) => withoutPatient(item as DicomJson, except));
      kept[tag] = { vr: 'SQ', Value: items };
    }
  }
  return kept;
}

/** Other names than the new one, in items too; Original Attributes tell of before. */
function namesIn(json: DicomJson): string[] {
  return Object.entries(json).flatMap(([tag, element]) => {
    if (tag === '00100010')
      return JSON.stringify(element.Value) === JSON.stringify([{ Alphabetic: name }]) ? [] : [tag];
    if (tag === '04000561' || element.vr !== 'SQ') return [];
    return (element.Value ?? []).flatMap((item) => namesIn(item as DicomJson));
  });
}
