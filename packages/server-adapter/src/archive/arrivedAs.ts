import type { ArrivedAs } from '@clinikit/client';
import { type DicomJson, jsonString } from '@clinikit/dicom/json';
import { IssuerOfPatientID, PatientBirthDate, PatientID, PatientSex, type Tag } from '@clinikit/dicom/tags';
import { storedText } from './storedText.ts';

/** The patient as a file names them, without the identifier system: the file does not know it. */
export function arrivedAs(metadata: DicomJson): ArrivedAs {
  const name = nameGroups(metadata);
  const text = (tag: Tag) => storedText(jsonString(metadata, tag) ?? '').trim();
  const patientIdentifier = text(PatientID);
  const issuer = text(IssuerOfPatientID);
  const birthDate = dateOf(jsonString(metadata, PatientBirthDate));
  const sex = text(PatientSex);
  return {
    ...(name && { name }),
    ...(patientIdentifier && { patientIdentifier }),
    ...(issuer && { issuer }),
    ...(birthDate && { birthDate }),
    ...(sex && { sex }),
  };
}

function nameGroups(metadata: DicomJson): ArrivedAs['name'] {
  const value = metadata['00100010']?.Value?.[0];
  if (typeof value !== 'object' || value === null) return undefined;
  const text = (group: unknown) => (typeof group === 'string' ? storedText(group) : '');
  const alphabetic = text(value['Alphabetic']);
  const ideographic = text(value['Ideographic']);
  const phonetic = text(value['Phonetic']);
  if (!alphabetic && !ideographic && !phonetic) return undefined;
  return { ...(alphabetic && { alphabetic }), ...(ideographic && { ideographic }), ...(phonetic && { phonetic }) };
}

/** `YYYYMMDD` (also the old `YYYY.MM.DD`) as `YYYY-MM-DD`; anything else, and a day that no month has, is not a date. */
export function dateOf(da: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(da?.trim() ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date) ? date : undefined;
}

/** @param systemOf the identifier system of an issuer at the source; undefined for one that nobody vouched for. */
export function identifiedBy(
  arrived: ArrivedAs,
  systemOf: (issuer: string | undefined) => string | undefined,
): ArrivedAs {
  const identifierSystem = arrived.patientIdentifier && systemOf(arrived.issuer);
  return { ...arrived, ...(identifierSystem && { identifierSystem }) };
}
