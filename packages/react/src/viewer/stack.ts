import { type DicomJson, formatPersonName, jsonName, jsonNumber, jsonNumbers, jsonString } from '@clinikit/dicom/json';
import { describeImage, type ImageDescription } from '@clinikit/dicom/pixels';
import {
  AvailableTransferSyntaxUID,
  BitsAllocated,
  Columns,
  ImageOrientationPatient,
  ImagePositionPatient,
  InstanceNumber,
  PatientID,
  PatientName,
  PixelAspectRatio,
  Rows,
  SamplesPerPixel,
  SeriesDescription,
  SOPInstanceUID,
  StudyDate,
  StudyDescription,
} from '@clinikit/dicom/tags';
import { toViewerError, type ViewerError } from './viewerError.ts';

/** What stands around the picture: taken from the metadata that the server sends, so it is the patient as filed. */
export interface ImageCaption {
  patientName: string | undefined;
  patientId: string | undefined;
  /** `YYYYMMDD` as DICOM writes it. */
  studyDate: string | undefined;
  studyDescription: string | undefined;
  seriesDescription: string | undefined;
  instanceNumber: number | undefined;
}

interface PlaceInStack {
  sopInstanceUid: string;
  /** Counts from 1. */
  frame: number;
  caption: ImageCaption;
}

/** One frame of a stack that can be drawn once its pixels are there. */
export interface DescribedImage extends PlaceInStack {
  description: ImageDescription;
  /** Pixel height over pixel width; 1 where nothing else is known. */
  pixelAspect: number;
}

/** An image whose metadata does not say how to draw it. It keeps its place, where words say what is wrong. */
export interface FaultyImage extends PlaceInStack {
  description?: undefined;
  fault: ViewerError;
}

/** One place of a stack, before its pixels are there. */
export type StackImage = DescribedImage | FaultyImage;

/** What an image is called within its series, whatever its place in the stack. */
export const imageKey = ({ sopInstanceUid, frame }: StackImage): string => `${sopInstanceUid}/${frame}`;

/** The frames of a series in viewing order; instances without pixels (reports, documents) are left out. */
export function buildStack(metadata: readonly DicomJson[]): StackImage[] {
  return sortInstances(metadata.filter(isImage)).flatMap((json): StackImage[] => {
    const place = { sopInstanceUid: jsonString(json, SOPInstanceUID) ?? '', frame: 1, caption: captionOf(json) };
    try {
      const description = describeImage(json, jsonString(json, AvailableTransferSyntaxUID) ?? '');
      const image = { ...place, description, pixelAspect: pixelAspectOf(json, description) };
      return Array.from({ length: Math.max(1, description.numberOfFrames) }, (_, index) => ({
        ...image,
        frame: index + 1,
      }));
    } catch (error) {
      // One image that cannot be described takes nothing away from the others.
      return [{ ...place, fault: toViewerError(error) }];
    }
  });
}

/** Any one of the attributes that only images have: one that lacks the others is a damaged image, not a report. */
const isImage = (json: DicomJson): boolean =>
  [Rows, Columns, BitsAllocated, SamplesPerPixel].some((tag) => jsonNumber(json, tag) !== undefined);

/**
 * By position along the normal of the slices where all have one and lie parallel, else by instance number.
 * @source DICOM PS3.3 C.7.6.2.1.1
 */
export function sortInstances(metadata: readonly DicomJson[]): DicomJson[] {
  const positions = metadata.map(positionAlongNormal);
  const normals = new Set(
    metadata.map((json) =>
      normalOf(json)
        ?.map((value) => value.toFixed(3))
        .join(),
    ),
  );
  const spatial = normals.size === 1 && positions.every((position) => position !== undefined) && spread(positions) > 0;
  return metadata
    .map((json, index) => ({ json, position: positions[index] ?? 0, number: jsonNumber(json, InstanceNumber) }))
    .toSorted((a, b) => {
      if (spatial && a.position !== b.position) return a.position - b.position;
      const byNumber = (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER);
      return byNumber || compareText(jsonString(a.json, SOPInstanceUID), jsonString(b.json, SOPInstanceUID));
    })
    .map(({ json }) => json);
}

function normalOf(json: DicomJson): [number, number, number] | undefined {
  const [rx, ry, rz, cx, cy, cz] = jsonNumbers(json, ImageOrientationPatient);
  if (rx === undefined || ry === undefined || rz === undefined) return undefined;
  if (cx === undefined || cy === undefined || cz === undefined) return undefined;
  return [ry * cz - rz * cy, rz * cx - rx * cz, rx * cy - ry * cx];
}

function positionAlongNormal(json: DicomJson): number | undefined {
  const normal = normalOf(json);
  const [x, y, z] = jsonNumbers(json, ImagePositionPatient);
  if (!normal || x === undefined || y === undefined || z === undefined) return undefined;
  const position = normal[0] * x + normal[1] * y + normal[2] * z;
  return Number.isFinite(position) ? position : undefined;
}

function spread(positions: readonly (number | undefined)[]): number {
  const known = positions.filter((position) => position !== undefined);
  return Math.max(...known) - Math.min(...known);
}

const compareText = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

function captionOf(json: DicomJson): ImageCaption {
  const name = jsonName(json, PatientName);
  return {
    patientName: name && (formatPersonName(name) || undefined),
    patientId: jsonString(json, PatientID),
    studyDate: jsonString(json, StudyDate),
    studyDescription: jsonString(json, StudyDescription),
    seriesDescription: jsonString(json, SeriesDescription),
    instanceNumber: jsonNumber(json, InstanceNumber),
  };
}

/** Spacing decides; without it the aspect ratio that is stated by itself. @source DICOM PS3.3 C.7.6.3.1.7 */
function pixelAspectOf(json: DicomJson, { spacing }: ImageDescription): number {
  if (spacing) return spacing.rowMm / spacing.columnMm;
  const [vertical, horizontal] = jsonNumbers(json, PixelAspectRatio);
  const ratio = vertical !== undefined && horizontal !== undefined ? vertical / horizontal : 1;
  return Number.isFinite(ratio) && ratio > 0 ? ratio : 1;
}
