/** Every word that the audit trail says. */
export interface AuditLabels {
  trail: string;
  nothingChosen: string;
  nobodyYet: string;
  /** For those who may not see who looked. */
  forbidden: string;
  moreEntries: (shown: number) => string;
  unknownPerson: string;
  role: (code: string) => string;
  /**
   * What somebody did: the action, what it was more exactly (`filing`, `arrival`, `trail`), and the FHIR type of the record.
   */
  done: (action: string, operation: string | undefined, type: string | undefined) => string;
}
