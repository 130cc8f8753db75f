import type { StudyDetail, StudySummary, TriageStudy } from '../clinic/schemas.ts';
import { type SyntheticImage, syntheticPreviewUrl } from './syntheticImage.ts';

/** A study to put into the test clinic. Everything has a sensible default. */
export interface NewTestStudy {
  /** Absent: it goes to triage. */
  readonly patientId?: string;
  readonly description?: string;
  /** `IO` by default. */
  readonly modality?: string;
  /** ISO local date or dateTime. */
  readonly started?: string;
  /** 1 by default. */
  readonly numberOfInstances?: number;
  /** What is kept of it is damaged: it cannot be downloaded. */
  readonly isDamaged?: boolean;
  /** 192 and 256 by default. */
  readonly rows?: number;
  readonly columns?: number;
  /** Why it is in triage, and the identity as it arrived. */
  readonly reason?: TriageStudy['reason'];
  readonly arrivedAs?: TriageStudy['arrivedAs'];
  readonly candidatePatientIds?: readonly string[];
}

/** A study of the test clinic. */
export interface TestStudy extends NewTestStudy {
  readonly studyInstanceUid: string;
  readonly seriesInstanceUid: string;
  readonly modality: string;
  readonly receivedAt: string;
  readonly instances: readonly (SyntheticImage & { readonly sopInstanceUid: string; readonly number: number })[];
}

// Intra-oral and digital X-ray images, for presentation.
const sopClasses: Readonly<Record<string, string>> = {
  IO: '1.2.840.10008.5.1.4.1.1.1.3',
  PX: '1.2.840.10008.5.1.4.1.1.1.1',
  CT: '1.2.840.10008.5.1.4.1.1.2',
};

export const sopClassOf = (study: TestStudy): string => sopClasses[study.modality] ?? '1.2.840.10008.5.1.4.1.1.7';

/** The study with its made-up UIDs (under 2.25, as PS3.5 B.2 allows everybody), the same for the same serial number. */
export function testStudy(study: NewTestStudy, serial: number, receivedAt: Date): TestStudy {
  const root = `2.25.${900_000 + serial}`;
  const { rows = 192, columns = 256, numberOfInstances = 1 } = study;
  return {
    ...study,
    modality: study.modality ?? 'IO',
    studyInstanceUid: root,
    seriesInstanceUid: `${root}.1`,
    receivedAt: receivedAt.toISOString(),
    instances: Array.from({ length: numberOfInstances }, (_each, index) => ({
      sopInstanceUid: `${root}.1.${index + 1}`,
      number: index + 1,
      rows,
      columns,
      seed: serial * 31 + index,
    })),
  };
}

export function summaryOf(study: TestStudy): StudySummary {
  const [first] = study.instances;
  return {
    studyInstanceUid: study.studyInstanceUid,
    status: study.patientId === undefined ? 'triage' : 'filed',
    modalities: [study.modality],
    numberOfSeries: 1,
    numberOfInstances: study.instances.length,
    receivedAt: study.receivedAt,
    ...(study.patientId !== undefined && { patientId: study.patientId }),
    ...(study.started !== undefined && { started: study.started }),
    ...(study.description !== undefined && { description: study.description }),
    ...(first && { previewUrl: previewOf(first) }),
  };
}

export function detailOf(study: TestStudy): StudyDetail {
  const instances = study.instances.map((instance) => ({
    sopInstanceUid: instance.sopInstanceUid,
    sopClassUid: sopClassOf(study),
    number: instance.number,
    numberOfFrames: 1,
    rows: instance.rows,
    columns: instance.columns,
    previewUrl: previewOf(instance),
  }));
  const { seriesInstanceUid, modality } = study;
  return { ...summaryOf(study), series: [{ seriesInstanceUid, modality, number: 1, instances }] };
}

export function triageOf(study: TestStudy): TriageStudy {
  return {
    ...summaryOf(study),
    reason: study.reason ?? 'unknown_patient',
    arrivedAs: study.arrivedAs ?? {},
    candidatePatientIds: [...(study.candidatePatientIds ?? [])],
  };
}

const previewOf = (image: SyntheticImage) => syntheticPreviewUrl({ ...image, rows: 48, columns: 64 });
