import * as z from 'zod';
import { requireStaff } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import { HandlerError } from '../errors.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import { readJson } from '../json.ts';
import type { Route } from '../router.ts';
import { fileStudy } from './filing.ts';
import { studyDetail } from './studyDetail.ts';
import { type PreviewUrls, summarize } from './studySummary.ts';
import { listTriage } from './triage.ts';

const FilingRequest = z.strictObject({
  patientId: z.string().min(1).max(64),
  from: z.string().min(1).max(64).nullable().optional(),
});

/** Studies with previews, triage, filing and quarantine. Lists say in `complete` whether they were cut. */
export function imagingRoutes(
  room: IngestRoom,
  urls: PreviewUrls,
  systemOf: (source: string, issuer: string | undefined) => string | undefined,
): Route[] {
  const { db, doorbell, now } = room;
  return [
    {
      method: 'GET',
      path: '/imaging/studies',
      handle: async ({ principal, url }) => {
        const count = countOf(url);
        const patient = url.searchParams.get('patient');
        let query = db.selectFrom('study').selectAll().where(visibleTo(principal, 'study'));
        if (patient !== null) query = query.where('patient_id', '=', patient);
        const rows = await query
          .orderBy('received_at', 'desc')
          .orderBy('study_instance_uid')
          .limit(count + 1)
          .execute();
        const studies = await summarize(db, urls, principal.tenant, rows.slice(0, count));
        return json({ studies, complete: rows.length <= count });
      },
    },
    {
      method: 'GET',
      path: '/imaging/studies/:study',
      handle: async ({ principal, param }) => {
        const detail = await studyDetail(db, urls, principal, param('study'));
        if (!detail) throw new HandlerError('not_found', 'There is no such study.');
        return json(detail);
      },
    },
    {
      method: 'POST',
      path: '/imaging/studies/:study/filing',
      handle: async ({ principal, request, param }) => {
        requireStaff(principal);
        const body = FilingRequest.safeParse(await readJson(request, 4096));
        if (!body.success) throw new HandlerError('bad_request', 'Send { "patientId": "…", "from": "…" or null }.');
        const { tenant } = principal;
        const study = await fileStudy(db, {
          tenant,
          studyInstanceUid: param('study'),
          patientId: body.data.patientId,
          from: body.data.from,
          now: now(),
        });
        doorbell.ring();
        const [summary] = await summarize(db, urls, tenant, [study]);
        return json(summary ?? {});
      },
    },
    {
      method: 'GET',
      path: '/imaging/triage',
      handle: async ({ principal, url }) => {
        requireStaff(principal);
        return json(await listTriage(db, urls, { tenant: principal.tenant, count: countOf(url), systemOf }));
      },
    },
    {
      method: 'GET',
      path: '/imaging/quarantine',
      handle: async ({ principal, url }) => {
        requireStaff(principal);
        const count = countOf(url);
        const rows = await db
          .selectFrom('quarantine')
          .selectAll()
          .where('tenant', '=', principal.tenant)
          .orderBy('received_at', 'desc')
          .orderBy('id')
          .limit(count + 1)
          .execute();
        const items = rows.slice(0, count).map((row) => ({
          id: row.id,
          reason: row.reason,
          source: row.source,
          receivedAt: new Date(row.received_at).toISOString(),
          ...(row.size_bytes !== null && { sizeBytes: row.size_bytes }),
        }));
        return json({ items, complete: rows.length <= count });
      },
    },
  ];
}

const json = (body: object): Response => Response.json(body, { headers: { 'cache-control': 'private, no-store' } });

function countOf(url: URL): number {
  const text = url.searchParams.get('count') ?? '100';
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new HandlerError('bad_request', 'count must be a number from 1 to 9999.');
  return Number(text);
}
