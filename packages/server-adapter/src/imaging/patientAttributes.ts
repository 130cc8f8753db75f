/** What was measured of the person in the machine: true of the image under whatever name it is filed. */
const measured = new Set([
  '00101020', // Patient's Size
  '00101021', // Patient's Size Code Sequence
  '00101022', // Patient's Body Mass Index
  '00101023', // Measured AP Dimension
  '00101024', // Measured Lateral Dimension
  '00101030', // Patient's Weight
]);

/** Attributes outside group 0010 that say who the patient is. */
const elsewhere = new Set([
  '00081120', // Referenced Patient Sequence
  '00120040', // Clinical Trial Subject ID
  '00120042', // Clinical Trial Subject Reading ID
  '00120062', // Patient Identity Removed
  '00380010', // Admission ID
  '00380014', // Issuer of Admission ID Sequence
  '00380050', // Special Needs
  '00380060', // Service Episode ID
  '00380062', // Service Episode Description
  '00380064', // Issuer of Service Episode ID Sequence
  '00380500', // Patient State
]);

/**
 * Whether a top-level attribute says who the patient is, or tells of them as the sender's own records did: the Patient
 * modules of PS3.3 C.7.1 and C.7.2, known attributes and those of later editions, and the visit of C.4.
 *
 * @param tag eight hexadecimal digits, upper case.
 */
export const ofThePatient = (tag: string): boolean =>
  (tag.startsWith('0010') && !measured.has(tag)) || elsewhere.has(tag);
