import type { CodeableConcept, FhirResources, FhirResourceType, Reference } from '@clinikit/client/fhir';
import type { SearchParameters } from '../../live/keys.ts';
import type { RecordsLabels, SectionName } from '../../provider/messages/recordsLabels.ts';
import type { ClinicDay } from './ended.ts';

/** What a record is read and written with. */
export interface KindContext {
  readonly words: RecordsLabels;
  readonly locale: string;
  /** Of the clinic, for instants; that of the reader unless told. */
  readonly timeZone: string | undefined;
}

/** One field of the form of a kind of records. */
export interface KindField<Field extends string> {
  readonly name: Field;
  readonly label: (words: RecordsLabels) => string;
  readonly hint?: ((words: RecordsLabels) => string) | undefined;
  /** A date is kept as FHIR writes it, as far as it is known. A choice is kept as its code. */
  readonly kind: 'text' | 'long' | 'date' | 'instant' | 'choice' | 'number' | 'numberOrText';
  /** Of an instant: on whose clock it is typed; the reader's unless told. */
  readonly timeZone?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** Of a date: most things that are recorded have happened. */
  readonly mayLieAhead?: boolean | undefined;
  /** The codes of a choice; none chosen is always possible. */
  readonly choices?: readonly (keyof RecordsLabels['values'])[] | undefined;
}

/** What the fields of a form say, as texts. */
export type FieldValues<Field extends string> = Readonly<Record<Field, string>>;

/** Whether a record counts now. What was entered in error is shown to nobody as true. */
export type Standing = 'current' | 'past' | 'mistaken';

/** How records of one type are listed, entered, ended and taken back in the chart. */
export interface RecordKind<Type extends FhirResourceType, Field extends string> {
  readonly type: Type;
  readonly section: SectionName;
  /** Beside the patient. */
  readonly search?: SearchParameters | undefined;
  readonly fields: readonly KindField<Field>[];
  readonly valuesOf: (record: FhirResources[Type]) => FieldValues<Field>;
  /**
   * A record with what was typed. Only what differs from `shown` is written; everything else stays, also what no form shows.
   */
  readonly withValues: (
    base: FhirResources[Type],
    values: FieldValues<Field>,
    shown: FieldValues<Field>,
  ) => FhirResources[Type];
  /** What is hardly to be believed of what was typed, each in one sentence: a person says whether it is right. */
  readonly doubtsOf?:
    | ((values: FieldValues<Field>, context: Pick<KindContext, 'words' | 'locale'>) => string[])
    | undefined;
  /** A new record, with nothing typed yet. */
  readonly blank: (patient: Reference, about: { author: Reference | undefined; now: string }) => FhirResources[Type];
  /** What it is about. */
  readonly conceptOf: (record: FhirResources[Type]) => CodeableConcept | undefined;
  /** In one line, beside what it is about. */
  readonly factsOf: (record: FhirResources[Type], context: KindContext) => string[];
  readonly noteOf?: ((record: FhirResources[Type]) => string | undefined) | undefined;
  /** What says of itself that it goes on, and has an end that has passed, is past. */
  readonly standingOf: (record: FhirResources[Type], day: ClinicDay) => Standing;
  /** What else must be the same for two records about one thing to be one entry made twice; nothing unless told. */
  readonly alsoSame?: ((one: FhirResources[Type], other: FhirResources[Type]) => boolean) | undefined;
  /** Comes first in a list, and in red. */
  readonly isDangerous?: ((record: FhirResources[Type]) => boolean) | undefined;
  /** Undefined where such a thing does not end. */
  readonly end?: ((record: FhirResources[Type], today: string) => FhirResources[Type]) | undefined;
  /** When it was, of what happens again and again: on paper only some years may be wanted. */
  readonly happenedAt?: ((record: FhirResources[Type]) => string | undefined) | undefined;
  readonly mistake: (record: FhirResources[Type]) => FhirResources[Type];
  readonly authorOf?: ((record: FhirResources[Type]) => Reference | undefined) | undefined;
  readonly recordedAt?: ((record: FhirResources[Type]) => string | undefined) | undefined;
}
