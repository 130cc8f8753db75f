/** Why an object was set aside and not filed; its bytes are kept wherever they arrived. */
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

  constructor(reason: QuarantineReason, options?: ErrorOptions) {
    super(`Set aside: ${reason}.`, options);
    this.reason = reason;
  }
}
