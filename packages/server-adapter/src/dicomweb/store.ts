import { mediaTypeParameter } from '@clinikit/client/dicomweb';
import { readDicom } from '@clinikit/dicom';
import { type DicomJson, type DicomJsonElement, jsonString } from '@clinikit/dicom/json';
import { SeriesInstanceUID, SOPClassUID, SOPInstanceUID, StudyInstanceUID } from '@clinikit/dicom/tags';
import type { Arrival } from '../archive/arrival.ts';
import type { Filed } from '../archive/fileInstance.ts';
import type { QuarantineReason } from '../archive/quarantineReason.ts';
import { declaredBytes, readBody } from '../http/body.ts';
import { HandlerError } from '../http/errors.ts';
import { fileBytes, type IngestRoom } from '../ingest/ingest.ts';
import type { Reservation } from '../memory/memoryBudget.ts';
import { runForReader } from '../threads/threads.ts';
import { boundaryOf, type Part, readParts } from './multipart.ts';

/** Failure reasons of the Store transaction. @source DICOM PS3.18 Table I.2-2 */
export const failureReason: Readonly<Record<StoreFailure, number>> = {
  not_dicom: 0xc000,
  unreadable: 0xc000,
  truncated: 0xc000,
  too_large: 0xa700,
  missing_uid: 0xa900,
  conflicting_content: 0x0111,
  original_damaged: 0x0110,
  patient_differs_in_study: 0xa900,
  series_in_other_study: 0xa900,
  study_differs: 0xa900,
  study_deleted: 0x0124,
  gone_from_source: 0x0110,
};

/** Where what is stored is reached, and of which study it has to be. */
export interface StoreOptions {
  readonly basePath: string;
  /** The only study that is taken; any unless told. */
  readonly studyInstanceUid?: string | undefined;
}

/**
 * STOW-RS: files every object of the body; one that cannot be filed is set aside and named, the others are filed.
 *
 * Answers 200 when all are filed, 202 when some are, 409 when none is. A failed item has the reason in Failure Reason
 * (0008,1197) and in Error Comment (0000,0902) as a word.
 *
 * @source DICOM PS3.18 10.5
 */
export async function storeInstances(
  room: IngestRoom,
  request: Request,
  arrival: Arrival,
  { basePath, studyInstanceUid }: StoreOptions,
): Promise<Response> {
  const stored: DicomJson[] = [];
  const failed: DicomJson[] = [];
  const memory = room.memory.open(request.signal);
  try {
    for await (const part of parts(request, room, memory)) {
      // Its bytes are gone with whoever reads them.
      const said = part === 'too_large' ? {} : saidUids(part.bytes);
      const isOther = studyInstanceUid !== undefined && (await isOfOther(room, part, studyInstanceUid, said));
      const outcome = isOther ? { reason: 'study_differs' as const } : await storePart(room, part, arrival, memory);
      if ('reason' in outcome) failed.push(failure(outcome.reason, said));
      else stored.push(reference(outcome, basePath));
    }
  } finally {
    memory.release();
  }
  if (stored.length + failed.length === 0) throw new HandlerError('bad_request', 'The body holds no DICOM object.');
  const studies = new Set(stored.map((one) => jsonString(one, StudyInstanceUID)));
  const [study] = studies;
  const answer: DicomJson = {
    ...(study !== undefined && studies.size === 1 && { '00081190': url(`${basePath}/dicomweb/studies/${study}`) }),
    ...(failed.length > 0 && { '00081198': { vr: 'SQ', Value: failed } }),
    ...(stored.length > 0 && { '00081199': { vr: 'SQ', Value: stored } }),
  };
  const status = failed.length === 0 ? 200 : stored.length > 0 ? 202 : 409;
  return new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/dicom+json' } });
}

