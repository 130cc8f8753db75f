import type { ClientErrorCode } from '@clinikit/client';

/** Every word that the chart's components say. */
export interface ChartLabels {
  studies: string;
  loading: string;
  noStudies: string;
  noPatientChosen: string;
  moreStudies: (shown: number) => string;
  showMore: string;
  retry: string;
  notLive: string;
  connectionLost: string;
  newArrival: string;
  noDescription: string;
  noDate: string;
  noPicture: string;
  imageCount: (count: number) => string;
  modality: (code: string) => string;
  errors: Partial<Record<ClientErrorCode, string>> & { other: string };
  triage: string;
  nothingInTriage: string;
  moreInTriage: string;
  arrivedAs: string;
  noName: string;
  identifier: string;
  born: string;
  birthDateUnknown: string;
  sex: (code: string) => string;
  reason: (reason: string) => string;
  findPatient: string;
  findPatientHint: string;
  noPatientFound: string;
  morePatients: string;
  suggested: string;
  suggestionsLoading: string;
  suggestionsFailed: (count: number) => string;
  fileUnder: string;
  confirmTitle: string;
  belongsTo: string;
  birthDatesDiffer: string;
  cancel: string;
  newPatient: string;
  newPatientTitle: string;
  createAndFile: string;
  numberMissing: string;
  /** Beside a number that is kept together with the issuer who gave it. */
  numberUnknownIssuer: (issuer: string) => string;
  numberWithoutIssuer: (number: string) => string;
  numberOfAnother: (number: string) => string;
  numberTaken: string;
  patientCreated: string;
  patientCreatedHint: string;
  filedMeanwhile: string;
  filedMeanwhileOf: (name: string) => string;
  patientRemains: string;
  dismiss: string;
  familyName: string;
  givenNames: string;
  birthDate: string;
  filing: string;
  dropHere: string;
  chooseFiles: string;
  uploading: (done: number, total: number) => string;
  uploadDone: (stored: number) => string;
  uploadFailed: (count: number) => string;
  unnamedFile: (place: number) => string;
  /** How many files were never sent. */
  uploadCancelled: (notSent: number) => string;
  uploadUnderWay: (count: number) => string;
  patient: string;
}

const modalities: Record<string, string> = {
  IO: 'Intraoral',
  PX: 'Panoramic',
  DX: 'X-ray',
  CR: 'X-ray',
  CT: 'CT',
  MR: 'MR',
  US: 'Ultrasound',
  XC: 'Photograph',
  ES: 'Endoscopy',
  OT: 'Other',
  SC: 'Capture',
};
const reasons: Record<string, string> = {
  no_patient_id: 'The image has no patient number.',
  unknown_issuer: 'The number comes from an issuer that this clinic does not know.',
  unknown_patient: 'No patient here has this number.',
  identity_mismatch: 'The number is known, but the name or date of birth is different.',
};
const sexes: Record<string, string> = { F: 'Female', M: 'Male', O: 'Other' };

/** The chart in English. */
export const chartLabels: ChartLabels = {
  studies: 'Images',
  loading: 'Loading…',
  noStudies: 'No images for this patient',
  noPatientChosen: 'Choose a patient to see their images',
  moreStudies: (shown) => `Showing the ${shown} newest. There are more.`,
  showMore: 'Show more',
  retry: 'Try again',
  notLive: 'Not up to date. New images do not appear by themselves.',
  connectionLost: 'Reconnecting… New images may be missing.',
  newArrival: 'New',
  noDescription: 'No description',
  noDate: 'Date not recorded',
  noPicture: 'No preview',
  imageCount: (count) => (count === 1 ? '1 image' : `${count} images`),
  modality: (code) => modalities[code] ?? code,
  errors: {
    network: 'Could not reach the server. Check the connection and try again.',
    timeout: 'The server took too long to answer. Try again.',
    unauthorized: 'You are signed out. Sign in and try again.',
    forbidden: 'You do not have access. Ask an administrator.',
    not_found: 'Not found',
    conflict: 'Somebody else has changed this. Check it before you go on.',
    other: 'The server could not answer. Try again.',
  },
  triage: 'Images waiting for a patient',
  nothingInTriage: 'No images waiting',
  moreInTriage: 'More images are waiting. File some of these to see them.',
  arrivedAs: 'Arrived as',
  noName: 'No name',
  identifier: 'Number',
  born: 'Born',
  birthDateUnknown: 'Date of birth not recorded',
  sex: (code) => sexes[code] ?? code,
  reason: (reason) => reasons[reason] ?? `Needs review (${reason})`,
  findPatient: 'Find the patient',
  findPatientHint: 'Family or given name',
  noPatientFound: 'No patients found',
  morePatients: 'More patients match. Type more of the name.',
  suggested: 'Suggested',
  suggestionsLoading: 'Loading suggestions…',
  suggestionsFailed: (count) =>
    count === 1 ? 'Could not load 1 suggested patient' : `Could not load ${count} suggested patients`,
  fileUnder: 'File under this patient',
  confirmTitle: 'Is this the right patient?',
  belongsTo: 'Will be filed under',
  birthDatesDiffer: 'The dates of birth differ.',
  cancel: 'Cancel',
  newPatient: 'New patient from this image',
  newPatientTitle: 'New patient',
  createAndFile: 'Create patient and file',
  numberMissing: 'The image has no patient number, so the new record has none.',
  numberUnknownIssuer: (issuer) =>
    `From “${issuer}”, an issuer that this clinic does not know. Later images with this number will suggest this patient.`,
  numberWithoutIssuer: (number) =>
    `The image does not say who issued the number ${number}, so it is left out of the new record.`,
  numberOfAnother: (number) =>
    `${number} belongs to another patient here. Enter the right number, or leave this empty.`,
  numberTaken: 'Another patient already has this number. Find that patient, or change the number.',
  patientCreated: 'The patient was created, but the image is not filed yet',
  patientCreatedHint: 'The record is saved as it stands here. To change it, open the record.',
  filedMeanwhile: 'Somebody else has already filed this image.',
  filedMeanwhileOf: (name) => `${name}: somebody else has already filed this image.`,
  patientRemains: 'The new patient is still there.',
  dismiss: 'OK',
  familyName: 'Family name',
  givenNames: 'Given names',
  birthDate: 'Date of birth',
  filing: 'Filing…',
  dropHere: 'Drop DICOM files here',
  chooseFiles: 'Choose files',
  uploading: (done, total) => `${done} of ${total} files`,
  uploadDone: (stored) => (stored === 1 ? '1 file stored' : `${stored} files stored`),
  uploadFailed: (count) => (count === 1 ? 'Could not store 1 file:' : `Could not store ${count} files:`),
  unnamedFile: (place) => `File ${place}`,
  uploadCancelled: (notSent) =>
    `Cancelled. ${notSent === 0 ? '' : notSent === 1 ? '1 file was not sent.' : `${notSent} files were not sent.`}`,
  uploadUnderWay: (count) =>
    count === 1
      ? '1 file may already have arrived. It is safe to send it again:'
      : `${count} files may already have arrived. It is safe to send them again:`,
  patient: 'Patient',
};
