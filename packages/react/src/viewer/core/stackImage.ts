import type { ImageDescription } from '@clinikit/dicom/pixels';
import type { ViewerError } from '../viewerError.ts';

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
