/** Why an object was set aside and not filed; its bytes are kept wherever they arrived, but for those of destroyed studies. */
export type QuarantineReason =
  | 'not_dicom'
  | 'unreadable'
  | 'truncated'
  | 'too_large'
  | 'missing_uid'
  | 'conflicting_content'
  | 'original_damaged'
  | 'patient_differs_in_study'
  | 'series_in_other_study'
  | 'study_deleted'
  | 'gone_from_source';

/** Thrown where an object cannot be filed and trying again would not help. */
export class QuarantineError extends Error {
  override readonly name = 'QuarantineError';
  readonly reason: QuarantineReason;
  /** Whether its bytes are kept: not those of what was destroyed. */
  readonly keepsBytes: boolean;

  constructor(reason: QuarantineReason, options?: ErrorOptions & { keepsBytes?: boolean }) {
    super(`Set aside: ${reason}.`, options);
    this.reason = reason;
    this.keepsBytes = options?.keepsBytes ?? true;
  }
}
