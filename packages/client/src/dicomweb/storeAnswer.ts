import type { DicomJson } from '@clinikit/dicom/json';
import { ClientError } from '../errors.ts';
import { failureOf } from '../http/failure.ts';
import type { UploadAnswer } from '../http/xhrUpload.ts';
import { DicomJsonDataset } from './dicomJson.ts';

/** What became of one file. */
export type StoreOutcome =
  | {
      readonly stored: true;
      readonly instance: {
        readonly sopInstanceUid: string;
        readonly studyInstanceUid?: string;
        readonly warningReason?: number;
      };
    }
  | { readonly stored: false; readonly code: string };

/**
 * Reads the answer to one stored file.
 *
 * @param isRepeat the file was sent before without an answer: then "already stored" is a success.
 * @throws ClientError `bad_response` when it names the file neither as stored nor as failed: silence is not success; what
 * the status says when the body says nothing.
 * @source DICOM PS3.18 10.5.3 and Annex I.2
 */
export function parseStoreAnswer({ text, headers, status }: UploadAnswer, isRepeat: boolean): StoreOutcome {
  const body = parseJson(text);
  // Some servers wrap the one dataset in an array, as for a search.
  const parsed = DicomJsonDataset.safeParse(Array.isArray(body) ? body[0] : body);
  const answer = parsed.success ? parsed.data : {};
  const headerCode = headers.get('clinikit-error-code') ?? undefined;
  const [failed] = items(answer, '00081198');
  const [referenced] = items(answer, '00081199');
  if (failed !== undefined || headerCode !== undefined) {
    const code = textOf(failed, '00000902') ?? headerCode ?? reasonCode(failed);
    const sopInstanceUid = textOf(failed, '00081155');
    if (code !== 'already_stored' || !isRepeat || sopInstanceUid === undefined) return { stored: false, code };
    return stored(sopInstanceUid, failed, answer);
  }
  const sopInstanceUid = textOf(referenced, '00081155');
  if (sopInstanceUid !== undefined) return stored(sopInstanceUid, referenced, answer);
  // Orthanc's word for a file that it cannot read: lists with nothing in them.
  if (status === 400 && ('00081198' in answer || '00081199' in answer))
    return { stored: false, code: 'not_understood' };
  if (status >= 400) throw failureOf(status, headers, body, 'POST /studies');
  throw new ClientError(
    'bad_response',
    'The answer to POST /studies has an unexpected form, so it is unknown whether the file was stored.',
  );
}

function stored(sopInstanceUid: string, item: DicomJson | undefined, answer: DicomJson): StoreOutcome {
  const url = textOf(item, '00081190') ?? textOf(answer, '00081190') ?? '';
  const studyInstanceUid = /\/studies\/([\d.]+)/.exec(url)?.[1];
  const warningReason = item?.['00081196']?.Value?.[0];
  return {
    stored: true,
    instance: {
      sopInstanceUid,
      ...(studyInstanceUid !== undefined && { studyInstanceUid }),
      ...(typeof warningReason === 'number' && { warningReason }),
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function items(dataset: DicomJson, tag: string): DicomJson[] {
  return (dataset[tag]?.Value ?? []).flatMap((value) => {
    const item = DicomJsonDataset.safeParse(value);
    return item.success ? [item.data] : [];
  });
}

function textOf(dataset: DicomJson | undefined, tag: string): string | undefined {
  const value = dataset?.[tag]?.Value?.[0];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

// The statuses of C-STORE in words. @source DICOM PS3.4 B.2.3 and PS3.18 I.2.2
function reasonCode(item: DicomJson | undefined): string {
  const reason = Number(item?.['00081197']?.Value?.[0] ?? Number.NaN);
  // The second is Azure's own.
  if (reason === 0x0111 || reason === 45_070) return 'already_stored';
  if (reason === 0x0122) return 'sop_class_not_supported';
  if (reason === 0x0124) return 'forbidden';
  if (reason >> 8 === 0xa7) return 'out_of_resources';
  if (reason >> 8 === 0xa9) return 'dataset_mismatch';
  if (reason >> 12 === 0xc) return 'not_understood';
  return 'processing_failure';
}
