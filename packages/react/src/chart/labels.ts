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
  numberUnknownIssuer: (number: string, issuer: string | undefined) => string;
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
  no_patient_id: 'The image came without a patient number.',
  unknown_patient: 'No patient here has this number.',
  identity_mismatch: 'The number is known, but the name or the date of birth is another.',
};
const sexes: Record<string, string> = { F: 'Female', M: 'Male', O: 'Other' };

/** The chart in English. */
export const chartLabels: ChartLabels = {
  studies: 'Images',
  loading: 'Loading',
  noStudies: 'No images recorded for this patient.',
  noPatientChosen: 'Choose a patient to see the images.',
  moreStudies: (shown) => `These are the ${shown} newest. There are more.`,
  showMore: 'Show more',
  retry: 'Try again',
  notLive: 'Not up to date. Changes do not appear here by themselves.',
  connectionLost: 'Not up to date. The connection was lost and is being made again…',
  newArrival: 'New',
  noDescription: 'No description',
  noDate: 'Date not recorded',
  noPicture: 'No preview',
  imageCount: (count) => (count === 1 ? '1 image' : `${count} images`),
  modality: (code) => modalities[code] ?? code,
  errors: {
    network: 'The server could not be reached. Check the connection and try again.',
    timeout: 'The server did not answer in time. Try again.',
    unauthorized: 'You are not signed in any more. Sign in and try again.',
    forbidden: 'You may not see this.',
    not_found: 'This is not here, or no longer.',
    conflict: 'Somebody else changed this in the meantime. Look again before you go on.',
    other: 'The server could not answer. Try again.',
  },
  triage: 'Images that wait for a patient',
  nothingInTriage: 'No image waits for a patient.',
  moreInTriage: 'There are more than are shown here.',
  arrivedAs: 'Arrived as',
  noName: 'No name',
  identifier: 'Number',
  born: 'Born',
  birthDateUnknown: 'Date of birth not recorded',
  sex: (code) => sexes[code] ?? code,
  reason: (reason) => reasons[reason] ?? `Waits for a decision (${reason}).`,
  findPatient: 'Find the patient',
  findPatientHint: 'Family or given name',
  noPatientFound: 'No patient found.',
  morePatients: 'There are more matches. Type more of the name.',
  suggested: 'Suggested',
  suggestionsLoading: 'Loading the patients whom it may belong to…',
  suggestionsFailed: (count) =>
    count === 1
      ? 'One patient whom it may belong to could not be loaded.'
      : `${count} patients whom it may belong to could not be loaded.`,
  fileUnder: 'File under this patient',
  confirmTitle: 'Is this the right patient?',
  belongsTo: 'Will be filed under',
  birthDatesDiffer: 'The dates of birth differ.',
  cancel: 'Cancel',
  newPatient: 'New patient from this image',
  newPatientTitle: 'New patient',
  createAndFile: 'Create patient and file',
  numberMissing: 'The image came without a patient number, so the record gets none.',
  numberUnknownIssuer: (number, issuer) =>
    `${issuer ? `This clinic does not know “${issuer}”, who gave the number ${number}` : `The image does not say who gave the number ${number}`}. It is left out of the record: no later image could be matched by it.`,
  numberOfAnother: (number) => `${number} is the number of another patient here. Give the right one, or none.`,
  numberTaken: 'Another patient already has this number. Look for that patient, or change the number.',
  patientCreated: 'The patient has been created, but the image is not filed yet',
  patientCreatedHint: 'The record exists as it stands here. Changes to it are made in the record.',
  filedMeanwhile: 'Somebody else has filed it meanwhile.',
  filedMeanwhileOf: (name) => `Image of ${name}: somebody else has filed it meanwhile.`,
  patientRemains: 'The new patient has been created all the same.',
  dismiss: 'OK',
  familyName: 'Family name',
  givenNames: 'Given names',
  birthDate: 'Date of birth',
  filing: 'Filing…',
  dropHere: 'Drop DICOM files here',
  chooseFiles: 'Choose files',
  uploading: (done, total) => `${done} of ${total} files`,
  uploadDone: (stored) => (stored === 1 ? '1 file stored.' : `${stored} files stored.`),
  uploadFailed: (count) => (count === 1 ? '1 file was not stored:' : `${count} files were not stored:`),
  unnamedFile: (place) => `File ${place}`,
  uploadCancelled: (notSent) =>
    `Cancelled. ${notSent === 0 ? '' : notSent === 1 ? '1 file was not sent.' : `${notSent} files were not sent.`}`,
  uploadUnderWay: (count) =>
    count === 1
      ? '1 file was on its way and may have arrived. Sending it again does no harm:'
      : `${count} files were on their way and may have arrived. Sending them again does no harm:`,
  patient: 'Patient',
};
