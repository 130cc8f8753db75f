import { ClientError, type ClientErrorCode } from '../../errors.ts';
import type { OrthancJobInfo } from './jobSchemas.ts';

// By the numbers of Orthanc's `ErrorCode`.
const codes: Readonly<Record<number, ClientErrorCode>> = {
  2: 'unsupported',
  3: 'bad_request',
  5: 'bad_request',
  7: 'not_found',
  8: 'bad_request',
  9: 'network',
  15: 'bad_request',
  16: 'timeout',
  17: 'not_found',
  29: 'unauthorized',
  37: 'aborted',
  43: 'conflict',
  45: 'forbidden',
};

/**
 * The `ClientError` of a job that failed: `network` for a modality or peer that does not answer, `aborted` for a job that
 * was cancelled elsewhere. `serverCode` is the number of Orthanc's error.
 */
export function jobFailure({ Type, ErrorCode, ErrorDescription }: OrthancJobInfo): ClientError {
  return new ClientError(
    codes[ErrorCode] ?? 'server',
    `The Orthanc job ${Type} ended with error ${ErrorCode}: ${ErrorDescription}.`,
    { serverCode: String(ErrorCode) },
  );
}
