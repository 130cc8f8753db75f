import { DocumentReference as schema } from '@clinikit/client/fhir';
import { actors, code, date, type RecordDefinition, reference, string, token, uri } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/documentreference.html */
export const DocumentReference: RecordDefinition = {
  type: 'DocumentReference',
  schema,
  patient: 'DocumentReference.subject',
  search: {
    authenticator: reference('DocumentReference.authenticator', 'Organization', 'Practitioner', 'PractitionerRole'),
    author: reference('DocumentReference.author', ...actors),
    category: token('DocumentReference.category'),
    contenttype: code('DocumentReference.content.attachment.contentType', 'urn:ietf:bcp:13'),
    custodian: reference('DocumentReference.custodian', 'Organization'),
    date: date('DocumentReference.date'),
    description: string('DocumentReference.description'),
    encounter: reference('DocumentReference.context.encounter', 'Encounter', 'EpisodeOfCare'),
    event: token('DocumentReference.context.event'),
    facility: token('DocumentReference.context.facilityType'),
    format: token('DocumentReference.content.format'),
    identifier: token('DocumentReference.masterIdentifier | DocumentReference.identifier'),
    language: code('DocumentReference.content.attachment.language', 'urn:ietf:bcp:47'),
    location: uri('DocumentReference.content.attachment.url'),
    patient: reference('DocumentReference.subject', 'Patient'),
    period: date('DocumentReference.context.period'),
    related: reference('DocumentReference.context.related', 'Resource'),
    relatesto: reference('DocumentReference.relatesTo.target', 'DocumentReference'),
    relation: code('DocumentReference.relatesTo.code', 'http://hl7.org/fhir/document-relationship-type'),
    'security-label': token('DocumentReference.securityLabel'),
    setting: token('DocumentReference.context.practiceSetting'),
    status: code('DocumentReference.status', 'http://hl7.org/fhir/document-reference-status'),
    subject: reference('DocumentReference.subject', 'Device', 'Group', 'Patient', 'Practitioner'),
    type: token('DocumentReference.type'),
  },
};
