/** A part of the chart that lists records of one kind. */
export type SectionName =
  | 'summary'
  | 'allergies'
  | 'problems'
  | 'medications'
  | 'vitals'
  | 'labs'
  | 'immunizations'
  | 'images'
  | 'documents'
  | 'forms'
  | 'carePlans'
  | 'alerts'
  | 'timeline';

/** What one section says. */
export interface SectionWords {
  title: string;
  /** Where nothing is recorded, which is not the same as that there is nothing. */
  empty: string;
  /** What belongs here. */
  hint: string;
  /** The button that makes a new one. */
  add: string;
  /** Over the form of an existing one. */
  edit: string;
  /** Could not be read. */
  failed: string;
}

/** Every word of the chart's sections, beside those of the chart's lists and of patients. */
export interface RecordsLabels {
  sections: Record<SectionName, SectionWords>;
  chart: string;
  sectionList: string;
  downloadChart: string;
  downloading: string;
  downloadIncomplete: (types: string) => string;
  /** Scans and other files are not in the file of a chart. */
  downloadWithoutFiles: (count: number) => string;
  printChart: string;
  /** Opens the chart as PDF. */
  chartAsPdf: string;
  printedAt: (when: string) => string;
  /** Asks what goes on paper. */
  paperTitle: string;
  paperSections: string;
  chooseAll: string;
  chooseNone: string;
  paperYears: string;
  paperYearsHint: string;
  allYears: string;
  lastYears: (years: number) => string;
  printChosen: string;
  openPdf: string;
  /** On every page: what was left out by choice. */
  paperWithout: (sections: string) => string;
  paperSince: (date: string) => string;
  forbiddenSection: string;
  current: string;
  past: string;
  pastCount: (count: number) => string;
  incompleteList: (shown: number) => string;
  incompleteOf: (shown: number, total: number) => string;
  loadMore: string;
  showAll: string;
  editRecord: string;
  endRecord: Record<'allergies' | 'problems' | 'medications' | 'carePlans' | 'alerts', string>;
  markMistaken: string;
  showHistory: string;
  hideHistory: string;
  ended: string;
  mistaken: string;
  takenBack: string;
  removedFromList: string;
  writeConflict: string;
  /** Opens the form that mends a value. */
  correct: string;
  correctedAt: (when: string) => string;
  doubtTitle: string;
  doubtSave: string;
  /** A value that hardly anybody has: of what, the value, and between which values it mostly lies; both with units. */
  hardlyEver: (what: string, value: string, range: string) => string;
  pressuresCrossed: string;
  farOff: (what: string, value: string, range: string) => string;
  rangeCrossed: string;
  recordedAt: (when: string) => string;
  recordedBy: (who: string) => string;
  changedAt: (when: string) => string;
  unnamed: string;
  twiceTitle: string;
  twiceText: (what: string) => string;
  twiceSave: string;
  sinceLabel: string;
  since: (date: string) => string;
  until: (date: string) => string;
  sayNoneKnown: string;
  noneKnownHint: string;
  fields: Record<
    | 'substance'
    | 'reaction'
    | 'criticality'
    | 'allergyCategory'
    | 'onset'
    | 'note'
    | 'problem'
    | 'severity'
    | 'end'
    | 'medicine'
    | 'dosage'
    | 'reason'
    | 'start'
    | 'vaccine'
    | 'givenOn'
    | 'lot'
    | 'doseNumber'
    | 'planTitle'
    | 'planText'
    | 'alert'
    | 'alertCategory'
    | 'description'
    | 'test'
    | 'value'
    | 'unit'
    | 'rangeLow'
    | 'rangeHigh'
    | 'taken'
    | 'documentTitle'
    | 'documentType',
    string
  >;
  hints: Record<'substance' | 'problem' | 'dosage' | 'alert', string>;
  notSaid: string;
  /** Codes of FHIR in words. */
  values: Record<
    | 'low'
    | 'high'
    | 'unable-to-assess'
    | 'food'
    | 'medication'
    | 'environment'
    | 'biologic'
    | 'mild'
    | 'moderate'
    | 'severe'
    | 'active'
    | 'inactive'
    | 'resolved'
    | 'remission'
    | 'recurrence'
    | 'relapse'
    | 'completed'
    | 'stopped'
    | 'on-hold'
    | 'intended'
    | 'not-taken'
    | 'unknown'
    | 'draft'
    | 'cancelled'
    | 'revoked'
    | 'not-done'
    | 'do-not-perform'
    | 'unconfirmed'
    | 'refuted'
    | 'entered-in-error'
    | 'in-progress'
    | 'amended'
    | 'preliminary'
    | 'final'
    | 'corrected'
    | 'registered',
    string
  >;
  textMissing: string;
  dateWrong: (example: string) => string;
  dateAhead: string;
  dateHint: (example: string) => string;
  numberWrong: string;
  endBeforeStart: string;
  prescriptions: string;
  prescriptionsFailed: string;
  dose: (number: string) => string;
  lotNumber: (lot: string) => string;
  /** Types of records, in the plural. */
  recordTypes: Record<
    | 'Encounter'
    | 'Condition'
    | 'Observation'
    | 'DiagnosticReport'
    | 'MedicationStatement'
    | 'MedicationRequest'
    | 'Procedure'
    | 'Immunization'
    | 'AllergyIntolerance'
    | 'ImagingStudy'
    | 'DocumentReference'
    | 'QuestionnaireResponse'
    | 'CarePlan',
    string
  >;
  couldNotLoad: (what: string) => string;
  notForYou: (what: string) => string;
  timelineCut: (what: string) => string;
  showOnly: string;
  allFilteredOut: string;
  measuredAt: string;
  measured: string;
  value: string;
  rowActions: string;
  computed: string;
  /** Of a body mass index: with which height, and when that was measured. */
  withHeight: (height: string, when: string) => string;
  noUnit: string;
  noValue: string;
  noRange: string;
  range: string;
  position: string;
  bloodPressure: string;
  bothPressures: string;
  measureMissing: string;
  timeMissing: string;
  measures: Record<
    'systolic' | 'diastolic' | 'pulse' | 'temperature' | 'oxygen' | 'breathing' | 'weight' | 'height' | 'bmi',
    string
  >;
  positions: Record<'low' | 'high' | 'abnormal' | 'normal' | 'unknown', string>;
  dropDocuments: string;
  takePicture: string;
  sentOf: (sent: string, total: string) => string;
  /** Somebody has cancelled: how many files were not stored. */
  uploadStopped: (count: number) => string;
  documentsTooLarge: (most: string) => string;
  showPreview: string;
  closePreview: string;
  downloadFile: string;
  contentElsewhere: string;
}
