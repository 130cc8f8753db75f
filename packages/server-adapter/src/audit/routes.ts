import { patientsOf } from '../access/principal.ts';
import { requireRight } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { fhirResponse } from '../http/fhirResponse.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { auditEventOf } from './auditEvent.ts';
import { subjectOf } from './shown.ts';
import { findEvents, type TrailEvent } from './trail.ts';
import { readTrailSearch } from './trailSearch.ts';

/** What the routes of the audit trail work with. */
export interface AuditRoutesOptions {
  readonly gate: Gate;
  readonly basePath: string;
}

/**
 * The audit trail as FHIR AuditEvents, the newest first: read-only. Administrators and doctors see that of the patients whom
 * they may see; patients see who looked at their own data, and of a list that named others only themselves.
 */
export function auditRoutes({ gate, basePath }: AuditRoutesOptions): Route[] {
  const baseOf = ({ origin }: URL) => `${origin}${basePath}/fhir`;
  const readerOf = ({ principal, url }: AskedBy) => ({
    base: baseOf(url),
    showsQuery: patientsOf(principal) === 'all',
  });
  return [
    {
      method: 'GET',
      path: '/fhir/AuditEvent',
      access: 'principal',
      refusal: 'OperationOutcome',
      handle: async (asked) => {
        requireRight(asked.principal, 'read', 'AuditEvent');
        const { url } = asked;
        const reader = readerOf(asked);
        const search = readTrailSearch(url.searchParams, reader.base);
        const { events, more } = await findEvents(scopeOf(gate, asked.principal), search);
        showEvents(asked, events);
        const last = events.at(-1);
        const next = new URLSearchParams(url.searchParams);
        if (more && last) next.set('_cursor', last.row.id);
        const list = `${reader.base}/AuditEvent`;
        return fhirResponse({
          resourceType: 'Bundle',
          type: 'searchset',
          link: [
            { relation: 'self', url: `${list}${url.search}` },
            ...(more && last ? [{ relation: 'next', url: `${list}?${next}` }] : []),
          ],
          ...(events.length > 0 && {
            entry: events.map((event) => ({
              fullUrl: `${list}/${event.row.id}`,
              resource: auditEventOf(event, reader),
              search: { mode: 'match' },
            })),
          }),
        });
      },
    },
    {
      method: 'GET',
      path: '/fhir/AuditEvent/:id',
      access: 'principal',
      refusal: 'OperationOutcome',
      handle: async (asked) => {
        requireRight(asked.principal, 'read', 'AuditEvent');
        const { events } = await findEvents(scopeOf(gate, asked.principal), { id: asked.param('id'), count: 1 });
        const [event] = events;
        if (!event) throw new HandlerError('not_found', 'There is no such AuditEvent, or it is not yours to see.');
        showEvents(asked, events);
        return fhirResponse(auditEventOf(event, readerOf(asked)));
      },
    },
  ];
}

/** Who reads the trail of a patient learns something of the patient, and stands in it, too. */
function showEvents(asked: AskedBy, events: readonly TrailEvent[]): void {
  const id = asked.param('id');
  const subjects = events.flatMap((event) =>
    // Nobody has looked at a film by this: of a study it is said where it is nobody's.
    event.subjects.map((one) => (one.patient_id === null ? subjectOf(one) : { patientId: one.patient_id })),
  );
  if (subjects.length === 0) return;
  const query = `/fhir/AuditEvent${id === '' ? '' : `/${id}`}${asked.url.search}`;
  asked.shows({ interaction: 'search-type', operation: 'trail', query, count: events.length, subjects });
}
