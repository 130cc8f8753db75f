import type { AuditEventTable, AuditSubjectTable } from '../database/auditSchema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import type { AuditEntry } from './auditEntry.ts';
import { eventIdAt } from './eventId.ts';

/** Of one event: a list of more is several, so that everybody in it is named. */
const mostSubjects = 1000;
/** Rows of one statement, whose values are counted by the database. */
const rowsAtOnce = 200;

/** Writes what happened, inside the caller's transaction: with a change, or not at all. */
export async function writeEntries(trx: ScopedQueries, entries: readonly AuditEntry[]): Promise<void> {
  const events: EventRow[] = [];
  const subjects: SubjectRow[] = [];
  for (const entry of entries.flatMap(inParts)) {
    const id = eventIdAt(entry.at);
    events.push(eventRow(id, entry));
    for (const [place, { patientId = null, studyInstanceUid = null }] of entry.subjects.entries()) {
      subjects.push({ event_id: id, place, patient_id: patientId, study_instance_uid: studyInstanceUid });
    }
  }
  const [event, anotherEvent] = events;
  const [subject, anotherSubject] = subjects;
  if (trx.locksRows && event && !anotherEvent && subject && !anotherSubject) {
    await trx.run(addBoth, { ...event, ...subject });
    return;
  }
  if (event && !anotherEvent) await trx.run(addEvent, event);
  else for (const rows of inPieces(events)) await trx.insertInto('audit_event').values(rows).execute();
  if (subject && !anotherSubject) await trx.run(addSubject, subject);
  else for (const rows of inPieces(subjects)) await trx.insertInto('audit_subject').values(rows).execute();
}

type EventRow = Omit<AuditEventTable, 'tenant'>;
type SubjectRow = Omit<AuditSubjectTable, 'tenant'>;

function inParts(entry: AuditEntry): AuditEntry[] {
  const { subjects } = entry;
  if (subjects.length <= mostSubjects) return [entry];
  const count = Math.ceil(subjects.length / mostSubjects);
  return Array.from({ length: count }, (_, part) => ({
    ...entry,
    subjects: subjects.slice(part * mostSubjects, (part + 1) * mostSubjects),
  }));
}

function eventRow(id: string, { agent, at, interaction, details }: AuditEntry): EventRow {
  return {
    id,
    at,
    interaction,
    agent_id: agent.id,
    agent_name: agent.name ?? null,
    agent_roles: agent.roles.join(),
    agent_address: agent.address ?? null,
    details: JSON.stringify(details),
    sequence: null,
    mac: null,
  };
}

function* inPieces<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce);
}

const eventValues = (value: ValueOf<EventRow>) => ({
  id: value('id'),
  at: value('at'),
  interaction: value('interaction'),
  agent_id: value('agent_id'),
  agent_name: value('agent_name'),
  agent_roles: value('agent_roles'),
  agent_address: value('agent_address'),
  details: value('details'),
  sequence: null,
  mac: null,
});

const subjectValues = (value: ValueOf<SubjectRow>) => ({
  event_id: value('event_id'),
  place: value('place'),
  patient_id: value('patient_id'),
  study_instance_uid: value('study_instance_uid'),
});

const addEvent = new Statement((trx: ScopedQueries, value: ValueOf<EventRow>) =>
  trx.insertInto('audit_event').values(eventValues(value)),
);

const addSubject = new Statement((trx: ScopedQueries, value: ValueOf<SubjectRow>) =>
  trx.insertInto('audit_subject').values(subjectValues(value)),
);

/** Most events are about one patient: PostgreSQL writes both rows by one statement, SQLite has none for two tables. */
const addBoth = new Statement((trx: ScopedQueries, value: ValueOf<EventRow & SubjectRow>) =>
  trx
    .with('subject', (queries) => queries.insertInto('audit_subject').values(subjectValues(value)))
    .insertInto('audit_event')
    .values(eventValues(value)),
);
