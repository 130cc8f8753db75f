import { Invoice as schema } from '@clinikit/client/fhir';
import { actors, code, date, quantity, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/invoice.html */
export const Invoice: RecordDefinition = {
  type: 'Invoice',
  schema,
  owner: 'billing',
  patient: 'Invoice.subject',
  search: {
    account: reference('Invoice.account', 'Account'),
    date: date('Invoice.date'),
    identifier: token('Invoice.identifier'),
    issuer: reference('Invoice.issuer', 'Organization'),
    participant: reference('Invoice.participant.actor', ...actors),
    'participant-role': token('Invoice.participant.role'),
    patient: reference('Invoice.subject', 'Patient'),
    recipient: reference('Invoice.recipient', 'Organization', 'Patient', 'RelatedPerson'),
    status: code('Invoice.status', 'http://hl7.org/fhir/invoice-status'),
    subject: reference('Invoice.subject', 'Group', 'Patient'),
    totalgross: quantity('Invoice.totalGross'),
    totalnet: quantity('Invoice.totalNet'),
    type: token('Invoice.type'),
  },
};
