import type { DicomwebClient } from '../dicomweb/client.ts';
import type { StoreOptions, StoreResult } from '../dicomweb/store.ts';
import type { StoreFile } from '../dicomweb/storeFile.ts';
import { uid } from '../dicomweb/uids.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import { type DownloadsClient, downloadsClientOn } from './downloads.ts';
import { withFullPreviewUrl } from './previewUrl.ts';
import {
  DeletedStudy,
  DeletedStudyList,
  QuarantineList,
  StudyDetail,
  StudyList,
  StudySummary,
  TriageList,
} from './schemas.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Under whom a study is to be filed. */
export interface StudyFiling {
  readonly studyInstanceUid: string;
  /** `null` sends it back to triage. */
  readonly patientId: string | null;
  /** Where the study was when the decision was made: a patient, or `null` for triage. Without it, it may be anywhere. */
  readonly from?: string | null | undefined;
}

/** A study that is to be taken away from every reader. */
export interface StudyDeletion {
  readonly studyInstanceUid: string;
  /** Why, in words, for whoever looks through what was deleted. */
  readonly reason: string;
  /** Where the study was when the decision was made: a patient, or `null` for triage. Without it, it may be anywhere. */
  readonly from?: string | null | undefined;
}

/** The clinic's images: by patient, waiting for a patient, and refused. */
export interface ImagingClient {
  /** The studies of a patient, or without one of the whole clinic; the last to arrive first. */
  listStudies(
    options?: CallOptions & { readonly patientId?: string | undefined; readonly count?: number | undefined },
  ): Promise<StudyList>;
  /** @throws ClientError `not_found` */
  study(studyInstanceUid: string, options?: CallOptions): Promise<StudyDetail>;
  /** Studies that belong to no patient yet. */
  triage(options?: CallOptions): Promise<TriageList>;
  /**
   * Files a study under a patient, from triage or from another patient, or sends it back to triage.
   *
   * @throws ClientError `not_found`; `conflict` when the study is no longer where `from` says.
   */
  fileStudy(filing: StudyFiling, options?: CallOptions): Promise<StudySummary>;
  /**
   * Takes a study away from every reader; its images are kept, and it can be restored.
   *
   * @throws ClientError `not_found`; `conflict` when the study is no longer where `from` says.
   */
  deleteStudy(deletion: StudyDeletion, options?: CallOptions): Promise<DeletedStudy>;
  /** What was deleted, of a patient or of the whole clinic; the last one first. */
  deletedStudies(options?: CallOptions & { readonly patientId?: string | undefined }): Promise<DeletedStudyList>;
  /**
   * Brings a deleted study back to its patient, or to triage where the patient is gone.
   *
   * @throws ClientError `not_found`
   */
  restoreStudy(studyInstanceUid: string, options?: CallOptions): Promise<StudySummary>;
  /** What arrived and could not be kept. */
  quarantine(options?: CallOptions): Promise<QuarantineList>;
  /** Studies as ZIP archives, packed in the background. */
  readonly downloads: DownloadsClient;
  /**
   * Sends DICOM files; each succeeds or fails by itself.
   *
   * @throws StoreCancelled with what was stored by then.
   */
  upload(files: Iterable<StoreFile>, options?: StoreOptions): Promise<StoreResult>;
}

export function createImagingClient(http: Http, dicomweb: DicomwebClient): ImagingClient {
  const full = <Shown extends { previewUrl?: string | undefined }>(shown: Shown) => withFullPreviewUrl(http.url, shown);
  return {
    async listStudies({ patientId, count, signal } = {}) {
      const list = await http.json(path`/imaging/studies`, StudyList, { query: { patient: patientId, count }, signal });
      return { ...list, studies: list.studies.map(full) };
    },
    async study(studyInstanceUid, { signal } = {}) {
      const study = await http.json(path`/imaging/studies/${uid(studyInstanceUid)}`, StudyDetail, { signal });
      const series = study.series.map((one) => ({ ...one, instances: one.instances.map(full) }));
      return full({ ...study, series });
    },
    async triage({ signal } = {}) {
      const list = await http.json(path`/imaging/triage`, TriageList, { signal });
      return { ...list, studies: list.studies.map(full) };
    },
    async fileStudy({ studyInstanceUid, patientId, from }, { signal } = {}) {
      const filed = await http.json(path`/imaging/studies/${uid(studyInstanceUid)}/filing`, StudySummary, {
        method: 'POST',
        json: { patientId, from },
        signal,
      });
      return full(filed);
    },
    deleteStudy: ({ studyInstanceUid, reason, from }, { signal } = {}) =>
      http.json(path`/imaging/studies/${uid(studyInstanceUid)}/deletion`, DeletedStudy, {
        method: 'POST',
        json: { reason, from },
        signal,
      }),
    deletedStudies: ({ patientId, signal } = {}) =>
      http.json(path`/imaging/deleted`, DeletedStudyList, { query: { patient: patientId }, signal }),
    restoreStudy: async (studyInstanceUid, { signal } = {}) =>
      full(
        await http.json(path`/imaging/deleted/${uid(studyInstanceUid)}/restoration`, StudySummary, {
          method: 'POST',
          json: {},
          signal,
        }),
      ),
    quarantine: ({ signal } = {}) => http.json(path`/imaging/quarantine`, QuarantineList, { signal }),
    downloads: downloadsClientOn(http),
    upload: (files, options) => dicomweb.store(files, options),
  };
}
