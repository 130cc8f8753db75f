import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type DicomFile, isDicomError, readDicom } from '../index.ts';

/** A collection of samples that may lie beside the repository; without it these tests do not run. */
const corpus = new URL('../../../../../shared/dicom/', import.meta.url);

/** Whether the collection is there. */
export const there: boolean = existsSync(new URL('manifest.json', corpus));

/** What the collection says about a sample. */
export interface Sample {
  readonly path: string;
  readonly transfer_syntax?: string;
  /** `yes`, `force` (taken for DICOM although nothing says so), `no`. */
  readonly pydicom?: string;
  /** `yes`, `no`, `skipped`. */
  readonly dcmtk?: string;
  /** DICOM JSON by toolkit. */
  readonly oracle?: Readonly<Record<string, string>>;
  readonly expect?: { readonly decoded?: Readonly<Record<string, string | string[]>>; readonly must?: string };
}

/** A file of the collection as JSON; toolkits write numbers that JSON has not. */
export function readJson<T>(path: string): T {
  const bytes = readFileSync(new URL(path, corpus));
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return JSON.parse(text.replaceAll(/([[,])(-?Infinity|NaN)(?=[\],])/g, '$1"$2"'));
}

export const samples: readonly Sample[] = there ? readJson<{ files: Sample[] }>('manifest.json').files : [];

export const bytesOf = ({ path }: Sample): Uint8Array => new Uint8Array(readFileSync(new URL(path, corpus)));
export const oracleThere = (path: string): boolean => existsSync(new URL(path, corpus));

/** The file, the code of the DicomError, or a failure. */
export function read(sample: Sample): DicomFile | string {
  try {
    return readDicom(bytesOf(sample));
  } catch (error) {
    return isDicomError(error) ? error.code : `not a DicomError: ${error}`;
  }
}
