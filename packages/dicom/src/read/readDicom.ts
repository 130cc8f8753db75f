import { createCharsetDecoder } from '../charset/decoder.ts';
import { type Body, findBody, notDicom } from './body.ts';
import { LazyDataset } from './dataset.ts';
import { DatasetReader } from './datasetReader.ts';
import type { DicomFile, ReadOptions } from './dicomFile.ts';
import { encodingOf, type RawDataset } from './element.ts';
import { readFrames } from './frames.ts';
import { LoadedFrame } from './rawFrame.ts';
import { tagNumber } from './tagNumber.ts';
import { Warnings } from './warnings.ts';

/**
 * Reads a DICOM file: attributes, frames as byte ranges, warnings. The bytes are referred to, not copied; input untouched.
 * A damaged file gives what is whole, and warnings.
 * @throws DicomError not_dicom, too_large (a deflated dataset that grows without measure)
 * @source DICOM PS3.10 7
 * @example
 * const file = readDicom(bytes);
 * const name = file.dataset.get(PatientName);
 */
export function readDicom(bytes: Uint8Array | ArrayBuffer, options: ReadOptions = {}): DicomFile {
  const whole =
    bytes instanceof Uint8Array
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
  const warnings = new Warnings();
  const body = findBody(whole, warnings.warn);
  const reader = new DatasetReader(encodingOf(body.bytes, body.layout), warnings);
  const { dataset: raw } = reader.read(body.offset, stopOf(options));
  const dataset = describedDataset(body, raw, options, warnings);
  const { original } = body;
  const { frames, transferSyntaxUid } = readFrames({ dataset, ...body, warn: warnings.warn });
  return {
    transferSyntaxUid,
    meta: new LazyDataset(body.meta),
    dataset,
    frames: frames.map((frame) => new LoadedFrame(frame, body.bytes, original)),
    warnings: warnings.list,
    toJson: (json) => dataset.toJson(json),
  };
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
  { stopBefore, fallbackCharset }: ReadOptions,
  { warn }: Warnings,
): LazyDataset {
  const found = raw.elements.length;
  // Without the prefix two attributes are asked for: one could be chance.
  if (!magic && found + meta.elements.length < 2) throw notDicom();
  if (found === 0 && stopBefore === undefined) {
    warn({ code: 'truncated', message: 'No attribute is whole' });
  }
  const dataset = new LazyDataset(
    raw,
    fallbackCharset === undefined ? undefined : createCharsetDecoder(fallbackCharset),
  );
  if (!dataset.charset.known) warn({ code: 'unknown_charset', message: 'Unknown term', tag: '00080005' });
  return dataset;
}
