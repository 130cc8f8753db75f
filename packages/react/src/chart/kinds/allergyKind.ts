import type { AllergyIntolerance } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { coded, dateText, hasCode, present, valueText, withNote, withText } from './concepts.ts';
import type { FieldValues, RecordKind } from './recordKind.ts';

type Field = 'substance' | 'reaction' | 'criticality' | 'category' | 'onset' | 'note';

const clinical = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical';
const verification = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification';
const criticalities = ['low', 'high', 'unable-to-assess'] as const;
const categories = ['medication', 'food', 'environment', 'biologic'] as const;

const reactionText = ({ reaction = [] }: AllergyIntolerance): string =>
  reaction.flatMap(({ manifestation }) => manifestation.flatMap((one) => conceptText(one) ?? [])).join(', ');

const valuesOf = (record: AllergyIntolerance): FieldValues<Field> => ({
  substance: conceptText(record.code) ?? '',
  reaction: reactionText(record),
  criticality: record.criticality ?? '',
  category: record.category?.[0] ?? '',
  onset: record.onsetDateTime ?? '',
  note: record.note?.[0]?.text ?? '',
});

function withValues(
  base: AllergyIntolerance,
  values: FieldValues<Field>,
  shown: FieldValues<Field>,
): AllergyIntolerance {
  const changed = (field: Field) => values[field] !== shown[field];
  const criticality = criticalities.find((one) => one === values.criticality);
  const category = categories.find((one) => one === values.category);
  return {
    ...base,
    code: withText(base.code, { text: values.substance, shown: shown.substance }),
    ...(changed('reaction') && {
      reaction: values.reaction ? [{ ...base.reaction?.[0], manifestation: [{ text: values.reaction }] }] : undefined,
    }),
    ...(changed('criticality') && { criticality }),
    ...(changed('category') && { category: category ? [category] : undefined }),
    ...(changed('onset') && { onsetDateTime: values.onset || undefined }),
    ...(changed('note') && { note: withNote(base.note, values.note) }),
  };
}

/** Allergies and intolerances. */
export const allergyKind: RecordKind<'AllergyIntolerance', Field> = {
  type: 'AllergyIntolerance',
  section: 'allergies',
  fields: [
    {
      ...{ name: 'substance', kind: 'text', isRequired: true },
      label: ({ fields }) => fields.substance,
      hint: ({ hints }) => hints.substance,
    },
    { name: 'reaction', kind: 'text', label: ({ fields }) => fields.reaction },
    { name: 'criticality', kind: 'choice', label: ({ fields }) => fields.criticality, choices: criticalities },
    { name: 'category', kind: 'choice', label: ({ fields }) => fields.allergyCategory, choices: categories },
    { name: 'onset', kind: 'date', label: ({ fields }) => fields.onset },
    { name: 'note', kind: 'long', label: ({ fields }) => fields.note },
  ],
  valuesOf,
  withValues,
  blank: (patient, { author, now }) => ({
    resourceType: 'AllergyIntolerance',
    patient,
    clinicalStatus: coded(clinical, 'active'),
    verificationStatus: coded(verification, 'confirmed'),
    recordedDate: now,
    ...(author && { recorder: author }),
  }),
  conceptOf: ({ code }) => code,
  factsOf: (record, context) =>
    present(
      reactionText(record),
      record.criticality && `${context.words.fields.criticality}: ${valueText(context.words, record.criticality)}`,
      record.onsetDateTime && context.words.since(dateText(record.onsetDateTime, context)),
      hasCode(record.verificationStatus, ['unconfirmed']) && context.words.values.unconfirmed,
      hasCode(record.verificationStatus, ['refuted']) && context.words.values.refuted,
    ),
  noteOf: ({ note }) => note?.[0]?.text,
  standingOf: ({ clinicalStatus, verificationStatus }) => {
    if (hasCode(verificationStatus, ['entered-in-error'])) return 'mistaken';
    const isPast = hasCode(clinicalStatus, ['inactive', 'resolved']) || hasCode(verificationStatus, ['refuted']);
    return isPast ? 'past' : 'current';
  },
  isDangerous: ({ criticality }) => criticality === 'high',
  end: (record) => ({ ...record, clinicalStatus: coded(clinical, 'resolved') }),
  // R4 has no clinical status beside this one. @source FHIR R4 AllergyIntolerance, ait-2
  mistake: ({ clinicalStatus: _none, ...record }) => ({
    ...record,
    verificationStatus: coded(verification, 'entered-in-error'),
  }),
  authorOf: ({ recorder, asserter }) => recorder ?? asserter,
  recordedAt: ({ recordedDate }) => recordedDate,
};

/** That the patient was asked and knows of no allergies. */
export const noneKnownStatement = (patientId: string, text: string, now: string): AllergyIntolerance => ({
  ...allergyKind.blank({ reference: `Patient/${patientId}` }, { author: undefined, now }),
  code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003', display: 'No known allergy' }], text },
});
