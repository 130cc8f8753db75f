import { isDicomError } from '@clinikit/dicom/pixels';

/**
 * Tells a codec that did not load from a format that has no codec: both are `unsupported_transfer_syntax`, and only the
 * first has a cause.
 *
 * @returns `codec_refused` when a Content-Security-Policy forbids WebAssembly, `codec_missing` for any other reason;
 *   `undefined` for a failure that is not about loading.
 */
export function codecFailure(error: unknown): { code: 'codec_refused' | 'codec_missing'; message: string } | undefined {
  if (!isDicomError(error) || error.code !== 'unsupported_transfer_syntax' || error.cause === undefined)
    return undefined;
  const reason = error.cause instanceof Error ? error.cause.message : String(error.cause);
  const isRefused = /unsafe-eval|content security policy/i.test(reason);
  return isRefused
    ? { code: 'codec_refused', message: `WebAssembly is not allowed here: ${reason}` }
    : { code: 'codec_missing', message: `The codec could not be loaded: ${reason}` };
}
