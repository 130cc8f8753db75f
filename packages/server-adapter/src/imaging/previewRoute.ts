import { HandlerError } from '../errors.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import { ensurePreview } from '../ingest/preview.ts';
import { notGood, type UrlSigner } from './urlSigner.ts';

/** Below the base path; the rest is the SOP Instance UID. */
export const previewPath = '/imaging/previews/';

/**
 * `GET /imaging/previews/{sopInstanceUid}`: a PNG at most 640 px wide and high, for whoever holds a signed address.
 *
 * @throws HandlerError `unauthorized` for an address that is not signed, has expired, or was made before the study was
 *   filed under somebody else; `not_found` without a picture.
 */
export async function servePreview(room: IngestRoom, signer: UrlSigner, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const { tenant, isOf } = signer.verify(url);
  const sopInstanceUid = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const study = await room.db
    .selectFrom('instance')
    .innerJoin('study', (join) =>
      join
        .onRef('study.tenant', '=', 'instance.tenant')
        .onRef('study.study_instance_uid', '=', 'instance.study_instance_uid'),
    )
    .select('study.patient_id')
    .where('instance.tenant', '=', tenant)
    .where('instance.sop_instance_uid', '=', sopInstanceUid)
    .executeTakeFirst();
  if (study && !isOf(study.patient_id)) throw notGood();
  const png = await ensurePreview(room, { tenant, sopInstanceUid }, request.signal);
  if (!png) throw new HandlerError('not_found', 'This instance has no preview.');
  return new Response(png, {
    headers: {
      'content-type': 'image/png',
      'content-length': String(png.byteLength),
      'cache-control': 'private, max-age=900',
      'cross-origin-resource-policy': 'same-origin',
    },
  });
}
