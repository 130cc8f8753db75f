import type { ClinicClient, ConnectionState } from '@clinikit/client';
import type { DicomJson } from '@clinikit/dicom/json';
import { listenToClinic } from '../live/listenToClinic.ts';

/** `triage`: the study belongs to no patient yet. The viewer says so beside the name, which is as the image arrived. */
export type StudyStatus = 'filed' | 'triage';

/** What is known of a study before the metadata of its series are read. */
export interface ViewerStudy {
  /** Left out by a source that does not file studies. */
  status?: StudyStatus | undefined;
  /** The patient under whom the study is filed. */
  patientId?: string | undefined;
  series: readonly ViewerSeries[];
}

/** One series of a study, as the strip of thumbnails shows it. */
export interface ViewerSeries {
  seriesInstanceUid: string;
  /** The instance whose preview stands for the series, and with which it opens; without it, the first with a preview. */
  previewSopInstanceUid?: string | undefined;
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
  /** The frame that the preview shows, from 1; the first one unless told. */
  previewFrame?: number | undefined;
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
  study(studyInstanceUid: string, options: { signal: AbortSignal }): Promise<ViewerStudy>;
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
   * Calls `onChange` when the study changes at its source, until the returned function is called: `moved` when it now
   * belongs to another patient, `changed` when it has new images, `uncertain` when a change may have been missed.
   * Without it, an open viewer shows the study as it was when it was opened.
   */
  subscribe?(studyInstanceUid: string, onChange: (change: StudyChange) => void): () => void;
}

/** What a source reports about an open study. */
export type StudyChange = 'moved' | 'changed' | 'uncertain';

/** Reads studies from the clinic server behind `client`. */
export function clinicSource(client: ClinicClient): ViewerSource {
  return {
    async study(studyInstanceUid, { signal }) {
      const { status, patientId, series } = await client.imaging.study(studyInstanceUid, { signal });
      return {
        status,
        patientId,
        series: series.map((entry) => ({
          seriesInstanceUid: entry.seriesInstanceUid,
          previewSopInstanceUid: entry.previewSopInstanceUid,
          modality: entry.modality,
          number: entry.number,
          description: entry.description,
          instances: entry.instances.map(({ sopInstanceUid, previewUrl, previewFrame }) => ({
            sopInstanceUid,
            previewUrl,
            previewFrame,
          })),
        })),
      };
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
          // A stream that opens after the study was requested may have missed a change. One that resumes has not.
          if (state === 'open' && before === 'connecting') onChange('uncertain');
          before = state;
        },
      }).close;
    },
  };
}

/** True for two addresses of one preview, which differ at most in their signatures. */
export const isSamePreview = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.split('?')[0] === other.split('?')[0];
