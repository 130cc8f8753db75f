import { setImmediate } from 'node:timers/promises';
import { ArrivedAs, type TriageStudy } from '@clinikit/client';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { matchPatient } from '../identity/matchPatient.ts';
import { type PreviewUrls, summarize } from './studySummary.ts';

/** The studies in triage with their rows, newest first, at most `count`; `complete` says whether these are all. */
export async function listTriage(
  scope: ScopedQueries,
  urls: PreviewUrls,
  { count, systemOf }: { count: number; systemOf(source: string, issuer: string | undefined): string | undefined },
): Promise<{ studies: TriageStudy[]; complete: boolean; rows: readonly StudyTable[] }> {
  const rows = await scope
    .selectFrom('study')
    .selectAll()
    .where('patient_id', 'is', null)
    .orderBy('received_at', 'desc')
    .orderBy('study_instance_uid')
    .limit(count + 1)
    .execute();
  const shown = rows.slice(0, count);
  const summaries = await summarize(scope, urls, shown);
  const studies: TriageStudy[] = [];
  for (const [index, row] of shown.entries()) {
    const summary = summaries[index];
    if (summary) studies.push({ ...summary, ...(await triageOf(scope, row, systemOf)) });
    // SQLite answers at once: without a pause a long list would let nobody else have a turn.
    if (index % 20 === 19) await setImmediate();
  }
  return { studies, complete: rows.length <= count, rows: shown };
}

async function triageOf(
  scope: ScopedQueries,
  row: StudyTable,
  systemOf: (source: string, issuer: string | undefined) => string | undefined,
): Promise<Pick<TriageStudy, 'reason' | 'arrivedAs' | 'candidatePatientIds'>> {
  const arrivedAs = ArrivedAs.parse(JSON.parse(row.arrived_as));
  const sentBack = row.triage_reason === 'sent_back' ? row.triage_reason : undefined;
  const match = await matchPatient(scope, systemOf(row.source, arrivedAs.issuer), arrivedAs);
  // The patient's record may have been written after the image came: then it is the one candidate.
  if ('patientId' in match) {
    return { reason: row.triage_reason ?? 'unknown_patient', arrivedAs, candidatePatientIds: [match.patientId] };
  }
  return { reason: sentBack ?? match.reason, arrivedAs, candidatePatientIds: match.candidatePatientIds };
}
