import { createCharsetDecoder } from '../charset/decoder.ts';
import { type Body, findBody, notDicom } from './body.ts';
import { Budget } from './budget.ts';
import { LazyDataset } from './dataset.ts';
import { DatasetReader } from './datasetReader.ts';
import type { DicomFile, ReadOptions } from './dicomFile.ts';
import { encodingOf, type RawDataset } from './element.ts';
import { LazyFile } from './lazyFile.ts';
import { LoadedFrame } from './rawFrame.ts';
import { tagNumber } from './tagNumber.ts';
import { holdsControls } from './values.ts';
import { Warnings } from './warnings.ts';

/**
 * Reads a DICOM file: attributes, frames as byte ranges, warnings. The bytes are referred to, not copied; input untouched.
 * A damaged file gives what is whole, and warnings.
 * @throws DicomError not_dicom, too_large (more than the options allow), invalid_value (an option)
 * @source DICOM PS3.10 7
 * @example
 * const file = readDicom(bytes);
 * const name = file.dataset.get(PatientName);
 */
export function readDicom(bytes: Uint8Array | ArrayBuffer, options: ReadOptions = {}): DicomFile {
  const given =
    bytes instanceof Uint8Array
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
  const warnings = new Warnings();
  const { warn } = warnings;
  const body = findBody(given, warn, options);
  const budget = new Budget(options.maxElements);
  const reader = new DatasetReader(encodingOf(body.bytes, body.layout), { warn, budget });
  const { dataset: raw } = reader.read(body.offset, stopOf(options));
  const dataset = describedDataset(body, raw, options, warnings);
  const { bytes: own, original } = body;
  return new LazyFile(body, dataset, options, warnings, ({ count, at }) => {
    const frames = { count, at, bytes: own, original };
    return (index) => new LoadedFrame(frames, index);
  });
}

/** Says by the tag whether reading ends. */
export function stopOf({ stopBefore }: ReadOptions): (tag: number) => boolean {
  const stop = stopBefore === undefined ? Number.POSITIVE_INFINITY : tagNumber(stopBefore);
  return (tag) => tag >= stop;
}

/** The dataset with its character set. @throws DicomError not_dicom */
export function describedDataset(
  { magic, meta }: Body,
  raw: RawDataset,
  { stopBefore, charset, fallbackCharset }: ReadOptions,
  { warn }: Warnings,
): LazyDataset {
  const found = raw.elements.length;
  // Without the prefix two attributes are asked for: one could be chance.
  if (!magic && found + meta.elements.length < 2) throw notDicom();
  if (found === 0 && stopBefore === undefined) {
    warn({ code: 'truncated', message: 'No attribute is whole' });
  }
  const given = charset ?? fallbackCharset;
  const dataset = new LazyDataset(raw, given && createCharsetDecoder(given, charset !== undefined));
  const { known, likely } = dataset.charset;
  const tag = '00080005';
  if (!known) warn({ code: 'unknown_charset', message: 'Unknown term', tag });
  if (likely !== undefined && holdsControls(raw)) {
    dataset.charset.label = likely;
    warn({ code: 'charset_guessed', message: likely, tag });
  }
  return dataset;
}
