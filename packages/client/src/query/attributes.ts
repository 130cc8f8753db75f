import type { RangeMatch, TextMatch, UidMatch } from './matchValue.ts';

/** What a patient may be looked for by, under the keywords of the standard. @source DICOM PS3.4 C.6.1.1.2 */
export interface PatientAttributes {
  /** `Żółk*`; components separated by `^`. */
  readonly PatientName?: TextMatch | undefined;
  readonly PatientID?: TextMatch | undefined;
  readonly IssuerOfPatientID?: TextMatch | undefined;
  readonly PatientBirthDate?: RangeMatch | undefined;
  readonly PatientSex?: TextMatch | undefined;
}

/** What a study may be looked for by. @source DICOM PS3.4 C.6.1.1.3; PS3.18 10.6.1.2.1 */
export interface StudyAttributes extends PatientAttributes {
  readonly StudyInstanceUID?: UidMatch | undefined;
  readonly StudyDate?: RangeMatch | undefined;
  readonly StudyTime?: RangeMatch | undefined;
  readonly AccessionNumber?: TextMatch | undefined;
  readonly StudyID?: TextMatch | undefined;
  readonly StudyDescription?: TextMatch | undefined;
  readonly ReferringPhysicianName?: TextMatch | undefined;
  readonly InstitutionName?: TextMatch | undefined;
  /** Studies with a series of this modality, or of any of several. */
  readonly ModalitiesInStudy?: string | readonly string[] | undefined;
}

/** What a series may be looked for by, also through its study. @source DICOM PS3.4 C.6.1.1.4; PS3.18 10.6.1.2.2 */
export interface SeriesAttributes extends StudyAttributes {
  readonly SeriesInstanceUID?: UidMatch | undefined;
  readonly Modality?: TextMatch | undefined;
  readonly SeriesNumber?: number | undefined;
  readonly SeriesDescription?: TextMatch | undefined;
  readonly BodyPartExamined?: TextMatch | undefined;
  readonly Laterality?: TextMatch | undefined;
  readonly ProtocolName?: TextMatch | undefined;
  readonly Manufacturer?: TextMatch | undefined;
  readonly StationName?: TextMatch | undefined;
  readonly PerformedProcedureStepStartDate?: RangeMatch | undefined;
  readonly PerformedProcedureStepStartTime?: RangeMatch | undefined;
}

/** What an instance may be looked for by, also through its series. @source DICOM PS3.4 C.6.1.1.5; PS3.18 10.6.1.2.3 */
export interface InstanceAttributes extends SeriesAttributes {
  readonly SOPInstanceUID?: UidMatch | undefined;
  readonly SOPClassUID?: UidMatch | undefined;
  readonly InstanceNumber?: number | undefined;
}

/** The attributes that a search at each level may name. */
export interface AttributesByLevel {
  readonly Patient: PatientAttributes;
  readonly Study: StudyAttributes;
  readonly Series: SeriesAttributes;
  readonly Instance: InstanceAttributes;
}

/** A level of the DICOM hierarchy. */
export type Level = keyof AttributesByLevel;

/** From the whole to its parts. */
const levels: readonly Level[] = ['Patient', 'Study', 'Series', 'Instance'];

const levelOf: ReadonlyMap<string, Level> = new Map(
  Object.entries({
    PatientName: 'Patient',
    PatientID: 'Patient',
    IssuerOfPatientID: 'Patient',
    PatientBirthDate: 'Patient',
    PatientSex: 'Patient',
    StudyInstanceUID: 'Study',
    StudyDate: 'Study',
    StudyTime: 'Study',
    AccessionNumber: 'Study',
    StudyID: 'Study',
    StudyDescription: 'Study',
    ReferringPhysicianName: 'Study',
    InstitutionName: 'Study',
    ModalitiesInStudy: 'Study',
    SeriesInstanceUID: 'Series',
    Modality: 'Series',
    SeriesNumber: 'Series',
    SeriesDescription: 'Series',
    BodyPartExamined: 'Series',
    Laterality: 'Series',
    ProtocolName: 'Series',
    Manufacturer: 'Series',
    StationName: 'Series',
    PerformedProcedureStepStartDate: 'Series',
    PerformedProcedureStepStartTime: 'Series',
    SOPInstanceUID: 'Instance',
    SOPClassUID: 'Instance',
    InstanceNumber: 'Instance',
  } satisfies Record<keyof InstanceAttributes, Level>),
);

/** Whether a search at a level may name an attribute: the compiler does not see into objects that are spread. */
export function isAttributeOf(level: Level, keyword: string): boolean {
  const itsLevel = levelOf.get(keyword);
  return itsLevel !== undefined && levels.indexOf(itsLevel) <= levels.indexOf(level);
}
