import { type ClinicClient, type FhirResources, type FhirResourceType, isClientError } from '@clinikit/client';
import { patientRecordsQuery } from '../../live/patientRecords.ts';
import { changesBetween, type FieldChange } from '../../recordEditor/changes.ts';
import type { ClinicDay } from '../kinds/ended.ts';
import type { FieldValues, RecordKind } from '../kinds/recordKind.ts';
import { isSameThing } from './sameThing.ts';

/** What somebody wants to save. */
export interface RecordSaving<Type extends FhirResourceType, Field extends string> {
  /** The record as it was when the form was opened; without an id for a new one. */
  readonly base: FhirResources[Type];
  /** What the form showed of it. */
  readonly shown: FieldValues<Field>;
  readonly values: FieldValues<Field>;
  readonly patientId: string;
  /** The day on which it is saved. */
  readonly day: ClinicDay;
  /** Somebody has looked: it is another thing than the one that is there. */
  readonly isAnother: boolean;
}

/** What came of it. */
export type RecordSaved<Type extends FhirResourceType, Field extends string> =
  | { readonly outcome: 'saved'; readonly record: FhirResources[Type] }
  /** The same is there already: a person looks before it is written again. */
  | { readonly outcome: 'twice'; readonly existing: FhirResources[Type] }
  /** Somebody else has saved meanwhile. */
  | {
      readonly outcome: 'changed';
      readonly theirs: FhirResources[Type];
      readonly changes: readonly FieldChange<Field>[];
    };

/** All that count now: more than anybody has of one kind. */
const mostCompared = 2000;

/** Writes a new record unless the same is there, or the version that was edited and no other. @throws ClientError */
export async function saveRecord<Type extends FhirResourceType, Field extends string>(
  clinic: ClinicClient,
  kind: RecordKind<Type, Field>,
  saving: RecordSaving<Type, Field>,
): Promise<RecordSaved<Type, Field>> {
  const { base, shown, values, patientId, day, isAnother } = saving;
  const draft = kind.withValues(base, values, shown);
  if (base.id === undefined) {
    const existing = isAnother ? undefined : await sameAs(clinic, kind, { draft, patientId, day });
    if (existing) return { outcome: 'twice', existing };
    return { outcome: 'saved', record: await clinic.fhir.create(kind.type, draft) };
  }
  try {
    return { outcome: 'saved', record: await clinic.fhir.update(kind.type, draft) };
  } catch (error) {
    if (!isClientError(error) || error.status !== 412) throw error;
    const theirs = await clinic.fhir.read(kind.type, base.id);
    const current = kind.valuesOf(theirs);
    const fields = kind.fields.map(({ name }) => name);
    const changes = changesBetween(fields, { shown, mine: values, theirs: current });
    // They have changed something else, or the very same.
    if (
      kind.standingOf(theirs, day) === kind.standingOf(base, day) &&
      changes.every(({ proposed }) => proposed === 'mine')
    ) {
      return saveRecord(clinic, kind, { ...saving, base: theirs, shown: current });
    }
    return { outcome: 'changed', theirs, changes };
  }
}

/** What is there now and is the same thing. What is on the screen may be old, or not all of it. */
async function sameAs<Type extends FhirResourceType, Field extends string>(
  clinic: ClinicClient,
  kind: RecordKind<Type, Field>,
  { draft, patientId, day }: { draft: FhirResources[Type]; patientId: string; day: ClinicDay },
): Promise<FhirResources[Type] | undefined> {
  const query = patientRecordsQuery(clinic, kind.type, { patientId, search: kind.search, count: mostCompared });
  const { resources } = await query.queryFn({ signal: new AbortController().signal });
  return resources.find(
    (record) =>
      kind.standingOf(record, day) === 'current' &&
      isSameThing(kind.conceptOf(record), kind.conceptOf(draft)) &&
      (kind.alsoSame?.(record, draft) ?? true),
  );
}
