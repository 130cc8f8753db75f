/** A person's name in the DICOM JSON model. @source DICOM PS3.18 F.2.2 */
export interface DicomJsonPersonName {
  Alphabetic?: string;
  Ideographic?: string;
  Phonetic?: string;
}

/** One value of an element; `null` keeps the place of an empty value among others. */
export type DicomJsonValue = string | number | null | DicomJsonPersonName | DicomJson;

/** One attribute. Without `Value`, `InlineBinary` and `BulkDataURI` it is present but empty. @source DICOM PS3.18 F.2.2 */
export interface DicomJsonElement {
  vr: string;
  Value?: DicomJsonValue[];
  BulkDataURI?: string;
  InlineBinary?: string;
}

/** A dataset in the DICOM JSON model: attributes by `GGGGEEEE`. @source DICOM PS3.18 Annex F */
export interface DicomJson {
  [tag: string]: DicomJsonElement;
}
