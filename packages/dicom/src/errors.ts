/** Why a DICOM operation failed; callers switch over it exhaustively. */
export type DicomErrorCode =
  | 'not_dicom'
  | 'truncated'
  | 'unsupported_transfer_syntax'
  | 'missing_tag'
  | 'invalid_pixels'
  | 'invalid_value'
  | 'too_large'
  | 'not_loaded'
  | 'read_failed'
  | 'aborted';

/**
 * The only error that leaves this package.
 * Its message says what and where (a tag, never a value): no patient data, so that it can be logged.
 */
export class DicomError extends Error {
  override readonly name = 'DicomError';
  readonly code: DicomErrorCode;
  /** The attribute concerned, as `GGGGEEEE`, where there is one. */
  readonly tag: string | undefined;

  constructor(code: DicomErrorCode, message: string, options: { tag?: string; cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
    this.tag = options.tag;
  }
}

/** Tells whether a caught value is a {@link DicomError}, also one from another copy of this package; never throws. */
export function isDicomError(error: unknown): error is DicomError {
  return error instanceof Error && error.name === 'DicomError' && 'code' in error;
}
