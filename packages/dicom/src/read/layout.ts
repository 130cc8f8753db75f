/** How the attributes of a file are laid out. @source DICOM PS3.5 7.1 */
export interface Layout {
  /** Every attribute names its VR. */
  readonly explicit: boolean;
  readonly littleEndian: boolean;
}

/** A sequence in UN of undefined length is always laid out like this. @source DICOM PS3.5 6.2.2 */
export const implicitLittleEndian: Layout = { explicit: false, littleEndian: true };
/** The layout of group 0002. @source DICOM PS3.10 7.1 */
export const explicitLittleEndian: Layout = { explicit: true, littleEndian: true };
