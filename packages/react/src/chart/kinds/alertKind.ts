import type { Flag } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { periodTexts, present, withText } from './concepts.ts';
import { hasEnded } from './ended.ts';
import type { FieldValues, RecordKind } from './recordKind.ts';

type Field = 'alert' | 'category' | 'start' | 'end';

const valuesOf = (record: Flag): FieldValues<Field> => ({
  alert: conceptText(record.code) ?? '',
  category: conceptText(record.category?.[0]) ?? '',
  start: record.period?.start ?? '',
  end: record.period?.end ?? '',
});

function withValues(base: Flag, values: FieldValues<Field>, shown: FieldValues<Field>): Flag {
  const changed = (...fields: readonly Field[]) => fields.some((field) => values[field] !== shown[field]);
  const { start, end } = values;
  return {
    ...base,
    code: withText(base.code, { text: values.alert, shown: shown.alert }) ?? base.code,
    ...(changed('category') && { category: values.category ? [{ text: values.category }] : undefined }),
    ...(changed('start', 'end') && {
      period: start || end ? { ...(start && { start }), ...(end && { end }) } : undefined,
    }),
  };
}

/** What everybody who meets the patient has to know. */
export const alertKind: RecordKind<'Flag', Field> = {
  type: 'Flag',
  section: 'alerts',
  fields: [
    {
      ...{ name: 'alert', kind: 'text', isRequired: true },
      label: ({ fields }) => fields.alert,
      hint: ({ hints }) => hints.alert,
    },
    { name: 'category', kind: 'text', label: ({ fields }) => fields.alertCategory },
    { name: 'start', kind: 'date', label: ({ fields }) => fields.start, mayLieAhead: true },
    { name: 'end', kind: 'date', label: ({ fields }) => fields.end, mayLieAhead: true },
  ],
  valuesOf,
  withValues,
  blank: (subject, { author }) => ({
    ...{ resourceType: 'Flag', status: 'active', code: {}, subject },
    ...(author && { author }),
  }),
  conceptOf: ({ code }) => code,
  factsOf: (record, context) =>
    present(conceptText(record.category?.[0]), ...periodTexts(record.period ?? {}, context)),
  standingOf: ({ status, period }, day) => {
    if (status === 'entered-in-error') return 'mistaken';
    return status === 'inactive' || hasEnded(period?.end, day) ? 'past' : 'current';
  },
  end: (record, today) => ({ ...record, status: 'inactive', period: { ...record.period, end: today } }),
  mistake: (record) => ({ ...record, status: 'entered-in-error' }),
  authorOf: ({ author }) => author,
};
