import { QuestionnaireResponse as schema } from '@clinikit/client/fhir';
import { actors, code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/questionnaireresponse.html */
export const QuestionnaireResponse: RecordDefinition = {
  type: 'QuestionnaireResponse',
  schema,
  patient: 'QuestionnaireResponse.subject',
  search: {
    author: reference('QuestionnaireResponse.author', ...actors),
    authored: date('QuestionnaireResponse.authored'),
    'based-on': reference('QuestionnaireResponse.basedOn', 'CarePlan', 'ServiceRequest'),
    encounter: reference('QuestionnaireResponse.encounter', 'Encounter'),
    identifier: token('QuestionnaireResponse.identifier'),
    'part-of': reference('QuestionnaireResponse.partOf', 'Observation', 'Procedure'),
    patient: reference('QuestionnaireResponse.subject', 'Patient'),
    questionnaire: reference('QuestionnaireResponse.questionnaire', 'Questionnaire'),
    source: reference('QuestionnaireResponse.source', 'Patient', 'Practitioner', 'PractitionerRole', 'RelatedPerson'),
    status: code('QuestionnaireResponse.status', 'http://hl7.org/fhir/questionnaire-answers-status'),
    subject: reference('QuestionnaireResponse.subject', 'Resource'),
  },
};
