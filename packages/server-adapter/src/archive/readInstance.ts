import { createHash } from 'node:crypto';
import type { ArrivedAs } from '@clinikit/client';
import { type DicomFile, isDicomError, readDicom } from '@clinikit/dicom';
import { type DicomJson, jsonNumber, jsonString } from '@clinikit/dicom/json';
import {
  AccessionNumber,
  Columns,
  InstanceNumber,
  Modality,
  PixelData,
  Rows,
  SeriesDescription,
  SeriesInstanceUID,
  SeriesNumber,
  SOPClassUID,
  SOPInstanceUID,
  StudyDate,
  StudyDescription,
  StudyInstanceUID,
  StudyTime,
  type Tag,
  TimezoneOffsetFromUTC,
} from '@clinikit/dicom/tags';
import { arrivedAs, dateOf } from './arrivedAs.ts';
import { crcList, crcOfRanges } from './frameCrcs.ts';
import { frameList } from './frameList.ts';
import { QuarantineError, type QuarantineReason } from './quarantineReason.ts';
import { storedText } from './storedText.ts';

/** What is known of an instance once its bytes were read, the only time that they are. */
export interface ReadInstance {
  studyInstanceUid: string;
  seriesInstanceUid: string;
  sopInstanceUid: string;
  sopClassUid: string;
  transferSyntaxUid: string;
  /** JSON, DICOM JSON model. */
  metadata: string;
  /** JSON, see `frameList`. */
  frames: string;
  /** See `crcList`. */
  frameCrcs: string;
  numberOfFrames: number;
  instanceNumber: number | null;
  rows: number | null;
  columns: number | null;
  /** Empty when the file does not say. */
  modality: string;
  seriesNumber: number | null;
  seriesDescription: string | null;
  studyDescription: string | null;
  accessionNumber: string | null;
  /** FHIR date or dateTime; null when the file has no study date. */
  started: string | null;
  /** Without the identifier system, which the source knows. */
  arrivedAs: ArrivedAs;
}

/** Attributes whose values are served by address and not within the metadata. */
export const bulkTags: ReadonlySet<string> = new Set(['7FE00008', '7FE00009', PixelData.tag, '00420011']);

/** An object with more frames is set aside: each of them is a place in the file that is written down. */
export const mostFrames = 100_000;
/** The same for metadata that would be larger, which every reader of a series loads. */
const mostMetadata = 32 * 1024 * 1024;
/** Private values of more bytes stay in the original alone. */
const mostInlineBytes = 256 * 1024;

/** What came of reading a file; its bytes come back. */
export type Arrived = Hashed & ({ instance: ReadInstance } | NotFiled);

interface Hashed {
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** Why an object is set aside; `fault` is the kind of error that the reader stumbled with. */
export interface NotFiled {
  reason: QuarantineReason;
  fault?: string;
}

/** Hashes and reads a file. */
export function readArrived({ bytes }: { bytes: Uint8Array<ArrayBuffer> }): Arrived {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { bytes, sha256, instance: readInstance(bytes) };
  } catch (error) {
    if (error instanceof QuarantineError) return { bytes, sha256, reason: error.reason };
    // Whatever the reader stumbles over cannot be read.
    return { bytes, sha256, reason: 'unreadable', fault: error instanceof Error ? error.name : typeof error };
  }
}

/** @throws QuarantineError when the bytes are no DICOM file that can be filed. */
function readInstance(bytes: Uint8Array): ReadInstance {
  const file = read(bytes);
  if (file.warnings.some((warning) => warning.code === 'truncated')) throw new QuarantineError('truncated');
  const json = toMetadata(file);
  const metadata = JSON.stringify(json);
  if (metadata.length > mostMetadata) throw new QuarantineError('too_large');
  const ranges = file.frames.map((frame) => frame.ranges ?? null);
  return {
    studyInstanceUid: uid(json, StudyInstanceUID),
    seriesInstanceUid: uid(json, SeriesInstanceUID),
    sopInstanceUid: uid(json, SOPInstanceUID),
    sopClassUid: uid(json, SOPClassUID),
    transferSyntaxUid: file.transferSyntaxUid,
    metadata,
    frames: frameList(ranges),
    frameCrcs: crcList(ranges.map((some) => some && crcOfRanges(bytes, some))),
    numberOfFrames: file.frames.length,
    instanceNumber: integer(json, InstanceNumber),
    rows: integer(json, Rows),
    columns: integer(json, Columns),
    modality: text(json, Modality)?.trim() ?? '',
    seriesNumber: integer(json, SeriesNumber),
    seriesDescription: text(json, SeriesDescription),
    studyDescription: text(json, StudyDescription),
    accessionNumber: text(json, AccessionNumber),
    started: startedOf(json),
    arrivedAs: arrivedAs(json),
  };
}

function read(bytes: Uint8Array): DicomFile {
  try {
    return readDicom(bytes, { maxFrames: mostFrames });
  } catch (error) {
    throw quarantineError(error);
  }
}

function toMetadata(file: DicomFile): DicomJson {
  try {
    const bulkDataUri = (tag: string) => (canBeServed(file, tag) ? `bulkdata/${tag}` : undefined);
    return file.toJson({ bulkDataUri, mostInlineBytes });
  } catch (error) {
    throw quarantineError(error);
  }
}

function quarantineError(error: unknown): unknown {
  if (!isDicomError(error)) return error;
  const reason = error.code === 'not_dicom' || error.code === 'too_large' ? error.code : 'unreadable';
  return new QuarantineError(reason, { cause: error });
}

/** Compressed pixels are served frame by frame: without frames there is nothing to give an address for. */
const canBeServed = (file: DicomFile, tag: string): boolean =>
  bulkTags.has(tag) && (file.frames.length > 0 || file.dataset.get(tag) instanceof Uint8Array);

function uid(metadata: DicomJson, tag: Tag): string {
  const value = jsonString(metadata, tag)?.trim();
  if (!value || !/^[0-9][0-9.]{0,63}$/.test(value)) throw new QuarantineError('missing_uid');
  return value;
}

const text = (metadata: DicomJson, tag: Tag): string | null => storedText(jsonString(metadata, tag) ?? '') || null;

function integer(metadata: DicomJson, tag: Tag): number | null {
  const value = jsonNumber(metadata, tag);
  return value !== undefined && Number.isInteger(value) && Math.abs(value) <= 0x7fff_ffff ? value : null;
}

/**
 * The study's date, with its time only where the file also says in which zone: FHIR has no time without a zone, and a
 * zone is not invented.
 */
function startedOf(metadata: DicomJson): string | null {
  const date = dateOf(jsonString(metadata, StudyDate));
  if (!date) return null;
  const [, hours, minutes, seconds = '00'] =
    /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?/.exec(jsonString(metadata, StudyTime) ?? '') ?? [];
  const [, sign, zoneHours, zoneMinutes] =
    /^([+-])(\d{2})(\d{2})$/.exec(jsonString(metadata, TimezoneOffsetFromUTC)?.trim() ?? '') ?? [];
  if (!hours || !sign) return date;
  return `${date}T${hours}:${minutes}:${seconds}${sign}${zoneHours}:${zoneMinutes}`;
}