async function* parts(
  request: Request,
  { maxInstanceBytes, bodyIdleMs: idleMs }: IngestRoom,
  memory: Reservation,
): AsyncGenerator<Part | 'too_large'> {
  const contentType = request.headers.get('content-type') ?? '';
  if (/^application\/dicom\s*(;|$)/i.test(contentType)) {
    yield { headers: request.headers, bytes: await readBody(request, maxInstanceBytes, { memory, idleMs }) };
    return;
  }
  const type = mediaTypeParameter(contentType, 'type');
  if (type !== undefined && type.split(';')[0]?.trim().toLowerCase() !== 'application/dicom') {
    const message = 'Files are stored whole: send multipart/related; type="application/dicom".';
    throw new HandlerError('unsupported_media_type', message);
  }
  const boundary = boundaryOf(contentType);
  const sizeBytes = declaredBytes(request.headers);
  if (request.body) yield* readParts(request.body, boundary, maxInstanceBytes, { memory, idleMs, sizeBytes });
}

async function storePart(
  room: IngestRoom,
  part: Part | 'too_large',
  arrival: Arrival,
  memory: Reservation,
): Promise<Filed | { reason: QuarantineReason }> {
  if (part === 'too_large') return { reason: part };
  // There is nothing to set aside.
  if (part.bytes.byteLength === 0) return { reason: 'not_dicom' };
  return fileBytes(room, part.bytes, arrival, memory);
}

type StoreFailure = QuarantineReason | 'study_differs';

/** Whether an object is one of another study. The few that do not say so near their beginning are read whole. */
async function isOfOther(
  { threads }: Pick<IngestRoom, 'threads'>,
  part: Part | 'too_large',
  studyInstanceUid: string,
  { study }: SaidUids,
): Promise<boolean> {
  if (part === 'too_large' || part.bytes.byteLength === 0) return false;
  if (study !== undefined) return study !== studyInstanceUid;
  const read = await runForReader(threads, 'read', { bytes: part.bytes });
  part.bytes = read.bytes;
  return 'instance' in read && read.instance.studyInstanceUid !== studyInstanceUid;
}

/** What an object says that it is. */
interface SaidUids {
  readonly sopClass?: string | undefined;
  readonly sopInstance?: string | undefined;
  readonly study?: string | undefined;
}

const deflated = '1.2.840.10008.1.2.1.99';

/** As much of a file as its UIDs stand in; what is in front of them is short. */
const mostBytesBefore = 256 * 1024;

/** Never throws: what cannot be read says nothing, and neither does what would have to be inflated for it. */
function saidUids(bytes: Uint8Array<ArrayBuffer>): SaidUids {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes(deflated)) return {};
  try {
    const { dataset } = readDicom(bytes.subarray(0, mostBytesBefore), { stopBefore: SeriesInstanceUID });
    const uid = (tag: Parameters<typeof dataset.text>[0]) => {
      const text = dataset.text(tag)?.trim();
      return text !== undefined && /^[\d.]{1,64}$/.test(text) ? text : undefined;
    };
    return { sopClass: uid(SOPClassUID), sopInstance: uid(SOPInstanceUID), study: uid(StudyInstanceUID) };
  } catch {
    return {};
  }
}

const url = (address: string): DicomJsonElement => ({ vr: 'UR', Value: [address] });

function reference(filed: Filed, basePath: string): DicomJson {
  const { studyInstanceUid, seriesInstanceUid, sopClassUid, sopInstanceUid } = filed;
  const path = `${basePath}/dicomweb/studies/${studyInstanceUid}`;
  return {
    '00081150': { vr: 'UI', Value: [sopClassUid] },
    '00081155': { vr: 'UI', Value: [sopInstanceUid] },
    '00081190': url(`${path}/series/${seriesInstanceUid}/instances/${sopInstanceUid}`),
    '0020000D': { vr: 'UI', Value: [studyInstanceUid] },
  };
}

const failure = (reason: StoreFailure, { sopClass, sopInstance }: SaidUids): DicomJson => ({
  '00000902': { vr: 'LO', Value: [reason] },
  ...(sopClass !== undefined && { '00081150': { vr: 'UI', Value: [sopClass] } }),
  ...(sopInstance !== undefined && { '00081155': { vr: 'UI', Value: [sopInstance] } }),
  '00081197': { vr: 'US', Value: [failureReason[reason]] },
});
