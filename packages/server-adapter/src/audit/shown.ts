import { createHash } from 'node:crypto';
import type { AuditSubject } from './auditEntry.ts';

/** What an answer shows of patients. */
export type Shown =
  /** A record; seen once, it is kept once per person, patient and five minutes. */
  | {
      readonly interaction: 'read' | 'vread' | 'history-instance';
      /** `Observation/17` */
      readonly what: string;
      readonly patientIds: readonly string[];
    }
  /** A study: its images, their metadata or their previews; once per person, study and five minutes. */
  | {
      readonly interaction: 'read';
      readonly study: ShownStudy;
      /** What it was, where it was more than a look: `download`, `original`. */
      readonly operation?: string;
    }
  /** A list, which is one row; the same list again, with the same in it, is the same look. */
  | {
      readonly interaction: 'search-type';
      /** What it was, where FHIR's interactions do not tell: `trail`. */
      readonly operation?: string;
      /** The address below the base path with its query: `/fhir/Patient?name=kow`. */
      readonly query: string;
      readonly count: number;
      readonly subjects: readonly AuditSubject[];
    };

/** A study as its row tells. */
export interface ShownStudy {
  readonly study_instance_uid: string;
  /** Null while it is nobody's. */
  readonly patient_id: string | null;
}

/** Whom an answer shows, each once. */
export function subjectsOf(shown: Shown): readonly AuditSubject[] {
  if ('study' in shown) return [subjectOf(shown.study)];
  if ('patientIds' in shown) return [...new Set(shown.patientIds)].map((patientId) => ({ patientId }));
  const byKey = new Map(shown.subjects.map((one) => [keyOf(one), one]));
  return [...byKey.values()];
}

/** Of the row of a study, or of a subject. */
export const subjectOf = (row: {
  readonly patient_id: string | null;
  readonly study_instance_uid: string | null;
}): AuditSubject => ({ patientId: row.patient_id, studyInstanceUid: row.study_instance_uid ?? undefined });

/**
 * What counts as the same look of one person. A search that names one patient alone is the same as another search that
 * names them alone: a chart asks for a dozen lists of its patient.
 */
export function lookOf(shown: Shown, subjects: readonly AuditSubject[]): string {
  // Filed under somebody else, it is another look.
  if ('study' in shown) {
    const { study, operation = '' } = shown;
    return `study ${study.study_instance_uid} ${study.patient_id ?? ''} ${operation}`;
  }
  if ('patientIds' in shown) return `record ${shown.patientIds.join()}`;
  const [only, another] = subjects;
  const isSearch = /^\/fhir\/(?!AuditEvent)/.test(shown.query);
  if (isSearch && only && !another && shown.operation === undefined) return `search ${only.patientId}`;
  const hash = createHash('sha256').update(shown.query);
  for (const key of subjects.map(keyOf).sort()) hash.update(`\n${key}`);
  return `list ${hash.digest('base64url')}`;
}

const keyOf = ({ patientId, studyInstanceUid }: AuditSubject): string => `${patientId ?? ''} ${studyInstanceUid ?? ''}`;
