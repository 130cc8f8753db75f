import type { Condition } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { coded, codeOf, dateText, hasCode, present, valueText, withNote, withText } from './concepts.ts';
import { hasEnded } from './ended.ts';
import type { FieldValues, RecordKind } from './recordKind.ts';

type Field = 'problem' | 'severity' | 'onset' | 'end' | 'note';

const clinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const verification = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
const category = 'http://terminology.hl7.org/CodeSystem/condition-category';
const sct = 'http://snomed.info/sct';
/** SNOMED CT codes of the preferred value set. @source https://hl7.org/fhir/R4/valueset-condition-severity.html */
const severityCodes = { mild: '255604002', moderate: '6736007', severe: '24484000' } as const;
const severities = ['mild', 'moderate', 'severe'] as const;

const severityOf = ({ severity }: Condition): string =>
  severities.find((one) => hasCode(severity, [severityCodes[one]])) ?? '';

const valuesOf = (record: Condition): FieldValues<Field> => ({
  problem: conceptText(record.code) ?? '',
  severity: severityOf(record),
  onset: record.onsetDateTime ?? '',
  end: record.abatementDateTime ?? '',
  note: record.note?.[0]?.text ?? '',
});

function withValues(base: Condition, values: FieldValues<Field>, shown: FieldValues<Field>): Condition {
  const changed = (field: Field) => values[field] !== shown[field];
  const severity = severities.find((one) => one === values.severity);
  const ends = changed('end') && values.end !== '';
  return {
    ...base,
    code: withText(base.code, { text: values.problem, shown: shown.problem }),
    ...(changed('severity') && { severity: severity && coded(sct, severityCodes[severity]) }),
    ...(changed('onset') && { onsetDateTime: values.onset || undefined }),
    ...(changed('end') && { abatementDateTime: values.end || undefined }),
    // What has an end is not active any more. @source FHIR R4 Condition, con-4
    ...(ends && { clinicalStatus: coded(clinical, 'resolved') }),
    ...(changed('end') && values.end === '' && { clinicalStatus: coded(clinical, 'active') }),
    ...(changed('note') && { note: withNote(base.note, values.note) }),
  };
}

/** Whether it says in any form that it has ended. @source FHIR R4 Condition.abatement[x] */
const isAbated = (record: Condition): boolean =>
  [
    ...[record.abatementDateTime, record.abatementAge, record.abatementPeriod],
    ...[record.abatementRange, record.abatementString],
  ].some((one) => one !== undefined);

/** Problems and diagnoses. */
export const problemKind: RecordKind<'Condition', Field> = {
  type: 'Condition',
  section: 'problems',
  fields: [
    {
      ...{ name: 'problem', kind: 'text', isRequired: true },
      label: ({ fields }) => fields.problem,
      hint: ({ hints }) => hints.problem,
    },
    { name: 'severity', kind: 'choice', label: ({ fields }) => fields.severity, choices: severities },
    { name: 'onset', kind: 'date', label: ({ fields }) => fields.onset },
    { name: 'end', kind: 'date', label: ({ fields }) => fields.end },
    { name: 'note', kind: 'long', label: ({ fields }) => fields.note },
  ],
  valuesOf,
  withValues,
  blank: (subject, { author, now }) => ({
    resourceType: 'Condition',
    subject,
    category: [coded(category, 'problem-list-item')],
    clinicalStatus: coded(clinical, 'active'),
    verificationStatus: coded(verification, 'confirmed'),
    recordedDate: now,
    ...(author && { recorder: author }),
  }),
  conceptOf: ({ code }) => code,
  factsOf: (record, context) => {
    const severity = severityOf(record);
    const status = codeOf(record.clinicalStatus);
    return present(
      (severity && valueText(context.words, severity)) || conceptText(record.severity),
      status !== undefined && status !== 'active' && valueText(context.words, status),
      record.onsetDateTime && context.words.since(dateText(record.onsetDateTime, context)),
      record.abatementDateTime && context.words.until(dateText(record.abatementDateTime, context)),
      hasCode(record.verificationStatus, ['refuted']) && context.words.values.refuted,
    );
  },
  noteOf: ({ note }) => note?.[0]?.text,
  standingOf: (record, day) => {
    const { clinicalStatus, verificationStatus, abatementDateTime, abatementPeriod } = record;
    if (hasCode(verificationStatus, ['entered-in-error'])) return 'mistaken';
    const isPast =
      hasCode(clinicalStatus, ['inactive', 'remission', 'resolved']) || hasCode(verificationStatus, ['refuted']);
    // Records of other programs may say that it goes on, and that it is over.
    const isOver = hasEnded(abatementDateTime, day) || hasEnded(abatementPeriod?.end, day);
    return isPast || isOver || (clinicalStatus === undefined && isAbated(record)) ? 'past' : 'current';
  },
  end: (record, today) => ({
    ...record,
    clinicalStatus: coded(clinical, 'resolved'),
    abatementDateTime: record.abatementDateTime ?? today,
  }),
  // R4 has no clinical status beside this one. @source FHIR R4 Condition, con-5
  mistake: ({ clinicalStatus: _none, ...record }) => ({
    ...record,
    verificationStatus: coded(verification, 'entered-in-error'),
  }),
  authorOf: ({ recorder, asserter }) => recorder ?? asserter,
  recordedAt: ({ recordedDate }) => recordedDate,
};
