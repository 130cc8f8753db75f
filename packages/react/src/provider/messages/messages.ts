import type { ClientErrorCode } from '@clinikit/client';
import type { ViewerErrorCode } from '../../viewer/viewerError.ts';
import type { AdminLabels } from './adminLabels.ts';
import type { AuditLabels } from './auditLabels.ts';
import type { FormsLabels } from './formsLabels.ts';
import type { PatientsLabels } from './patientsLabels.ts';
import type { RecordsLabels } from './recordsLabels.ts';

/** All words of one language. The type asks for every one of them, so a word that is missing does not compile. */
export interface Messages {
  /** Its language subtag, such as `pl`: the words are used where the locale is of this language. @source BCP 47 */
  language: string;
  chart: ChartLabels;
  viewer: ViewerLabels;
  admin: AdminLabels;
  audit: AuditLabels;
  patients: PatientsLabels;
  records: RecordsLabels;
  forms: FormsLabels;
}

/** Some words in place of the English ones: in the language that it names, or in every language. */
export interface MessagesOverride {
  language?: string;
  chart?: Partial<ChartLabels>;
  viewer?: Partial<ViewerLabels>;
  admin?: Partial<AdminLabels>;
  audit?: Partial<AuditLabels>;
  patients?: Partial<PatientsLabels>;
  records?: Partial<RecordsLabels>;
  forms?: Partial<FormsLabels>;
}

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
  /** Asks for a study as a file; `study` says which one, for those who do not see it. */
  downloadStudy: string;
  downloadNamed: (study: string) => string;
  /** How many images of a study are packed. */
  packing: (done: number, all: number) => string;
  cancelDownload: string;
  /** The link to what was packed, with its size. */
  saveDownload: (size: string) => string;
  downloadFailed: Record<'damaged' | 'changed' | 'failed', string>;
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
  /** Why one file was not stored: the code, and what the client says of it in English. */
  uploadError: (code: string, message: string) => string;
  unnamedFile: (place: number) => string;
  /** How many files were never sent. */
  uploadCancelled: (notSent: number) => string;
  uploadUnderWay: (count: number) => string;
  patient: string;
}

/** Every word that the viewer says. */
export interface ViewerLabels {
  viewer: string;
  picture: string;
  tools: string;
  window: string;
  pan: string;
  zoom: string;
  invert: string;
  reset: string;
  previous: string;
  next: string;
  position: string;
  series: string;
  retry: string;
  preview: string;
  fullDepth: string;
  /** In place of `fullDepth` when the page's styles hide a part of the picture. */
  cutOff: string;
  loading: string;
  /** Which image is on its way to the screen, while another may still be there. */
  loadingImage: (number: number, total: number) => string;
  /** The study belongs to no patient yet. */
  notFiled: string;
  /** What that means for the name above it. */
  notFiledHint: string;
  noName: string;
  noId: string;
  windowValues: (center: string, width: string) => string;
  autoWindow: string;
  /** How much larger the picture is than when it was fitted to its box: 1 is fitted. */
  zoomValue: (factor: number) => string;
  imageOf: (number: number, total: number) => string;
  seriesLabel: (description: string | undefined, modality: string | undefined, number: number | undefined) => string;
  imageCount: (count: number) => string;
  bytes: (received: string, total: string | undefined) => string;
  /** Images that came while the series was open. */
  imagesAdded: (count: number) => string;
  outdated: string;
  errors: Record<ViewerErrorCode, string>;
}
