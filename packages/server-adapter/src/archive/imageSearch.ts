/** What a search asks for; a condition that was not given, or that everything meets, is undefined. */
export interface ImageSearch {
  /** The given UIDs; one of them must match. */
  uids(key: 'StudyInstanceUID' | 'SeriesInstanceUID' | 'SOPInstanceUID'): string[] | undefined;
  /** The given value, as it is or with `*` and `?`. */
  text(key: 'AccessionNumber' | 'PatientID' | 'PatientName' | 'StudyDescription'): string | undefined;
  /** The given codes, one of which must match as it is. */
  codes(key: 'ModalitiesInStudy' | 'Modality'): string[] | undefined;
  /** First and last day, `YYYY-MM-DD`, both inclusive. */
  days(): { from: string | undefined; to: string | undefined } | undefined;
  limit: number;
  offset: number;
}
