import { type DicomJson, formatPersonName, jsonName, jsonNumber, jsonString } from '@clinikit/dicom/json';
import { describeImage } from '@clinikit/dicom/pixels';
import { displaySets } from '@clinikit/dicom/series';
import {
  AvailableTransferSyntaxUID,
  BitsAllocated,
  Columns,
  InstanceNumber,
  NumberOfFrames,
  PatientID,
  PatientName,
  PerFrameFunctionalGroupsSequence,
  Rows,
  SamplesPerPixel,
  SeriesDescription,
  SOPInstanceUID,
  StudyDate,
  StudyDescription,
} from '@clinikit/dicom/tags';
import { toViewerError } from '../viewerError.ts';
import type { ImageCaption, StackImage } from './stackImage.ts';

/** The frames of a series in viewing order; instances without pixels (reports, documents) are left out. */
export function buildStack(metadata: readonly DicomJson[]): StackImage[] {
  const inOrder = displaySets(metadata.filter(isImage)).flatMap(({ instances }) => instances);
  return inOrder.flatMap(framesOf);
}

function framesOf(json: DicomJson): StackImage[] {
  const place = { sopInstanceUid: jsonString(json, SOPInstanceUID) ?? '', caption: captionOf(json) };
  const describe = (index: number): StackImage => {
    const frame = index + 1;
    try {
      const description = describeImage(json, jsonString(json, AvailableTransferSyntaxUID) ?? '', {
        frameIndex: index,
      });
      return { ...place, frame, description, pixelAspect: description.pixelAspectRatio ?? 1 };
    } catch (error) {
      // One image that cannot be described does not affect the others, nor does one frame.
      return { ...place, frame, fault: toViewerError(error) };
    }
  };
  const first = describe(0);
  // Window, rescale and more may differ from frame to frame; where nothing says so, one description serves all.
  const differs = json[PerFrameFunctionalGroupsSequence.tag] !== undefined;
  if (!differs && !first.description) return [first];
  return Array.from({ length: Math.max(1, jsonNumber(json, NumberOfFrames) ?? 1) }, (_, index) =>
    differs && index > 0 ? describe(index) : { ...first, frame: index + 1 },
  );
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
