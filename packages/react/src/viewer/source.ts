import type { ClinicClient } from '@clinikit/client';
import type { DicomJson } from '@clinikit/dicom/json';

/** One series of a study, as the strip of thumbnails shows it. */
export interface ViewerSeries {
  seriesInstanceUid: string;
  modality?: string | undefined;
  number?: number | undefined;
  description?: string | undefined;
  instances: readonly ViewerInstance[];
}

/** One instance, before its metadata is read. */
export interface ViewerInstance {
  sopInstanceUid: string;
  /** A small picture to show until full depth is there. */
  previewUrl?: string | undefined;
}

/** Which frame; `frame` counts from 1. */
export interface FrameAddress {
  studyInstanceUid: string;
  seriesInstanceUid: string;
  sopInstanceUid: string;
  frame: number;
}

/** Where the viewer gets a study from. By default the clinic of `ClinicProvider`. */
export interface ViewerSource {
  series(studyInstanceUid: string, options: { signal: AbortSignal }): Promise<readonly ViewerSeries[]>;
  /** One dataset for each instance, pixels left out. */
  seriesMetadata(
    address: { studyInstanceUid: string; seriesInstanceUid: string },
    options: { signal: AbortSignal },
  ): Promise<readonly DicomJson[]>;
  frame(
    address: FrameAddress,
    options: {
      signal: AbortSignal;
      onProgress?: (progress: { receivedBytes: number; totalBytes: number | undefined }) => void;
    },
  ): Promise<{ bytes: Uint8Array; transferSyntaxUid: string | undefined }>;
}

/** Reads studies from the clinic server behind `client`. */
export function clinicSource(client: ClinicClient): ViewerSource {
  return {
    async series(studyInstanceUid, { signal }) {
      const { series } = await client.imaging.study(studyInstanceUid, { signal });
      return series.map((entry) => ({
        seriesInstanceUid: entry.seriesInstanceUid,
        modality: entry.modality,
        number: entry.number,
        description: entry.description,
        instances: entry.instances.map(({ sopInstanceUid, previewUrl }) => ({
          sopInstanceUid,
          previewUrl: resolvePreviewUrl(client.url, previewUrl),
        })),
      }));
    },
    seriesMetadata: (address, options) => client.dicomweb.seriesMetadata(address, options),
    frame: (address, options) => client.dicomweb.frame(address, options),
  };
}

/** Preview URLs are relative to the server's origin, which need not be the page's. */
export function resolvePreviewUrl(clinicUrl: string, previewUrl: string | undefined): string | undefined {
  if (previewUrl === undefined || !/^https?:/.test(clinicUrl)) return previewUrl;
  return new URL(previewUrl, clinicUrl).href;
}
