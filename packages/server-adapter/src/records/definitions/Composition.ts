import { Composition as schema } from '@clinikit/client/fhir';
import { actors, code, date, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/composition.html */
export const Composition: RecordDefinition = {
  type: 'Composition',
  schema,
  patient: 'Composition.subject',
  search: {
    attester: reference(
      'Composition.attester.party',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    author: reference('Composition.author', ...actors),
    category: token('Composition.category'),
    confidentiality: code('Composition.confidentiality', 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'),
    context: token('Composition.event.code'),
    date: date('Composition.date'),
    encounter: reference('Composition.encounter', 'Encounter'),
    entry: reference('Composition.section.entry', 'Resource'),
    identifier: token('Composition.identifier'),
    patient: reference('Composition.subject', 'Patient'),
    period: date('Composition.event.period'),
    'related-id': token('Composition.relatesTo.target.ofType(Identifier)'),
    'related-ref': reference('Composition.relatesTo.target.ofType(Reference)', 'Composition'),
    section: token('Composition.section.code'),
    status: code('Composition.status', 'http://hl7.org/fhir/composition-status'),
    subject: reference('Composition.subject', 'Resource'),
    title: string('Composition.title'),
    type: token('Composition.type'),
  },
};
