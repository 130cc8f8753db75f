import type { DicomJsonElement } from '../json/types.ts';
import type { Tag } from '../tags/tag.ts';
import {
  GenderIdentitySequence,
  GroupOfPatientsIdentificationSequence,
  InsurancePlanIdentification,
  IssuerOfPatientID,
  IssuerOfPatientIDQualifiersSequence,
  MedicalRecordLocator,
  OtherPatientIDs,
  OtherPatientIDsSequence,
  OtherPatientNames,
  PatientAddress,
  PatientAlternativeCalendar,
  PatientBirthDate,
  PatientBirthDateInAlternativeCalendar,
  PatientBirthName,
  PatientBirthTime,
  PatientComments,
  PatientDeathDateInAlternativeCalendar,
  PatientID,
  PatientInsurancePlanCodeSequence,
  PatientMotherBirthName,
  PatientName,
  PatientSex,
  PatientTelecomInformation,
  PatientTelephoneNumbers,
  PersonNamesToUseSequence,
  ReferencedPatientPhotoSequence,
  ReferencedPatientSequence,
  ResponsibleOrganization,
  ResponsiblePerson,
  ResponsiblePersonRole,
  SourcePatientGroupIdentificationSequence,
  ThirdPersonPronounsSequence,
  TypeOfPatientID,
} from '../tags.ts';
import type { AttributeChanges, FoundAttribute, Replacement } from './attributeChanges.ts';

/** An attribute that says who the patient is. */
export interface PatientAttribute {
  /** `GGGGEEEE` */
  readonly tag: string;
  readonly vr: string;
  /** 2: it stands in every file, empty where it is not known. 3: it is left out then. @source DICOM PS3.5 7.4 */
  readonly type: 2 | 3;
}

const inEveryFile: readonly Tag[] = [PatientName, PatientID, PatientBirthDate, PatientSex];

const whereKnown: readonly Tag[] = [
  ReferencedPatientSequence,
  PersonNamesToUseSequence,
  ThirdPersonPronounsSequence,
  IssuerOfPatientID,
  TypeOfPatientID,
  IssuerOfPatientIDQualifiersSequence,
  SourcePatientGroupIdentificationSequence,
  GroupOfPatientsIdentificationSequence,
  PatientBirthTime,
  PatientBirthDateInAlternativeCalendar,
  PatientDeathDateInAlternativeCalendar,
  PatientAlternativeCalendar,
  GenderIdentitySequence,
  PatientInsurancePlanCodeSequence,
  OtherPatientIDs,
  OtherPatientNames,
  OtherPatientIDsSequence,
  PatientBirthName,
  PatientAddress,
  InsurancePlanIdentification,
  PatientMotherBirthName,
  MedicalRecordLocator,
  ReferencedPatientPhotoSequence,
  PatientTelephoneNumbers,
  PatientTelecomInformation,
  ResponsiblePerson,
  ResponsiblePersonRole,
  ResponsibleOrganization,
  PatientComments,
];

/**
 * The attributes that say who the patient is: those of the Patient module that identify a person, and those of the
 * modules beside it that do (address, telephone, birth name, insurance).
 *
 * Not among them is what describes a body at the time of the image (size, weight, age, pregnancy), an animal's species
 * and breed, and that somebody was made anonymous.
 * @source DICOM PS3.3 C.7.1.1, C.2.2, C.2.3, C.7.1.4
 */
export const patientAttributes: readonly PatientAttribute[] = [
  ...inEveryFile.map(({ tag, vr }) => ({ tag, vr, type: 2 as const })),
  ...whereKnown.map(({ tag, vr }) => ({ tag, vr, type: 3 as const })),
];

/** Original Attributes Sequence: what the file said before somebody changed it. */
const originalAttributes = '04000561';

/**
 * The changes that put a file under one patient: at the top, and wherever else the same attributes stand in sequences. What
 * is not given is emptied or left out. Original Attributes Sequence (0400,0561) keeps the values of before; take it out by
 * `set` where its reader must not know them. Never throws.
 * @param values by `GGGGEEEE`, of {@link patientAttributes}
 * @source DICOM PS3.3 C.7.1.1, C.12.1.1.9
 * @example
 * replaceAttributes(file, patientChanges({ '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Nowak^Jan' }] } }));
 */
export function patientChanges(values: Readonly<Record<string, DicomJsonElement>>): Required<AttributeChanges> {
  const set: Record<string, Replacement> = {};
  for (const { tag, vr, type } of patientAttributes) set[tag] = values[tag] ?? (type === 2 ? { vr } : null);
  const each = ({ tag, within }: FoundAttribute): Replacement | undefined =>
    Object.hasOwn(set, tag) && !within.includes(originalAttributes) ? set[tag] : undefined;
  return { set, each };
}
