import type { AuditLabels } from '../auditLabels.ts';

const roles: Record<string, string> = {
  staff: 'Staff',
  administrator: 'Administrator',
  doctor: 'Doctor',
  therapist: 'Therapist',
  assistant: 'Assistant',
  reception: 'Reception',
  pharmacist: 'Pharmacist',
  service: 'Device',
  patient: 'Patient',
  relative: 'Relative',
};
const records: Record<string, string> = {
  Patient: 'patient details',
  ImagingStudy: 'images',
  Observation: 'a measurement',
  Condition: 'a diagnosis',
  Appointment: 'an appointment',
};
const operations: Record<string, string> = {
  filing: 'Moved the images to a patient',
  arrival: 'Sent images',
  trail: 'Looked at who looked',
  merge: 'Merged two records',
  'undo-merge': 'Undid a merge',
  deletion: 'Deleted the images',
  restoration: 'Restored the images',
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
