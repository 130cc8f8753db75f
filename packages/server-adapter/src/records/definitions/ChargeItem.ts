import { ChargeItem as schema } from '@clinikit/client/fhir';
import { actors, date, number, quantity, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/chargeitem.html */
export const ChargeItem: RecordDefinition = {
  type: 'ChargeItem',
  schema,
  owner: 'billing',
  patient: 'ChargeItem.subject',
  search: {
    account: reference('ChargeItem.account', 'Account'),
    code: token('ChargeItem.code'),
    context: reference('ChargeItem.context', 'Encounter', 'EpisodeOfCare'),
    'entered-date': date('ChargeItem.enteredDate'),
    enterer: reference('ChargeItem.enterer', ...actors),
    'factor-override': number('ChargeItem.factorOverride'),
    identifier: token('ChargeItem.identifier'),
    occurrence: date('ChargeItem.occurrence'),
    patient: reference('ChargeItem.subject', 'Patient'),
    'performer-actor': reference(
      'ChargeItem.performer.actor',
      'CareTeam',
      'Device',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    'performer-function': token('ChargeItem.performer.function'),
    'performing-organization': reference('ChargeItem.performingOrganization', 'Organization'),
    'price-override': quantity('ChargeItem.priceOverride'),
    quantity: quantity('ChargeItem.quantity'),
    'requesting-organization': reference('ChargeItem.requestingOrganization', 'Organization'),
    service: reference(
      'ChargeItem.service',
      'DiagnosticReport',
      'ImagingStudy',
      'Immunization',
      'MedicationAdministration',
      'MedicationDispense',
      'Observation',
      'Procedure',
      'SupplyDelivery',
    ),
    subject: reference('ChargeItem.subject', 'Group', 'Patient'),
  },
};
