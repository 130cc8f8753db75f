/** Writes DICOM files: datasets, and attributes in the place of others in the bytes of a file. */
export type { AttributeChanges, FileParts, FoundAttribute, Replacement } from './write/attributeChanges.ts';
export type { PatientAttribute } from './write/patientAttributes.ts';
export { patientAttributes, patientChanges } from './write/patientAttributes.ts';
export type { ReplaceOptions } from './write/replaceAttributes.ts';
export { replaceAttributes, replaceAttributesIn } from './write/replaceAttributes.ts';
export type { WriteOptions } from './write/writeDicom.ts';
export { writeDicom } from './write/writeDicom.ts';
