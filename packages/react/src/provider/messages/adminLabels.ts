/** Every word that the components for administrators say; what went wrong in reading is said by the chart's. */
export interface AdminLabels {
  sources: string;
  noSources: string;
  answers: string;
  silent: string;
  silentHint: string;
  /** How many announced objects wait to be filed. */
  waiting: (count: number) => string;
  /** How much failed for good. */
  failed: (count: number) => string;
  lastReceived: (when: string) => string;
  nothingReceived: string;
  /** The version of the Orthanc. */
  version: (version: string) => string;
  machines: string;
  noMachines: string;
  askAgain: string;
  failedJobs: string;
  noFailedJobs: string;
  moreFailedJobs: string;
  job: string;
  jobFrom: string;
  attempts: string;
  problem: string;
  when: string;
  /** What kind of work it is, by its code. */
  jobKind: (kind: string) => string;
  /** Why it failed, by its code; what is unknown is said as it is. */
  jobError: (code: string) => string;
  retryAll: string;
  retrying: string;
  retried: (count: number) => string;
  setAside: string;
  nothingSetAside: string;
  moreSetAside: string;
  setAsideHint: string;
  size: string;
  reason: string;
  setAsideReason: (code: string) => string;
  clinic: string;
  clinicName: string;
  phone: string;
  street: string;
  postalCode: string;
  city: string;
  timeZone: string;
  timeZoneHint: (now: string) => string;
  languages: string;
  languagesHint: string;
  noLanguages: string;
  addLanguage: string;
  removeLanguage: (language: string) => string;
  hours: string;
  opens: (day: string) => string;
  closes: (day: string) => string;
  closesBeforeOpening: (day: string) => string;
  save: string;
  saving: string;
  saved: string;
  savedByAnother: string;
  loadAgain: string;
}
