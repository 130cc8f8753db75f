import type { DicomJson } from '@clinikit/dicom/json';
import * as z from 'zod/mini';

// The nested values are left to the typed readers, which narrow each one where it is used.
const isDicomJson = (value: unknown): value is DicomJson =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([tag, element]) =>
      /^[0-9A-F]{8}$/.test(tag) &&
      typeof element === 'object' &&
      element !== null &&
      typeof element.vr === 'string' &&
      (element.Value === undefined || Array.isArray(element.Value)),
  );

/** A dataset in the DICOM JSON model. @source DICOM PS3.18 Annex F */
export const DicomJsonDataset = z.custom<DicomJson>(isDicomJson);

/** What QIDO-RS, WADO-RS metadata answer. */
export const DicomJsonDatasets = z.array(DicomJsonDataset);
