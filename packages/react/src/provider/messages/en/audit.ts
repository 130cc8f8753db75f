import type { AuditLabels } from '../auditLabels.ts';

const roles: Record<string, string> = {
  staff: 'Staff',
  administrator: 'Administrator',
  doctor: 'Doctor',
  therapist: 'Therapist',
  assistant: 'Assistant',
  reception: 'Reception',
  pharmacist: 'Pharmacist',
  service: 'The clinic’s software',
  patient: 'Patient',
  relative: 'Relative',
};
const records: Record<string, string> = {
  Patient: 'patient details',
  ImagingStudy: 'images',
  Observation: 'a measurement',
  Condition: 'a diagnosis',
  Appointment: 'an appointment',
  RelatedPerson: 'a relative',
  Flag: 'an alert',
  AllergyIntolerance: 'an allergy',
  Encounter: 'a visit',
  Slot: 'a free time',
  Schedule: 'a timetable',
  ServiceRequest: 'an order',
  CarePlan: 'a treatment plan',
  Procedure: 'a treatment',
  Medication: 'a medication',
  MedicationRequest: 'a prescription',
  MedicationDispense: 'a dispensed medication',
  MedicationStatement: 'a medication in use',
  MedicationAdministration: 'a given medication',
  Immunization: 'a vaccination',
  FamilyMemberHistory: 'a family history',
  ClinicalImpression: 'an assessment',
  Consent: 'a consent',
  Composition: 'a note',
  DocumentReference: 'a document',
  DiagnosticReport: 'a report',
  Binary: 'a file',
  Media: 'a picture or a recording',
  BodyStructure: 'a tooth or a place in the body',
  Specimen: 'a sample',
  Device: 'a device',
  Task: 'a task',
  Communication: 'a message',
  Questionnaire: 'a questionnaire',
  QuestionnaireResponse: 'answers to a questionnaire',
  Goal: 'a goal',
  CareTeam: 'a care team',
  EpisodeOfCare: 'a course of care',
  Account: 'an account',
  ChargeItem: 'a charge',
  Invoice: 'an invoice',
  PaymentNotice: 'a payment',
  Coverage: 'an insurance',
  Claim: 'a claim',
  ClaimResponse: 'an answer to a claim',
  List: 'a list',
  Provenance: 'a signature',
  AuditEvent: 'the audit trail',
};
const operations: Record<string, string> = {
  filing: 'Moved the images to a patient',
  arrival: 'Sent images',
  trail: 'Looked at who looked',
  merge: 'Merged two records',
  'undo-merge': 'Undid a merge',
  deletion: 'Deleted the images',
  restoration: 'Restored the images',
  destruction: 'Destroyed the images when their retention had ended',
  'break-glass': 'Opened the records in an emergency',
};
const actions: Record<string, string> = {
  read: 'Opened',
  search: 'Saw in a list',
  create: 'Added',
  update: 'Changed',
  delete: 'Deleted',
};

/** The audit trail in English. */
export const auditLabels: AuditLabels = {
  trail: 'Who looked and what they did',
  nothingChosen: 'Choose a patient or images to see who looked',
  nobodyYet: 'Nobody has looked yet',
  forbidden: 'Who looked is for administrators, doctors and the patient. Ask an administrator.',
  moreEntries: (shown) => `Showing the ${shown} newest. There are more.`,
  unknownPerson: 'Unknown',
  role: (code) => roles[code] ?? code,
  done: (action, operation, type) => {
    if (operation !== undefined) return operations[operation] ?? operation;
    const verb = actions[action] ?? action;
    if (action === 'search' || type === undefined) return verb;
    return `${verb} ${records[type] ?? type}`;
  },
};
