/** A resource as it is stored: JSON that is passed on without being read. */
export interface FoundResource {
  readonly type: string;
  readonly id: string;
  readonly content: string;
  /** In whose compartment it is; null for nobody's, and for one that several patients share. */
  readonly patientId: string | null;
}

/** What a search found: one more than the page holds, if there are so many. */
export interface Found {
  readonly ids: readonly string[];
  readonly total: number | undefined;
  /** The cursor behind the resource at this place. */
  cursorAt(place: number): string;
}
