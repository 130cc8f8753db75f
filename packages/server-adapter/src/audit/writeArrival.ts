import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { AuditAgent } from './auditAgent.ts';
import { firstIdAt } from './eventId.ts';
import { type ShownStudy, subjectOf } from './shown.ts';
import { writeEntries } from './writeEntries.ts';

const windowMs = 5 * 60_000;

/** Keeps who brought images of a study, inside the filing's transaction: once per person or machine, and five minutes. */
export async function writeArrival(
  trx: ScopedQueries,
  { agent, study, at }: { agent: AuditAgent; study: ShownStudy; at: number },
): Promise<void> {
  const { study_instance_uid: uid } = study;
  const known = await trx
    .selectFrom('audit_subject')
    .innerJoin('audit_event', 'audit_event.id', 'audit_subject.event_id')
    .select('audit_event.id')
    .where('audit_subject.study_instance_uid', '=', uid)
    .where('audit_subject.event_id', '>', firstIdAt(at - windowMs))
    .where('audit_event.agent_id', '=', agent.id)
    .where('audit_event.interaction', '=', 'create')
    .limit(1)
    .executeTakeFirst();
  if (known) return;
  const details = { what: `ImagingStudy/${uid}`, operation: 'arrival' };
  await writeEntries(trx, [{ agent, at, interaction: 'create', details, subjects: [subjectOf(study)] }]);
}
