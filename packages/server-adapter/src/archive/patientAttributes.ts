/** What was measured of the person in the machine: true of the image under whatever name it is filed. */
const measured = new Set([
  '00101020', // Patient's Size
  '00101021', // Patient's Size Code Sequence
  '00101022', // Patient's Body Mass Index
  '00101023', // Measured AP Dimension
  '00101024', // Measured Lateral Dimension
  '00101030', // Patient's Weight
]);

/** Groups that tell of a person, of their stay and of what was ordered for them, with what later editions add. */
const groups = new Set([
  '0010', // Patient
  '0012', // Clinical trial: that somebody takes part in one
  '0032', // Order: reason, who asked for it, comments
  '0038', // Visit: admission, ward, needs, state
  '4008', // Interpretation (retired): findings as text
]);

/** The same in groups that otherwise tell of the image. */
const elsewhere = new Set([
  '00081080', // Admitting Diagnoses Description
  '00081084', // Admitting Diagnoses Code Sequence
  '00081120', // Referenced Patient Sequence
  '00084000', // Identifying Comments (retired)
  '00184000', // Acquisition Comments (retired)
  '00204000', // Image Comments: where dental software writes name and finding
  '00284000', // Image Presentation Comments (retired)
  '00400275', // Request Attributes Sequence
  '00400280', // Comments on the Performed Procedure Step
  '00400400', // Comments on the Scheduled Procedure Step
  '04000500', // Encrypted Attributes Sequence: the identity before a pseudonym
]);

/**
 * Whether a top-level attribute says who the patient is, or tells of them as the sender's own records did: the Patient
 * modules of PS3.3 C.7.1 and C.7.2, the visit and the order of C.4, comments, and all private attributes, of which
 * nobody here knows what they hold.
 *
 * In doubt an attribute is the patient's: it is kept as original, and staff may read it there. Not covered are names
 * within the items of other sequences, reports and encapsulated documents, descriptions of study and series, the
 * accession number, and what is burned into the picture.
 *
 * @param tag eight hexadecimal digits, upper case.
 */
export function ofThePatient(tag: string): boolean {
  const group = tag.slice(0, 4);
  if (measured.has(tag)) return false;
  return groups.has(group) || elsewhere.has(tag) || isOrder(tag) || isPrivate(group);
}

/** Requested procedure and imaging service request, within a group that also tells how the image was made. */
const isOrder = (tag: string): boolean => /^0040[12]/.test(tag);

/** Groups with an odd number. @source DICOM PS3.5 7.8 */
const isPrivate = (group: string): boolean => Number.parseInt(group, 16) % 2 === 1;
