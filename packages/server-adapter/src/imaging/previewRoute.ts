import { notGood, type UrlSigner } from '../access/urlSigner.ts';
import { ensurePreview } from '../archive/preview.ts';
import { patientOfInstance } from '../archive/studyRows.ts';
import { HandlerError } from '../http/errors.ts';
import type { Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';

/** What previews are made of, and who may show them. */
export interface PreviewRouteOptions {
  readonly signer: UrlSigner;
  /** Whether pages of other origins show them. */
  readonly crossOrigin: boolean;
}

/**
 * `GET /imaging/previews/{sopInstanceUid}`: a JPEG or PNG at most 1024 px wide and high, for whoever holds a signed address.
 *
 * Its handler throws HandlerError `unauthorized` for an address that is not signed, has expired, or was made before the study was
 *   filed under somebody else; `not_found` without a picture.
 */
export function previewRoute(room: IngestRoom, options: PreviewRouteOptions): Route {
  return {
    method: 'GET',
    path: '/imaging/previews/:instance',
    access: 'signed',
    handle: ({ request, param }) => servePreview(room, options, request, param('instance')),
  };
}

async function servePreview(
  room: IngestRoom,
  { signer, crossOrigin }: PreviewRouteOptions,
  request: Request,
  sopInstanceUid: string,
): Promise<Response> {
  const { tenant, isOf } = signer.verify(new URL(request.url));
  const patientId = await patientOfInstance(room.gate.tenant(tenant), sopInstanceUid);
  if (patientId === undefined) throw noPreview();
  if (!isOf(patientId)) throw notGood();
  const preview = await ensurePreview(room, { tenant, sopInstanceUid }, request.signal);
  if (!preview) throw noPreview();
  return new Response(preview.bytes, {
    headers: {
      'content-type': preview.type,
      'content-length': String(preview.bytes.byteLength),
      'cache-control': 'private, max-age=900',
      'cross-origin-resource-policy': crossOrigin ? 'cross-origin' : 'same-origin',
    },
  });
}

const noPreview = (): HandlerError => new HandlerError('not_found', 'This instance has no preview.');
