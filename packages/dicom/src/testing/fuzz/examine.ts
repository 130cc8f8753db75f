import { type ByteRange, type Dataset, type DicomFile, type DicomValue, isDicomError, readDicom } from '../../index.ts';
import { describeImage, readOverlays } from '../../pixels.ts';
import { PixelData } from '../../tags.ts';
import { isSerializable } from './serializable.ts';

/** What came of reading a file, short enough to be compared, and what broke the rules. */
export interface Examination {
  /** The same for the same bytes, in every run. */
  readonly digest: string;
  readonly elements: number;
  readonly violations: readonly string[];
}

/** Frames of one file that are looked at. */
const mostFrames = 40;

/**
 * Reads a file and everything in it: each value by its tag, as text and in DICOM JSON, its frames, the image that they
 * are. Nothing but a DicomError may leave, and what is said of the file must be true.
 */
export function examine(bytes: Uint8Array<ArrayBuffer>): Examination {
  const findings = new Findings();
  const file = findings.attempt('readDicom', () => readDicom(bytes));
  if (file === undefined) return findings;
  findings.note(file.transferSyntaxUid, file.warnings.map(({ code, tag }) => `${code}${tag}`).join());
  findings.walk('meta', file.meta);
  findings.walk('dataset', file.dataset);
  // Every element takes at least eight bytes; only inflating makes more of them.
  const deflated = file.transferSyntaxUid === '1.2.840.10008.1.2.1.99';
  findings.expect(deflated || findings.elements * 8 <= bytes.length, 'more elements than bytes for them');
  examineJson(file, findings);
  examineFrames(file, bytes, deflated, findings);
  findings.attempt('readDicom, stopBefore', () => {
    const quick = readDicom(bytes, { stopBefore: PixelData });
    findings.expect(
      quick.dataset.tags().every((tag) => tag < PixelData.tag && file.dataset.has(tag)),
      'stopBefore reads on',
    );
  });
  findings.attempt('describeImage', () =>
    findings.note(JSON.stringify(describeImage(file.dataset, file.transferSyntaxUid))),
  );
  findings.attempt('readOverlays', () => findings.note(String(readOverlays(file.dataset).length)));
  return findings;
}

/** Digests what it is told, and keeps what is wrong. */
export class Findings implements Examination {
  elements = 0;
  readonly violations: string[] = [];
  #hash = 0x811c9dc5;

  get digest(): string {
    return this.#hash.toString(16);
  }

  note(...texts: readonly string[]): void {
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 1)
        this.#hash = Math.imul(this.#hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    }
  }

  expect(kept: boolean, rule: string): void {
    if (!kept) this.violations.push(rule);
  }

  /** Runs what may throw a DicomError, and nothing else. */
  attempt<T>(what: string, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.caught(what, error);
      return undefined;
    }
  }

  caught(what: string, error: unknown): void {
    if (isDicomError(error)) this.note(what, error.code);
    else this.violations.push(`${what}: ${error instanceof Error ? (error.stack ?? String(error)) : String(error)}`);
  }

  /** Every value of a dataset and of the items in it, without recursion: nesting is part of what is tried. */
  walk(part: string, root: Dataset): void {
    const waiting = [root];
    for (let dataset = waiting.pop(); dataset !== undefined; dataset = waiting.pop()) {
      for (const tag of dataset.tags()) {
        const current = dataset;
        this.elements += 1;
        const value = this.attempt(`${part}.get`, () => current.get(tag));
        const text = this.attempt(`${part}.text`, () => current.text(tag));
        this.note(tag, current.vr(tag) ?? '', text ?? '');
        for (const each of Array.isArray(value) ? value : [value]) {
          if (isDataset(each)) waiting.push(each);
          else this.note(valueText(each));
        }
      }
    }
  }
}

function isDataset(value: DicomValue | undefined): value is Dataset {
  return typeof value === 'object' && 'tags' in value;
}

function valueText(value: DicomValue | undefined): string {
  if (typeof value !== 'object') return String(value);
  return value instanceof Uint8Array ? `${value.length} bytes` : JSON.stringify(value);
}

function examineJson(file: DicomFile, findings: Findings): void {
  findings.attempt('toJson', () => {
    const json = file.toJson();
    findings.note(JSON.stringify(json));
    findings.expect(isSerializable(json), 'DICOM JSON holds what JSON has not');
  });
  findings.attempt('toJson, bulk', () => file.toJson({ bulkDataUri: (tag) => `bulk/${tag}` }));
}

function examineFrames(file: DicomFile, bytes: Uint8Array, deflated: boolean, findings: Findings): void {
  const { frames } = file;
  findings.note(String(frames.length));
  findings.expect(deflated || frames.length <= Math.max(8 * bytes.length, 1), 'more frames than bits for them');
  for (const frame of frames.slice(0, mostFrames)) {
    const { ranges } = frame;
    const parts = findings.attempt('frame.read', () => frame.read()) ?? [];
    if (ranges === undefined) continue;
    findings.expect(
      ranges.every((range) => isWithin(range, bytes)),
      'a range leaves the file',
    );
    findings.expect(
      ranges.map(({ length }) => length).join() === parts.map(({ length }) => length).join(),
      'ranges and fragments differ',
    );
    for (const { offset, length } of ranges) findings.note(`${offset}+${length}`);
  }
}

function isWithin({ offset, length }: ByteRange, { length: end }: Uint8Array): boolean {
  return Number.isInteger(offset) && Number.isInteger(length) && offset >= 0 && length >= 0 && offset + length <= end;
}
