import type { MedicationRequest, MedicationStatement } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { periodTexts, present, valueText, withNote, withText } from './concepts.ts';
import { hasEnded } from './ended.ts';
import type { FieldValues, RecordKind, Standing } from './recordKind.ts';

type Field = 'medicine' | 'dosage' | 'reason' | 'start' | 'end' | 'note';

const reasonText = ({ reasonCode = [] }: Pick<MedicationStatement, 'reasonCode'>): string =>
  reasonCode.flatMap((one) => conceptText(one) ?? []).join(', ');

/** How a medicine is taken, as it was written. */
export const dosageText = (dosages: MedicationStatement['dosage'] = []): string =>
  dosages.flatMap(({ text, patientInstruction }) => text ?? patientInstruction ?? []).join('; ');

const current = ['active', 'intended', 'on-hold', 'unknown'];

/** Whether a medicine counts among those that are taken now. */
export const standingOfMedicine = (status: MedicationStatement['status'] | MedicationRequest['status']): Standing =>
  status === 'entered-in-error' ? 'mistaken' : current.includes(status) ? 'current' : 'past';

const valuesOf = (record: MedicationStatement): FieldValues<Field> => ({
  medicine: conceptText(record.medicationCodeableConcept) ?? record.medicationReference?.display ?? '',
  dosage: dosageText(record.dosage),
  reason: reasonText(record),
  start: record.effectivePeriod?.start ?? record.effectiveDateTime ?? '',
  end: record.effectivePeriod?.end ?? '',
  note: record.note?.[0]?.text ?? '',
});

function withValues(
  base: MedicationStatement,
  values: FieldValues<Field>,
  shown: FieldValues<Field>,
): MedicationStatement {
  const changed = (...fields: readonly Field[]) => fields.some((field) => values[field] !== shown[field]);
  const medicine = withText(base.medicationCodeableConcept, { text: values.medicine, shown: shown.medicine });
  const { start, end } = values;
  return {
    ...base,
    ...(changed('medicine') && { medicationCodeableConcept: medicine, medicationReference: undefined }),
    ...(changed('dosage') && { dosage: values.dosage ? [{ text: values.dosage }] : undefined }),
    ...(changed('reason') && { reasonCode: values.reason ? [{ text: values.reason }] : undefined }),
    ...(changed('start', 'end') && {
      effectiveDateTime: undefined,
      effectivePeriod: start || end ? { ...(start && { start }), ...(end && { end }) } : undefined,
    }),
    ...(changed('note') && { note: withNote(base.note, values.note) }),
  };
}

/** Medicines that the patient takes or took. */
export const medicationKind: RecordKind<'MedicationStatement', Field> = {
  type: 'MedicationStatement',
  section: 'medications',
  fields: [
    { name: 'medicine', kind: 'text', isRequired: true, label: ({ fields }) => fields.medicine },
    { name: 'dosage', kind: 'text', label: ({ fields }) => fields.dosage, hint: ({ hints }) => hints.dosage },
    { name: 'reason', kind: 'text', label: ({ fields }) => fields.reason },
    { name: 'start', kind: 'date', label: ({ fields }) => fields.start, mayLieAhead: true },
    { name: 'end', kind: 'date', label: ({ fields }) => fields.end, mayLieAhead: true },
    { name: 'note', kind: 'long', label: ({ fields }) => fields.note },
  ],
  valuesOf,
  withValues,
  blank: (subject, { now }) => ({ resourceType: 'MedicationStatement', status: 'active', subject, dateAsserted: now }),
  conceptOf: ({ medicationCodeableConcept, medicationReference }) =>
    medicationCodeableConcept ?? (medicationReference?.display ? { text: medicationReference.display } : undefined),
  factsOf: (record, context) =>
    present(
      dosageText(record.dosage),
      record.status !== 'active' && valueText(context.words, record.status),
      ...periodTexts(record.effectivePeriod ?? { start: record.effectiveDateTime }, context),
      reasonText(record),
    ),
  noteOf: ({ note }) => note?.[0]?.text,
  standingOf: ({ status, effectivePeriod }, day) => {
    const standing = standingOfMedicine(status);
    return standing === 'current' && hasEnded(effectivePeriod?.end, day) ? 'past' : standing;
  },
  end: (record, today) => ({
    ...record,
    status: 'stopped',
    effectiveDateTime: undefined,
    effectivePeriod: { start: record.effectiveDateTime, ...record.effectivePeriod, end: today },
  }),
  mistake: (record) => ({ ...record, status: 'entered-in-error' }),
  authorOf: ({ informationSource }) => informationSource,
  recordedAt: ({ dateAsserted }) => dateAsserted,
};
