import type { ConnectionState } from '@clinikit/client';
import type { SignInWords } from './signInWords.ts';

/** Every word of the app beside those of its components; one that a language lacks does not compile. */
export interface Words {
  /** Sign-in, shell and people. */
  session: SignInWords;
  navigation: string;
  patients: string;
  triage: string;
  upload: string;
  /** How many studies wait for a patient; `more`: at least so many. */
  waiting: (count: number, more: boolean) => string;
  live: Record<ConnectionState, string>;
  tryAgain: string;
  loading: string;
  findPatient: string;
  patientsFailed: string;
  noPatientsFound: string;
  noPatients: string;
  morePatients: string;
  noName: string;
  born: (date: string) => string;
  noBirthDate: string;
  number: (number: string) => string;
  imagesFailed: string;
  noImages: string;
  /** How many studies a patient has; `more`: there are others. */
  studies: (count: number, more: boolean) => string;
  chartViews: string;
  /** What a chart shows beside the banner. */
  chartView: Record<'images' | 'edit' | 'merge' | 'history' | 'deleted', string>;
  backToPatients: string;
  backToChart: string;
  triageLead: string;
  uploadTitle: string;
  uploadLead: string;
  setAside: string;
  setAsideFailed: string;
  nothingSetAside: string;
  moreSetAside: string;
  /** Why a file was set aside. */
  setAsideBecause: (reason: string) => string;
  setAsideFrom: (source: string) => string;
  notFound: string;
}
