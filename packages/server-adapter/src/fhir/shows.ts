import type { AskedBy } from '../http/route.ts';
import { patientsShown } from '../records/patientsShown.ts';
import type { SearchPage } from '../records/search/page.ts';

interface ShownRecord {
  readonly type: string;
  readonly id: string;
  readonly patientId: string | null;
  readonly content: string;
}

/** Says of an answer that it shows a record. */
export function showRecord(asked: Pick<AskedBy, 'shows'>, interaction: 'read' | 'vread', record: ShownRecord): void {
  const patientIds = patientsShown(record);
  if (patientIds.length > 0) asked.shows({ interaction, what: `${record.type}/${record.id}`, patientIds });
}

/** Says of an answer that it shows a list. */
export function showPage(asked: Pick<AskedBy, 'shows'>, type: string, query: URLSearchParams, page: SearchPage): void {
  const shown = [...page.resources, ...page.included];
  const subjects = shown.flatMap(patientsShown).map((patientId) => ({ patientId }));
  // A number alone says something, too: of whom stands in what was asked.
  if (subjects.length === 0 && !page.total) return;
  const address = [`/fhir/${type}`, query.toString()].filter(Boolean).join('?');
  asked.shows({ interaction: 'search-type', query: address, count: page.resources.length, subjects });
}
