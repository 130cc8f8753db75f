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
import type { ByteRange } from '../objects/objects.ts';
import { arrivedAs, dateOf } from './arrivedAs.ts';
import { QuarantineError } from './quarantineReason.ts';

/** What is known of an instance once its bytes were read, the only time that they are. */
export interface ReadInstance {
  file: DicomFile;
  studyInstanceUid: string;
  seriesInstanceUid: string;
  sopInstanceUid: string;
  sopClassUid: string;
  transferSyntaxUid: string;
  metadata: DicomJson;
  /** One list of byte ranges per frame, null where no range of the original gives the frame. */
  frames: (readonly ByteRange[] | null)[];
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
  arrivedAs: ArrivedAs;
}

/** Attributes whose values are served by address and not within the metadata. */
export const bulkTags: ReadonlySet<string> = new Set(['7FE00008', '7FE00009', PixelData.tag, '00420011']);

/**
 * @param systemOf the identifier system of an issuer at the source.
 * @throws QuarantineError when the bytes are no DICOM file that can be filed.
 */
export function readInstance(
  bytes: Uint8Array,
  systemOf: (issuer: string | undefined) => string | undefined,
): ReadInstance {
  const file = read(bytes);
  if (file.warnings.some((warning) => warning.code === 'truncated')) throw new QuarantineError('truncated');
  const metadata = toMetadata(file);
  return {
    file,
    studyInstanceUid: uid(metadata, StudyInstanceUID),
    seriesInstanceUid: uid(metadata, SeriesInstanceUID),
    sopInstanceUid: uid(metadata, SOPInstanceUID),
    sopClassUid: uid(metadata, SOPClassUID),
    transferSyntaxUid: file.transferSyntaxUid,
    metadata,
    frames: file.frames.map((frame) => frame.ranges ?? null),
    instanceNumber: integer(metadata, InstanceNumber),
    rows: integer(metadata, Rows),
    columns: integer(metadata, Columns),
    modality: jsonString(metadata, Modality)?.trim() ?? '',
    seriesNumber: integer(metadata, SeriesNumber),
    seriesDescription: jsonString(metadata, SeriesDescription) ?? null,
    studyDescription: jsonString(metadata, StudyDescription) ?? null,
    accessionNumber: jsonString(metadata, AccessionNumber) ?? null,
    started: startedOf(metadata),
    arrivedAs: arrivedAs(metadata, systemOf),
  };
}

function read(bytes: Uint8Array): DicomFile {
  try {
    return readDicom(bytes);
  } catch (error) {
    if (!isDicomError(error)) throw error;
    throw new QuarantineError(error.code === 'not_dicom' ? 'not_dicom' : 'unreadable', { cause: error });
  }
}

function toMetadata(file: DicomFile): DicomJson {
  try {
    return file.toJson({ bulkDataUri: (tag) => (canBeServed(file, tag) ? `bulkdata/${tag}` : undefined) });
  } catch (error) {
    if (!isDicomError(error)) throw error;
    throw new QuarantineError('unreadable', { cause: error });
  }
}

/** Compressed pixels are served frame by frame: without frames there is nothing to give an address for. */
const canBeServed = (file: DicomFile, tag: string): boolean =>
  bulkTags.has(tag) && (file.frames.length > 0 || file.dataset.get(tag) instanceof Uint8Array);

function uid(metadata: DicomJson, tag: Tag): string {
  const value = jsonString(metadata, tag)?.trim();
  if (!value || !/^[0-9][0-9.]{0,63}$/.test(value)) throw new QuarantineError('missing_uid');
  return value;
}

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
