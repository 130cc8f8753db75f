/** Why the viewer could not show a picture. */
export type ViewerErrorCode =
  | 'not_found'
  | 'unauthorized'
  | 'other_patient'
  | 'network'
  | 'server'
  | 'no_images'
  | 'unsupported'
  | 'broken_image'
  | 'engine'
  | SetupErrorCode;

/** What the page or its server must be set up for, and is not. The console says what to do. */
export type SetupErrorCode =
  | 'engine_missing'
  | 'worker_missing'
  | 'worker_refused'
  | 'codec_missing'
  | 'codec_refused'
  | 'graphics_lost';

/** What {@link ViewerError} carries for the one who mends it. */
export interface ViewerErrorDetails {
  /** The code of the client or of the DICOM reader, where there was one. */
  readonly cause?: unknown;
}

/** A failure that the viewer shows in words; the message holds no patient data. */
export class ViewerError extends Error {
  override readonly name = 'ViewerError';
  readonly code: ViewerErrorCode;

  constructor(code: ViewerErrorCode, message: string, details: ViewerErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
  }
}

/** True for a {@link ViewerError}, also one from another copy of this package. */
export const isViewerError = (error: unknown): error is ViewerError =>
  error instanceof Error && error.name === 'ViewerError' && 'code' in error;

/** True for what is thrown by work that was given up on purpose. */
export const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'aborted'));

/** Names the failure that the viewer met, from whatever its parts threw. */
export function toViewerError(error: unknown): ViewerError {
  if (isViewerError(error)) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const named = viewerCodes[code] ?? 'server';
  // What a codec says of itself is for the developer and holds nothing of the image.
  const message =
    error instanceof Error && named === code && code.startsWith('codec')
      ? error.message
      : `The viewer met '${code || 'an unknown failure'}'.`;
  return new ViewerError(named, message, { cause: error });
}

const viewerCodes: Record<string, ViewerErrorCode> = {
  not_found: 'not_found',
  unauthorized: 'unauthorized',
  forbidden: 'unauthorized',
  network: 'network',
  timeout: 'network',
  rate_limited: 'network',
  unsupported_transfer_syntax: 'unsupported',
  not_dicom: 'broken_image',
  truncated: 'broken_image',
  missing_tag: 'broken_image',
  invalid_pixels: 'broken_image',
  invalid_value: 'broken_image',
  too_large: 'broken_image',
  decode_failed: 'broken_image',
  codec_missing: 'codec_missing',
  codec_refused: 'codec_refused',
};
