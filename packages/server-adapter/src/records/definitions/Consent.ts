import { Consent as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/consent.html */
export const Consent: RecordDefinition = {
  type: 'Consent',
  schema,
  patient: 'Consent.patient',
  search: {
    action: token('Consent.provision.action'),
    actor: reference(
      'Consent.provision.actor.reference',
      'CareTeam',
      'Device',
      'Group',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    category: token('Consent.category'),
    consentor: reference(
      'Consent.performer',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    data: reference('Consent.provision.data.reference', 'Resource'),
    date: date('Consent.dateTime'),
    identifier: token('Consent.identifier'),
    organization: reference('Consent.organization', 'Organization'),
    patient: reference('Consent.patient', 'Patient'),
    period: date('Consent.provision.period'),
    purpose: token('Consent.provision.purpose'),
    scope: token('Consent.scope'),
    'security-label': token('Consent.provision.securityLabel'),
    'source-reference': reference(
      'Consent.source',
      'Consent',
      'Contract',
      'DocumentReference',
      'QuestionnaireResponse',
    ),
    status: code('Consent.status', 'http://hl7.org/fhir/consent-state-codes'),
  },
};
