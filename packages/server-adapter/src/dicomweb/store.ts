import type { DicomJson } from '@clinikit/dicom/json';
import type { Arrival } from '../archive/arrival.ts';
import type { Filed } from '../archive/fileInstance.ts';
import type { QuarantineReason } from '../archive/quarantineReason.ts';
import { declaredBytes, readBody } from '../http/body.ts';
import { HandlerError } from '../http/errors.ts';
import { fileBytes, type IngestRoom } from '../ingest/ingest.ts';
import type { Reservation } from '../memory/memoryBudget.ts';
import { boundaryOf, type Part, readParts } from './multipart.ts';

/** Failure reasons of the Store transaction. @source DICOM PS3.18 Table I.2-2 */
export const failureReason: Readonly<Record<QuarantineReason, number>> = {
  not_dicom: 0xc000,
  unreadable: 0xc000,
  truncated: 0xc000,
  too_large: 0xa700,
  missing_uid: 0xa900,
  conflicting_content: 0x0111,
  original_damaged: 0x0110,
  patient_differs_in_study: 0xa900,
  series_in_other_study: 0xa900,
  study_deleted: 0x0124,
  gone_from_source: 0x0110,
};

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
  { basePath }: { basePath: string },
): Promise<Response> {
  const stored: DicomJson[] = [];
  const failed: DicomJson[] = [];
  const memory = room.memory.open(request.signal);
  try {
    for await (const part of parts(request, room, memory)) {
      const outcome = await storePart(room, part, arrival, memory);
      if ('reason' in outcome) failed.push(failure(outcome.reason));
      else stored.push(reference(outcome, basePath));
    }
  } finally {
    memory.release();
  }
  if (stored.length + failed.length === 0) throw new HandlerError('bad_request', 'The body holds no DICOM object.');
  const answer: DicomJson = {
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

function reference(filed: Filed, basePath: string): DicomJson {
  const { studyInstanceUid, seriesInstanceUid, sopClassUid, sopInstanceUid } = filed;
  const path = `${basePath}/dicomweb/studies/${studyInstanceUid}`;
  return {
    '00081150': { vr: 'UI', Value: [sopClassUid] },
    '00081155': { vr: 'UI', Value: [sopInstanceUid] },
    '00081190': { vr: 'UR', Value: [`${path}/series/${seriesInstanceUid}/instances/${sopInstanceUid}`] },
    '0020000D': { vr: 'UI', Value: [studyInstanceUid] },
  };
}

const failure = (reason: QuarantineReason): DicomJson => ({
  '00000902': { vr: 'LO', Value: [reason] },
  '00081197': { vr: 'US', Value: [failureReason[reason]] },
});
