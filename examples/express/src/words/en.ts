import { storeMessage } from '@clinikit/client/dicomweb';
import { signInEn } from './signInEn.ts';
import type { Words } from './words.ts';

/** The app in English. */
export const en: Words = {
  session: signInEn,
  navigation: 'Clinic',
  patients: 'Patients',
  triage: 'Triage',
  upload: 'Upload',
  waiting: (count, more) => `${count}${more ? ' or more' : ''} waiting for a patient`,
  live: { open: 'Live', closed: 'Not up to date', connecting: 'Connecting…', reconnecting: 'Reconnecting…' },
  tryAgain: 'Try again',
  loading: 'Loading…',
  findPatient: 'Name or patient number',
  patientsFailed: 'Could not load patients.',
  noPatientsFound: 'No patients found',
  noPatients: 'No patients yet',
  morePatients: 'More patients match. Search by name or number to find the rest.',
  noName: 'Name not recorded',
  born: (date) => `Born ${date}`,
  noBirthDate: 'Date of birth not recorded',
  number: (number) => `Number\u00A0${number}`,
  imagesFailed: 'Could not load images',
  noImages: 'No images',
  studies: (count, more) => (more ? `${count}+ studies` : count === 1 ? '1 study' : `${count} studies`),
  chartViews: 'Chart',
  chartView: { images: 'Images', edit: 'Edit', merge: 'Merge', history: 'History', deleted: 'Deleted' },
  backToPatients: 'Back to patients',
  backToChart: 'Chart',
  triageLead: 'These images need a person to decide whose they are.',
  uploadTitle: 'Upload images',
  uploadLead:
    'Images are filed under the patient whose number, name and date of birth match. All others wait in triage.',
  setAside: 'Files set aside',
  setAsideFailed: 'Could not load the files set aside.',
  nothingSetAside: 'No files set aside',
  moreSetAside: 'There are more. These are the newest.',
  setAsideBecause: storeMessage,
  setAsideFrom: (source) => `from ${source}`,
  notFound: 'Page not found',
};
