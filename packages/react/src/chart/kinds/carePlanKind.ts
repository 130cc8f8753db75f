import type { CarePlan } from '@clinikit/client/fhir';
import { periodTexts, present, valueText, withNote } from './concepts.ts';
import { hasEnded } from './ended.ts';
import type { FieldValues, RecordKind } from './recordKind.ts';

type Field = 'title' | 'text' | 'start' | 'end' | 'note';

const valuesOf = (record: CarePlan): FieldValues<Field> => ({
  title: record.title ?? '',
  text: record.description ?? '',
  start: record.period?.start ?? '',
  end: record.period?.end ?? '',
  note: record.note?.[0]?.text ?? '',
});

function withValues(base: CarePlan, values: FieldValues<Field>, shown: FieldValues<Field>): CarePlan {
  const changed = (...fields: readonly Field[]) => fields.some((field) => values[field] !== shown[field]);
  const { start, end } = values;
  return {
    ...base,
    ...(changed('title') && { title: values.title || undefined }),
    ...(changed('text') && { description: values.text || undefined }),
    ...(changed('start', 'end') && {
      period: start || end ? { ...(start && { start }), ...(end && { end }) } : undefined,
    }),
    ...(changed('note') && { note: withNote(base.note, values.note) }),
  };
}

/** What is planned with the patient. */
export const carePlanKind: RecordKind<'CarePlan', Field> = {
  type: 'CarePlan',
  section: 'carePlans',
  fields: [
    { name: 'title', kind: 'text', isRequired: true, label: ({ fields }) => fields.planTitle },
    { name: 'text', kind: 'long', label: ({ fields }) => fields.planText },
    { name: 'start', kind: 'date', label: ({ fields }) => fields.start, mayLieAhead: true },
    { name: 'end', kind: 'date', label: ({ fields }) => fields.end, mayLieAhead: true },
    { name: 'note', kind: 'long', label: ({ fields }) => fields.note },
  ],
  valuesOf,
  withValues,
  blank: (subject, { author, now }) => ({
    ...{ resourceType: 'CarePlan', status: 'active', intent: 'plan', subject, created: now },
    ...(author && { author }),
  }),
  conceptOf: ({ title, category }) => (title === undefined ? category?.[0] : { text: title }),
  factsOf: (record, context) =>
    present(
      record.status !== 'active' && valueText(context.words, record.status),
      ...periodTexts(record.period ?? {}, context),
      record.description,
      ...(record.activity ?? []).map(({ detail, reference }) => detail?.description ?? reference?.display),
    ),
  noteOf: ({ note }) => note?.[0]?.text,
  standingOf: ({ status, period }, day) => {
    if (status === 'entered-in-error') return 'mistaken';
    return status === 'completed' || status === 'revoked' || hasEnded(period?.end, day) ? 'past' : 'current';
  },
  end: (record, today) => ({ ...record, status: 'completed', period: { ...record.period, end: today } }),
  mistake: (record) => ({ ...record, status: 'entered-in-error' }),
  authorOf: ({ author }) => author,
  recordedAt: ({ created }) => created,
};
