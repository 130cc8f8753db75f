import * as z from 'zod';
import { requireImages, requireRight } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import { deleteStudy, listDeletedStudies, restoreStudy } from '../archive/deletedStudies.ts';
import { fileStudy } from '../archive/filing.ts';
import { listQuarantine } from '../archive/quarantine.ts';
import { studyDetail } from '../archive/studyDetail.ts';
import { newestStudies, visibleStudy } from '../archive/studyRows.ts';
import { type PreviewUrls, summarize } from '../archive/studySummary.ts';
import { listTriage } from '../archive/triage.ts';
import { type ShownStudy, subjectOf } from '../audit/shown.ts';
import { HandlerError } from '../http/errors.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { jsonResponse } from '../http/textResponse.ts';
import type { IngestRoom } from '../ingest/ingest.ts';

const FilingRequest = z.strictObject({
  patientId: z.string().min(1).max(64).nullable(),
  from: z.string().min(1).max(64).nullable().optional(),
});

const DeletionRequest = z.strictObject({
  reason: z.string().trim().min(3).max(500),
  from: z.string().min(1).max(64).nullable().optional(),
});

/** Studies with previews, triage, filing and quarantine. Lists say in `complete` whether they were cut. */
export function imagingRoutes(
  room: IngestRoom,
  urls: PreviewUrls,
  systemOf: (source: string, issuer: string | undefined) => string | undefined,
): Route[] {
  const { gate, doorbell, now } = room;
  return [
    {
      method: 'GET',
      path: '/imaging/studies',
      access: 'principal',
      handle: async (asked) => {
        const { principal, url } = asked;
        requireRight(principal, 'read', 'ImagingStudy');
        const count = countOf(url);
        const patientId = url.searchParams.get('patient') ?? undefined;
        const scope = scopeOf(gate, principal);
        const rows = await newestStudies(scope, { patientId, count: count + 1 });
        showStudies(asked, '/imaging/studies', rows.slice(0, count));
        const studies = await summarize(scope, urls, rows.slice(0, count));
        return json({ studies, complete: rows.length <= count });
      },
    },
    {
      method: 'GET',
      path: '/imaging/studies/:study',
      access: 'principal',
      handle: async ({ principal, param, shows }) => {
        requireRight(principal, 'read', 'ImagingStudy');
        const scope = scopeOf(gate, principal);
        const study = await visibleStudy(scope, param('study'));
        shows({ interaction: 'read', study });
        const detail = await studyDetail(scope, urls, study);
        if (!detail) throw new HandlerError('not_found', 'There is no such study.');
        return json(detail);
      },
    },
    {
      method: 'POST',
      path: '/imaging/studies/:study/filing',
      access: 'principal',
      maxBodyBytes: 4096,
      handle: async ({ principal, agent, param, json: readJson }) => {
        requireImages(principal, 'update');
        const body = FilingRequest.safeParse(await readJson());
        if (!body.success)
          throw new HandlerError('bad_request', 'Send { "patientId": "…" or null for triage, "from": "…" or null }.');
        // What is written with it, as the record of the study, is the clinic's own work.
        const scope = gate.tenant(principal.tenant);
        const study = await fileStudy(scope, {
          studyInstanceUid: param('study'),
          patientId: body.data.patientId,
          from: body.data.from,
          by: agent,
          now: now(),
        });
        doorbell.ring();
        const [summary] = await summarize(scope, urls, [study]);
        return json(summary ?? {});
      },
    },
    {
      method: 'POST',
      path: '/imaging/studies/:study/deletion',
      access: 'principal',
      maxBodyBytes: 4096,
      handle: async ({ principal, agent, param, json: readJson }) => {
        requireImages(principal, 'delete');
        const body = DeletionRequest.safeParse(await readJson());
        if (!body.success) throw new HandlerError('bad_request', 'Send { "reason": "…", "from": "…" or null }.');
        const { reason, from } = body.data;
        const asked = { studyInstanceUid: param('study'), from, reason, by: agent, now: now() };
        const deleted = await deleteStudy(gate.tenant(principal.tenant), asked);
        doorbell.ring();
        return json(deleted);
      },
    },
    {
      method: 'GET',
      path: '/imaging/deleted',
      access: 'principal',
      handle: async (asked) => {
        const { principal, url } = asked;
        requireImages(principal, 'delete');
        const patientId = url.searchParams.get('patient') ?? undefined;
        const list = await listDeletedStudies(scopeOf(gate, principal), { patientId, count: countOf(url) });
        const rows = list.studies.map((one) => ({
          study_instance_uid: one.studyInstanceUid,
          patient_id: one.patientId ?? null,
        }));
        showStudies(asked, '/imaging/deleted', rows);
        return json(list);
      },
    },
    {
      method: 'POST',
      path: '/imaging/deleted/:study/restoration',
      access: 'principal',
      maxBodyBytes: 64,
      handle: async ({ principal, agent, param }) => {
        requireImages(principal, 'delete');
        const scope = gate.tenant(principal.tenant);
        const study = await restoreStudy(scope, { studyInstanceUid: param('study'), by: agent, now: now() });
        doorbell.ring();
        const [summary] = await summarize(scope, urls, [study]);
        return json(summary ?? {});
      },
    },
    {
      method: 'GET',
      path: '/imaging/triage',
      access: 'principal',
      handle: async (asked) => {
        const { principal, url } = asked;
        requireImages(principal, 'update');
        const { rows, ...list } = await listTriage(scopeOf(gate, principal), urls, { count: countOf(url), systemOf });
        showStudies(asked, '/imaging/triage', rows);
        return json(list);
      },
    },
    {
      method: 'GET',
      path: '/imaging/quarantine',
      access: 'principal',
      handle: async ({ principal, url }) => {
        requireImages(principal, 'update');
        return json(await listQuarantine(scopeOf(gate, principal), { count: countOf(url) }));
      },
    },
  ];
}

/**
 * Says of an answer that it shows a list of studies. It gives addresses of their previews, too: whoever loads one of these
 * is the person to whom it was given here.
 */
function showStudies({ shows, url }: AskedBy, path: string, studies: readonly ShownStudy[]): void {
  if (studies.length === 0) return;
  const query = `${path}${url.search}`;
  shows({ interaction: 'search-type', query, count: studies.length, subjects: studies.map(subjectOf) });
}

const json = (body: object): Response => jsonResponse(body, { headers: { 'cache-control': 'private, no-store' } });

function countOf(url: URL): number {
  const text = url.searchParams.get('count') ?? '100';
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new HandlerError('bad_request', 'count must be a number from 1 to 9999.');
  return Number(text);
}
