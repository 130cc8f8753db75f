import { DiagnosticReport as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/diagnosticreport.html */
export const DiagnosticReport: RecordDefinition = {
  type: 'DiagnosticReport',
  schema,
  patient: 'DiagnosticReport.subject',
  search: {
    'based-on': reference(
      'DiagnosticReport.basedOn',
      'CarePlan',
      'ImmunizationRecommendation',
      'MedicationRequest',
      'NutritionOrder',
      'ServiceRequest',
    ),
    category: token('DiagnosticReport.category'),
    code: token('DiagnosticReport.code'),
    conclusion: token('DiagnosticReport.conclusionCode'),
    date: date('DiagnosticReport.effective'),
    encounter: reference('DiagnosticReport.encounter', 'Encounter'),
    identifier: token('DiagnosticReport.identifier'),
    issued: date('DiagnosticReport.issued'),
    media: reference('DiagnosticReport.media.link', 'Media'),
    patient: reference('DiagnosticReport.subject', 'Patient'),
    performer: reference('DiagnosticReport.performer', 'CareTeam', 'Organization', 'Practitioner', 'PractitionerRole'),
    result: reference('DiagnosticReport.result', 'Observation'),
    'results-interpreter': reference(
      'DiagnosticReport.resultsInterpreter',
      'CareTeam',
      'Organization',
      'Practitioner',
      'PractitionerRole',
    ),
    specimen: reference('DiagnosticReport.specimen', 'Specimen'),
    status: code('DiagnosticReport.status', 'http://hl7.org/fhir/diagnostic-report-status'),
    subject: reference('DiagnosticReport.subject', 'Device', 'Group', 'Location', 'Patient'),
  },
};
