import { type Dataset, type DicomFile, type DicomValue, readDicom } from '@clinikit/dicom';
import { concatenate } from '../memory/bytes.ts';

/**
 * Whether two files hold the same object.
 *
 * A C-STORE writes a new file header and may choose other lengths for sequences, so the same image that came on two ways
 * has other bytes. What counts is every attribute, however long, and the pixel data, in the same transfer syntax.
 */
export function sameContent(a: DicomFile, b: DicomFile): boolean {
  if (a.transferSyntaxUid !== b.transferSyntaxUid || a.frames.length !== b.frames.length) return false;
  // Frames say all that there is of pixel data, also where it is compressed; without any, its bytes count as they are.
  const ignored = a.frames.length > 0 ? [...howItIsWritten, ...pixelData] : howItIsWritten;
  if (!sameDataset(a.dataset, b.dataset, new Set(ignored))) return false;
  return a.frames.every((frame, index) => {
    const other = b.frames[index];
    return other !== undefined && sameBytes(concatenate(frame.read()), concatenate(other.read()));
  });
}

/** The same for the bytes of two files; what cannot be read is the same as nothing. */
export function sameObject({ bytes, stored }: { bytes: Uint8Array<ArrayBuffer>; stored: Uint8Array }): {
  bytes: Uint8Array<ArrayBuffer>;
  same: boolean;
} {
  try {
    return { bytes, same: sameContent(readDicom(stored), readDicom(bytes)) };
  } catch {
    return { bytes, same: false };
  }
}

/** Specific Character Set (the decoded text is compared) and fill bytes at the end of a file. */
const howItIsWritten = ['00080005', 'FFFCFFFC'];
/** Pixel data with its tables of offsets. */
const pixelData = ['7FE00001', '7FE00002', '7FE00008', '7FE00009', '7FE00010'];

function sameDataset(a: Dataset, b: Dataset, ignored: ReadonlySet<string> = new Set(howItIsWritten)): boolean {
  const tagsOf = (dataset: Dataset) =>
    dataset
      .tags()
      .filter((tag) => !tag.endsWith('0000') && !ignored.has(tag))
      .sort();
  const tags = tagsOf(a);
  if (tags.join() !== tagsOf(b).join()) return false;
  return tags.every((tag) => a.vr(tag) === b.vr(tag) && sameValues(a, b, tag));
}

function sameValues(a: Dataset, b: Dataset, tag: string): boolean {
  const values = [a.get(tag) ?? []].flat();
  const others = [b.get(tag) ?? []].flat();
  if (values.length !== others.length) return false;
  return values.every((value, index) => {
    const other = others[index];
    if (other === undefined) return false;
    // Text that should be a number and is none is compared as text.
    if (Number.isNaN(value) && Number.isNaN(other)) return a.text(tag) === b.text(tag);
    return sameValue(value, other);
  });
}

function sameValue(a: DicomValue, b: DicomValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (a instanceof Uint8Array) return b instanceof Uint8Array && sameBytes(a, b);
  if ('tags' in a) return 'tags' in b && sameDataset(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
