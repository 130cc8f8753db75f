import type { Immunization } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { dateText, present, withNote, withText } from './concepts.ts';
import type { FieldValues, RecordKind } from './recordKind.ts';

type Field = 'vaccine' | 'givenOn' | 'dose' | 'lot' | 'note';

const doseOf = ({ protocolApplied }: Immunization): string => {
  const [first] = protocolApplied ?? [];
  return first?.doseNumberString ?? first?.doseNumberPositiveInt?.toString() ?? '';
};

const valuesOf = (record: Immunization): FieldValues<Field> => ({
  vaccine: conceptText(record.vaccineCode) ?? '',
  givenOn: record.occurrenceDateTime ?? '',
  dose: doseOf(record),
  lot: record.lotNumber ?? '',
  note: record.note?.[0]?.text ?? '',
});

const isCount = (text: string): boolean => /^[1-9]\d{0,3}$/.test(text);

function withValues(base: Immunization, values: FieldValues<Field>, shown: FieldValues<Field>): Immunization {
  const changed = (field: Field) => values[field] !== shown[field];
  const { dose } = values;
  const number = isCount(dose) ? { doseNumberPositiveInt: Number(dose) } : { doseNumberString: dose };
  return {
    ...base,
    vaccineCode: withText(base.vaccineCode, { text: values.vaccine, shown: shown.vaccine }) ?? base.vaccineCode,
    ...(changed('givenOn') && { occurrenceDateTime: values.givenOn, occurrenceString: undefined }),
    ...(changed('dose') && { protocolApplied: dose ? [number] : undefined }),
    ...(changed('lot') && { lotNumber: values.lot || undefined }),
    ...(changed('note') && { note: withNote(base.note, values.note) }),
  };
}

/** Vaccinations. They do not end. */
export const immunizationKind: RecordKind<'Immunization', Field> = {
  type: 'Immunization',
  section: 'immunizations',
  fields: [
    { name: 'vaccine', kind: 'text', isRequired: true, label: ({ fields }) => fields.vaccine },
    { name: 'givenOn', kind: 'date', isRequired: true, label: ({ fields }) => fields.givenOn },
    { name: 'dose', kind: 'text', label: ({ fields }) => fields.doseNumber },
    { name: 'lot', kind: 'text', label: ({ fields }) => fields.lot },
    { name: 'note', kind: 'long', label: ({ fields }) => fields.note },
  ],
  valuesOf,
  withValues,
  blank: (patient, { author, now }) => ({
    resourceType: 'Immunization',
    status: 'completed',
    vaccineCode: {},
    patient,
    recorded: now,
    // Who wrote it down, who need not be who gave it. @source HL7 v2 table 0443
    ...(author && {
      performer: [
        {
          function: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0443', code: 'EP' }] },
          actor: author,
        },
      ],
    }),
  }),
  conceptOf: ({ vaccineCode }) => vaccineCode,
  factsOf: (record, context) =>
    present(
      record.status === 'not-done' && context.words.values['not-done'],
      record.occurrenceDateTime ? dateText(record.occurrenceDateTime, context) : record.occurrenceString,
      doseOf(record) && context.words.dose(doseOf(record)),
      record.lotNumber && context.words.lotNumber(record.lotNumber),
    ),
  noteOf: ({ note }) => note?.[0]?.text,
  standingOf: ({ status }) => (status === 'entered-in-error' ? 'mistaken' : 'current'),
  // A second dose is no mistake.
  alsoSame: (one, other) => one.occurrenceDateTime === other.occurrenceDateTime,
  mistake: (record) => ({ ...record, status: 'entered-in-error' }),
  authorOf: ({ performer = [] }) => performer[0]?.actor,
  recordedAt: ({ recorded }) => recorded,
};
