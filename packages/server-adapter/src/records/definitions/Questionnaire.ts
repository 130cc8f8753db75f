import { Questionnaire as schema } from '@clinikit/client/fhir';
import { code, date, quantity, type RecordDefinition, string, token, uri } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/questionnaire.html */
export const Questionnaire: RecordDefinition = {
  type: 'Questionnaire',
  schema,
  openToPatients: true,
  search: {
    code: token('Questionnaire.item.code'),
    context: token('Questionnaire.useContext.value.ofType(CodeableConcept)'),
    'context-quantity': quantity(
      'Questionnaire.useContext.value.ofType(Quantity) | Questionnaire.useContext.value.ofType(Range)',
    ),
    'context-type': token('Questionnaire.useContext.code'),
    date: date('Questionnaire.date'),
    definition: uri('Questionnaire.item.definition'),
    description: string('Questionnaire.description'),
    effective: date('Questionnaire.effectivePeriod'),
    identifier: token('Questionnaire.identifier'),
    jurisdiction: token('Questionnaire.jurisdiction'),
    name: string('Questionnaire.name'),
    publisher: string('Questionnaire.publisher'),
    status: code('Questionnaire.status', 'http://hl7.org/fhir/publication-status'),
    'subject-type': code('Questionnaire.subjectType', 'http://hl7.org/fhir/resource-types'),
    title: string('Questionnaire.title'),
    url: uri('Questionnaire.url'),
    version: token('Questionnaire.version'),
  },
};
