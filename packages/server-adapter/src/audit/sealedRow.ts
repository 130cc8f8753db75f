import { createHash } from 'node:crypto';
import type { AuditEventTable, AuditSealTable, AuditSubjectTable } from '../database/auditSchema.ts';

export type EventRow = Omit<AuditEventTable, 'tenant'>;
export type SubjectRow = Omit<AuditSubjectTable, 'tenant'>;
export type SealRow = Omit<AuditSealTable, 'tenant'>;

/** What is sealed of an event at a place in the trail: all of it, and whom it is about. */
export function sealedText(row: EventRow, subjects: readonly SubjectRow[], sequence: number): string {
  const about = subjects
    .map(({ place, patient_id, study_instance_uid }) => JSON.stringify([place, patient_id, study_instance_uid]))
    .sort();
  const agent = [row.agent_id, row.agent_name, row.agent_roles, row.agent_address];
  return JSON.stringify(['event', sequence, row.id, row.at, row.interaction, agent, row.details, about]);
}

/** What a seal says: which events it covers, by their own seals, and which seal was before it. */
export function textOfSeal(
  { number, first_sequence, last_sequence, sealed_at }: Omit<SealRow, 'mac'>,
  { before, macs }: { before: string | undefined; macs: readonly (string | null)[] },
): string {
  const rows = createHash('sha256').update(macs.join('\n')).digest('base64url');
  return JSON.stringify(['seal', number, first_sequence, last_sequence, sealed_at, before ?? null, rows]);
}
