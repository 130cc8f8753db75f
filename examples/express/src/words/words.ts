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
  clinic: string;
  /** Names the way between the parts of the administrator's place. */
  clinicSections: string;
  /** The parts of the administrator's place, and what each is for. */
  clinicParts: Record<'facts' | 'people' | 'sources' | 'failed', string>;
  clinicLeads: Record<'facts' | 'people' | 'sources' | 'failed', string>;
  /** How many studies wait for a patient; `more`: at least so many. */
  waiting: (count: number, more: boolean) => string;
  live: Record<ConnectionState, string>;
  tryAgain: string;
  loading: string;
  patientsFailed: string;
  seenLately: string;
  allPatients: string;
  visitsFailed: string;
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
  /** The section of a chart in which the record itself is corrected, and the way between its parts. */
  recordPart: string;
  recordViews: string;
  /** What a chart shows beside the banner. */
  chartView: Record<'images' | 'edit' | 'merge' | 'history' | 'looked' | 'filing' | 'deleted', string>;
  /** What of a chart the reader's role may not see, as a list of these. */
  notForRole: (parts: string) => string;
  hiddenParts: Record<'allergies' | 'relatives' | 'images', string>;
  filingLead: string;
  moveStudy: string;
  noStudyDate: string;
  moreStudies: string;

  backToPatients: string;
  backToChart: string;
  triageLead: string;
  uploadTitle: string;
  uploadLead: string;
  setAside: string;
  notFound: string;
}
