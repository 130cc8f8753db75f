/** Somebody sees or changes something of a patient of the test clinic. */
export interface NewTestLook {
  /** `p1` by default. */
  readonly patientId?: string;
  readonly studyInstanceUid?: string;
  /** The name of whoever it is, and their role. */
  readonly name?: string;
  readonly role?: string;
  /** `read` by default. */
  readonly interaction?: 'read' | 'search-type' | 'create' | 'update' | 'delete';
  /** `filing`, `arrival` */
  readonly operation?: string;
  /** The record: the patient's own, or the study, by default. */
  readonly what?: string;
  /** ISO instant; the clinic's time by default. */
  readonly at?: string;
}

/** The same with all that is known of it. */
export interface TestLook extends NewTestLook {
  readonly id: string;
  readonly patientId: string;
  readonly at: string;
}

/** What has happened around the first patients: by their roles, and by a machine. */
export const seedLooks: readonly NewTestLook[] = [
  { role: 'service', name: 'panoramic', interaction: 'create', operation: 'arrival', at: '2026-06-10T07:12:00Z' },
  { role: 'reception', name: 'Ewa Maj', interaction: 'update', operation: 'filing', at: '2026-06-10T07:20:00Z' },
  { role: 'doctor', name: 'Żaneta Wiśniewska-Dąbrowska', at: '2026-06-10T08:03:00Z' },
  { role: 'assistant', name: 'Jan Kowal', interaction: 'search-type', at: '2026-06-14T09:40:00Z' },
  { role: 'reception', name: 'Ewa Maj', interaction: 'update', at: '2026-06-14T10:05:00Z' },
  { role: 'patient', name: 'Łucja Żółkiewska', at: '2026-06-14T18:30:00Z' },
];
