/**
 * Attributes in which people write what they like of an examination, or who asked for it. Machines' work lists put names
 * and reasons there.
 *
 * Comments and orders of {@link ofThePatient} stand there already. The text of reports (0040,A160) is no description, but
 * what the file is there for.
 *
 * @source DICOM PS3.6 chapter 6
 */
const describing = new Set([
  '00080090', // Referring Physician's Name
  '00080092', // Referring Physician's Address
  '0008009C', // Consulting Physician's Name
  '00081030', // Study Description
  '0008103E', // Series Description
  '00081048', // Physician(s) of Record
  '00081060', // Name of Physician(s) Reading Study
  '00082111', // Derivation Description
  '00181030', // Protocol Name
  '00181400', // Acquisition Device Processing Description
  '00189424', // Acquisition Protocol Description
  '0018A003', // Contribution Description
  '00209158', // Frame Comments
  '00400007', // Scheduled Procedure Step Description
  '00400012', // Pre-Medication
  '00400254', // Performed Procedure Step Description
  '00400255', // Performed Procedure Type Description
  '00400310', // Comments on Radiation Dose
  '00400556', // Acquisition Context Description
  '00420010', // Document Title
  '00700006', // Unformatted Text Value
  '00700081', // Content Description
  '00880904', // Topic Title (retired)
  '00880906', // Topic Subject (retired)
  '00880910', // Topic Author (retired)
  '00880912', // Topic Keywords (retired)
  '20300020', // Text String
  '30060002', // Structure Set Label
  '30060004', // Structure Set Name
  '30060006', // Structure Set Description
  '30060028', // ROI Description
  '300A0002', // RT Plan Label
  '300A0003', // RT Plan Name
  '300A0004', // RT Plan Description
  '300A000E', // Prescription Description
  '300A0016', // Dose Reference Description
  '300A00C3', // Beam Description
  '300E0008', // Reviewer Name
]);

/** Whether an attribute is a description, a comment, a title, or the name of who asked. @param tag `GGGGEEEE` */
export const describes = (tag: string): boolean => describing.has(tag);
