import type { DicomJson } from '@clinikit/dicom/json';
import { ClientError } from '../errors.ts';
import { DicomJsonDataset } from './dicomJson.ts';

/** What became of one file. */
export type StoreOutcome =
  | { readonly stored: true; readonly sopInstanceUid: string; readonly studyInstanceUid: string | undefined }
  | { readonly stored: false; readonly code: string };

/**
 * Reads the answer to one stored file.
 *
 * @throws ClientError `bad_response` when it names the file neither as stored nor as failed: silence is not success.
 * @source DICOM PS3.18 10.5.3 and Annex I.2
 */
export function parseStoreAnswer(text: string, headers: Headers): StoreOutcome {
  const answer = parseDataset(text);
  const headerCode = headers.get('clinikit-error-code') ?? undefined;
  const [failed] = items(answer, '00081198');
  if (failed !== undefined || headerCode !== undefined) {
    return { stored: false, code: textOf(failed, '00000902') ?? headerCode ?? reasonCode(failed) };
  }
  const [referenced] = items(answer, '00081199');
  const sopInstanceUid = textOf(referenced, '00081155');
  if (sopInstanceUid === undefined) throw malformed();
  const url = textOf(referenced, '00081190') ?? textOf(answer, '00081190') ?? '';
  return { stored: true, sopInstanceUid, studyInstanceUid: /\/studies\/([\d.]+)/.exec(url)?.[1] };
}

function parseDataset(text: string): DicomJson {
  try {
    const value: unknown = JSON.parse(text);
    // Some servers wrap the one dataset in an array, as for a search.
    return DicomJsonDataset.parse(Array.isArray(value) ? value[0] : value);
  } catch {
    throw malformed();
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
  if (reason === 0x0122) return 'sop_class_not_supported';
  if (reason === 0x0124) return 'forbidden';
  if (reason >> 8 === 0xa7) return 'out_of_resources';
  if (reason >> 8 === 0xa9) return 'dataset_mismatch';
  if (reason >> 12 === 0xc) return 'not_understood';
  return 'processing_failure';
}

function malformed(): ClientError {
  return new ClientError(
    'bad_response',
    'The answer to POST /studies has an unexpected form, so it is unknown whether the file was stored.',
  );
}
