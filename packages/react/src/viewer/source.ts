import type { ClinicClient, ConnectionState } from '@clinikit/client';
import type { DicomJson } from '@clinikit/dicom/json';
import { listenToClinic } from '../provider/listenToClinic.ts';

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
  /**
   * Calls `onChange` when the study has changed where it comes from, until the returned function is called: `moved`
   * when it belongs to another patient now, `changed` when it may have new images. Without it, an open viewer shows
   * the study as it was when it was opened.
   */
  subscribe?(studyInstanceUid: string, onChange: (change: StudyChange) => void): () => void;
}

/** What a source tells of a study that is open. */
export type StudyChange = 'moved' | 'changed';

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
    subscribe: (studyInstanceUid, onChange) => {
      let before: ConnectionState | undefined;
      return listenToClinic(client, {
        onEvent: (event) => {
          if (event.studyInstanceUid !== studyInstanceUid) return;
          if (event.type === 'study.moved') onChange('moved');
          else if (event.type === 'study.filed' || event.type === 'study.triaged') onChange('changed');
        },
        onState: (state) => {
          // A stream that opens after the study was asked for may have missed something; one that resumes has not.
          if (state === 'open' && before === 'connecting') onChange('changed');
          before = state;
        },
      }).close;
    },
  };
}

/** Preview URLs are relative to the server's origin, which need not be the page's. */
export function resolvePreviewUrl(clinicUrl: string, previewUrl: string | undefined): string | undefined {
  if (previewUrl === undefined || !/^https?:/.test(clinicUrl)) return previewUrl;
  return new URL(previewUrl, clinicUrl).href;
}
