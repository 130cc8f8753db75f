import type { AttributeCondition } from './attributeMatch.ts';

/** What a search asks for; a condition that was not given, or that everything meets, is undefined. */
export interface ImageSearch {
  /** The given UIDs; one of them must match. */
  uids(key: 'StudyInstanceUID' | 'SeriesInstanceUID' | 'SOPInstanceUID' | 'SOPClassUID'): string[] | undefined;
  /** The given value, as it is or with `*` and `?`. */
  text(
    key: 'AccessionNumber' | 'PatientID' | 'PatientName' | 'StudyDescription' | 'SeriesDescription',
  ): string | undefined;
  /** The given codes, one of which must match as it is. */
  codes(key: 'ModalitiesInStudy' | 'Modality'): string[] | undefined;
  /** The given numbers, one of which must match. */
  numbers(key: 'SeriesNumber' | 'InstanceNumber'): number[] | undefined;
  /** First and last day, `YYYY-MM-DD`, both inclusive. */
  days(): { from: string | undefined; to: string | undefined } | undefined;
  /** What is asked of attributes that stand in the files alone. */
  attributes(level: 'study' | 'series'): readonly AttributeCondition[];
  /** Each word of a name is the beginning of one in the record, in whatever order. */
  fuzzy: boolean;
  limit: number;
  offset: number;
}
