import type { AuditEntry, FhirResources, FhirResourceType } from '@clinikit/client';
import { isForbidden } from '../live/isForbidden.ts';
import { auditQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';

type AnyRecord = FhirResources[FhirResourceType];

/** Who wrote the versions of a record, as far as the audit trail tells the reader. */
export interface VersionAuthors {
  /** The person's name as it was then; undefined where it is not known for certain. */
  authorOf(lastUpdated: string): string | undefined;
  /** The trail is the reader's to see, and could not be read. */
  readonly hasFailed: boolean;
}

/** More changes of one patient than are looked through for the versions on the screen. */
const mostEntries = 400;

/**
 * Asks the audit trail who wrote the versions. An entry is a version's when it is of the very same record and instant; where
 * two people fit, nobody is named. To whom the trail is closed, nobody is named either.
 */
export function useVersionAuthors(
  type: FhirResourceType,
  recordId: string,
  versions: readonly AnyRecord[],
  isWanted: boolean,
): VersionAuthors {
  const clinic = useClinic();
  const instants = versions.flatMap(({ meta }) => meta?.lastUpdated ?? []).sort();
  const [from, to] = [instants[0], instants.at(-1)];
  const patientId = patientOf(versions[0], type, recordId);
  const enabled = isWanted && patientId !== undefined && from !== undefined;
  const of = { patientId, from, to, count: mostEntries };
  const changes = useLiveQuery(auditQuery(clinic, { ...of, action: 'update' }), { enabled });
  const creations = useLiveQuery(auditQuery(clinic, { ...of, to: from, action: 'create' }), { enabled });
  const entries = [...(changes.data?.entries ?? []), ...(creations.data?.entries ?? [])].filter(({ records }) =>
    isAbout(records, `${type}/${recordId}`),
  );
  return {
    authorOf: (lastUpdated) => onlyPersonAt(entries, lastUpdated),
    hasFailed: [changes.error, creations.error].some((error) => error && !isForbidden(error)),
  };
}

/** Every entry names its patients: it is about a patient's own record only where it names nothing else. */
const isAbout = (records: readonly string[], reference: string): boolean =>
  records.includes(reference) &&
  (!reference.startsWith('Patient/') || records.every((each) => each.startsWith('Patient/')));

function onlyPersonAt(entries: readonly AuditEntry[], lastUpdated: string): string | undefined {
  const at = Date.parse(lastUpdated);
  const people = entries.filter((entry) => Date.parse(entry.at) === at).map(({ by }) => by);
  const [first] = people;
  return people.every(({ id }) => id === first?.id) ? first?.name : undefined;
}

/** Whose record it is: the trail is read by patient. */
function patientOf(record: AnyRecord | undefined, type: FhirResourceType, recordId: string): string | undefined {
  if (type === 'Patient') return recordId;
  const reference = referenceIn(record, 'subject') ?? referenceIn(record, 'patient');
  return /^Patient\/([^/]+)$/.exec(reference ?? '')?.[1];
}

function referenceIn(record: object | undefined, element: string): string | undefined {
  const value: unknown = record && Object.entries(record).find(([name]) => name === element)?.[1];
  return typeof value === 'object' && value !== null && 'reference' in value && typeof value.reference === 'string'
    ? value.reference
    : undefined;
}
