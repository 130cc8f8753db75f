import { PaymentNotice as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/paymentnotice.html */
export const PaymentNotice: RecordDefinition = {
  type: 'PaymentNotice',
  schema,
  search: {
    created: date('PaymentNotice.created'),
    identifier: token('PaymentNotice.identifier'),
    'payment-status': token('PaymentNotice.paymentStatus'),
    provider: reference('PaymentNotice.provider', 'Organization', 'Practitioner', 'PractitionerRole'),
    request: reference('PaymentNotice.request', 'Resource'),
    response: reference('PaymentNotice.response', 'Resource'),
    status: code('PaymentNotice.status', 'http://hl7.org/fhir/fm-status'),
  },
};
