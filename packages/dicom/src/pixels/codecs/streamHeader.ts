/** How the components of a JPEG 2000 stream are stored. @source ISO/IEC 15444-1 A.5.1, A.6.1 */
export interface J2kComponents {
  /** The codec undoes the transformation from RGB, so that RGB comes out. */
  readonly isTransformed: boolean;
  /** Where in the stream sign and bits of each component stand; [] unless all of them are signed and have as many bits. */
  readonly signsAt: readonly number[];
}

/** What a compressed stream says of its picture. */
export interface StreamHeader {
  readonly width: number;
  readonly height: number;
  readonly componentCount: number;
  /** Of JPEG 2000. */
  readonly j2k?: J2kComponents;
}
