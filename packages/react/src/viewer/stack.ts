import { type DicomJson, formatPersonName, jsonName, jsonNumber, jsonString } from '@clinikit/dicom/json';
import { describeImage, type ImageDescription } from '@clinikit/dicom/pixels';
import { displaySets } from '@clinikit/dicom/series';
import {
  AvailableTransferSyntaxUID,
  BitsAllocated,
  Columns,
  InstanceNumber,
  PatientID,
  PatientName,
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
  const inOrder = displaySets(metadata.filter(isImage)).flatMap(({ instances }) => instances);
  return inOrder.flatMap((json): StackImage[] => {
    const place = { sopInstanceUid: jsonString(json, SOPInstanceUID) ?? '', frame: 1, caption: captionOf(json) };
    try {
      const description = describeImage(json, jsonString(json, AvailableTransferSyntaxUID) ?? '');
      const image = { ...place, description, pixelAspect: description.pixelAspectRatio ?? 1 };
      return Array.from({ length: Math.max(1, description.numberOfFrames) }, (_, index) => ({
        ...image,
        frame: index + 1,
      }));
    } catch (error) {
      // One image that cannot be described does not affect the others.
      return [{ ...place, fault: toViewerError(error) }];
    }
  });
}

/** Any one of the attributes that only images have: one that lacks the others is a damaged image, not a report. */
const isImage = (json: DicomJson): boolean =>
  [Rows, Columns, BitsAllocated, SamplesPerPixel].some((tag) => jsonNumber(json, tag) !== undefined);

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
