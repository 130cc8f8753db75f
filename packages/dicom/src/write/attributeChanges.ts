import type { DicomJsonElement } from '../json/types.ts';
import type { ByteRange } from '../read/dicomFile.ts';
import type { Vr } from '../tags/tag.ts';

/** What stands in place of an attribute; `null`: nothing, the attribute is taken out. */
export type Replacement = DicomJsonElement | null;

/** An attribute that was found in a file. */
export interface FoundAttribute {
  /** `GGGGEEEE` */
  readonly tag: string;
  readonly vr: Vr;
  /** The sequences that it stands in, the outermost first; [] at the top. */
  readonly within: readonly string[];
  /** The value as text, in the character set that holds for it; undefined for sequences and pixels. */
  readonly text: string | undefined;
  /** The bytes of the value; undefined for sequences, and for pixels and other large values that were not brought along. */
  readonly bytes: Uint8Array | undefined;
}

/** What becomes of the attributes of a file. Every one that is not named keeps its bytes. */
export interface AttributeChanges {
  /** What stands at the top of the dataset afterwards, by `GGGGEEEE`, in the DICOM JSON model. */
  readonly set?: Readonly<Record<string, Replacement>>;
  /**
   * Asked for every other attribute, the ones in sequences too, a sequence before what it holds; undefined leaves it as it
   * is. Not asked for Specific Character Set, and group lengths, which are left out: they no longer fit.
   */
  readonly each?: (attribute: FoundAttribute) => Replacement | undefined;
}

/** The bytes of a file one after the other: some as they are, others as ranges of the file that it was made of. */
export interface FileParts {
  /** Of all parts together, in bytes. */
  readonly sizeBytes: number;
  readonly parts: readonly (Uint8Array | ByteRange)[];
}
