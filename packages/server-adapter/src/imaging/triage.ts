import { setImmediate } from 'node:timers/promises';
import { ArrivedAs, type TriageStudy } from '@clinikit/client';
import type { Queries, StudyTable } from '../database/schema.ts';
import { matchPatient } from '../ingest/identity.ts';
import { type PreviewUrls, summarize } from './studySummary.ts';

/** The studies in triage, newest first, at most `count`; `complete` says whether these are all. */
export async function listTriage(
  db: Queries,
  urls: PreviewUrls,
  {
    tenant,
    count,
    systemOf,
  }: { tenant: string; count: number; systemOf(source: string, issuer: string | undefined): string | undefined },
): Promise<{ studies: TriageStudy[]; complete: boolean }> {
  const rows = await db
    .selectFrom('study')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('patient_id', 'is', null)
    .orderBy('received_at', 'desc')
    .orderBy('study_instance_uid')
    .limit(count + 1)
    .execute();
  const shown = rows.slice(0, count);
  const summaries = await summarize(db, urls, tenant, shown);
  const studies: TriageStudy[] = [];
  for (const [index, row] of shown.entries()) {
    const summary = summaries[index];
    if (summary) studies.push({ ...summary, ...(await triageOf(db, row, systemOf)) });
    // SQLite answers at once: without a pause a long list would let nobody else have a turn.
    if (index % 20 === 19) await setImmediate();
  }
  return { studies, complete: rows.length <= count };
}

async function triageOf(
  db: Queries,
  row: StudyTable,
  systemOf: (source: string, issuer: string | undefined) => string | undefined,
): Promise<Pick<TriageStudy, 'reason' | 'arrivedAs' | 'candidatePatientIds'>> {
  const arrivedAs = ArrivedAs.parse(JSON.parse(row.arrived_as));
  const match = await matchPatient(db, row.tenant, systemOf(row.source, arrivedAs.issuer), arrivedAs);
  // The patient's record may have been written after the image came: then it is the one candidate.
  if ('patientId' in match) {
    return { reason: row.triage_reason ?? 'unknown_patient', arrivedAs, candidatePatientIds: [match.patientId] };
  }
  return { reason: match.reason, arrivedAs, candidatePatientIds: match.candidatePatientIds };
}
