import type { DocumentReference } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { dateText, present, withText } from '../kinds/concepts.ts';
import type { FieldValues, RecordKind } from '../kinds/recordKind.ts';

type Field = 'title' | 'type';

const titleOf = ({ description, content }: DocumentReference): string =>
  description ?? content[0]?.attachment.title ?? '';

const valuesOf = (record: DocumentReference): FieldValues<Field> => ({
  title: titleOf(record),
  type: conceptText(record.type) ?? '',
});

/** Documents: their words can be corrected, their content is what it was. */
export const documentKind: RecordKind<'DocumentReference', Field> = {
  type: 'DocumentReference',
  section: 'documents',
  fields: [
    { name: 'title', kind: 'text', isRequired: true, label: ({ fields }) => fields.documentTitle },
    { name: 'type', kind: 'text', label: ({ fields }) => fields.documentType },
  ],
  valuesOf,
  withValues: (base, values, shown) => ({
    ...base,
    ...(values.title !== shown.title && { description: values.title }),
    type: withText(base.type, { text: values.type, shown: shown.type }),
  }),
  blank: (subject, { author, now }) => ({
    ...{ resourceType: 'DocumentReference', status: 'current', subject, date: now, content: [] },
    ...(author && { author: [author] }),
  }),
  conceptOf: (record) => (titleOf(record) ? { text: titleOf(record) } : record.type),
  factsOf: (record, context) => present(conceptText(record.type), record.date && dateText(record.date, context)),
  standingOf: ({ status }) =>
    status === 'entered-in-error' ? 'mistaken' : status === 'superseded' ? 'past' : 'current',
  happenedAt: ({ date }) => date,
  mistake: (record) => ({ ...record, status: 'entered-in-error' }),
  authorOf: ({ author = [] }) => author[0],
};
