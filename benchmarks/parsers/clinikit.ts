import { type Dataset, type DicomValue, readDicom } from '@clinikit/dicom';
import type { Facts } from './reader.ts';

// The package as its users get it: through its exports, built, unless the process says `--conditions=@clinikit/source`.

export function parse(bytes: Uint8Array<ArrayBuffer>): unknown {
  const file = readDicom(bytes);
  // Frames are part of what is read, be they sorted late.
  return [file, file.frames.length];
}

/** Every value by its tag alone: text in its character set, names in their components, numbers, items of sequences. */
export function readValues(bytes: Uint8Array<ArrayBuffer>): number {
  const { meta, dataset } = readDicom(bytes);
  return valuesOf(meta) + valuesOf(dataset);
}

function valuesOf(dataset: Dataset): number {
  let count = 0;
  for (const tag of dataset.tags()) {
    const value = dataset.get(tag);
    if (Array.isArray(value)) for (const each of value) count += isDataset(each) ? valuesOf(each) : 1;
    else if (value !== undefined) count += 1;
  }
  return count;
}

function isDataset(value: DicomValue): value is Dataset {
  return typeof value === 'object' && 'tags' in value;
}

export function writeJson(bytes: Uint8Array<ArrayBuffer>): string {
  return JSON.stringify(readDicom(bytes).toJson());
}

export function facts(bytes: Uint8Array<ArrayBuffer>): Facts {
  const { dataset } = readDicom(bytes);
  return { elements: dataset.tags().length, patientName: dataset.text('00100010') };
}
