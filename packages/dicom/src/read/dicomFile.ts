import type { DicomJson } from '../json/types.ts';
import type { PrivateTag, Tag, TagValue, Vr } from '../tags/tag.ts';
import type { PersonName } from './personName.ts';

/** A run of bytes in the original file. */
export interface ByteRange {
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
}

/** Where one frame of the pixel data lies, still compressed where it came compressed. */
export interface FrameRanges {
  /**
   * In the original bytes: one range when the frame is native, one for each fragment when encapsulated. `undefined` when
   * no range can give it: deflated, big endian above 8 bits, or bits that share a byte with another frame.
   */
  readonly ranges: readonly ByteRange[] | undefined;
}

/** One frame of a file whose bytes are at hand. */
export interface FrameBytes extends FrameRanges {
  /**
   * The fragments as views. A native frame is one part, little endian; bits that share a byte with another frame are
   * unpacked to one byte each.
   */
  read(): Uint8Array[];
}

/** One frame of a file that was opened by ranges. */
export interface RemoteFrame extends FrameRanges {
  /**
   * Reads the fragments, as {@link FrameBytes} gives them.
   * @throws DicomError read_failed, truncated, aborted
   */
  read(options?: { readonly signal?: AbortSignal }): Promise<Uint8Array[]>;
}

/** What was odd about a file that could be read all the same. */
export type DicomWarningCode =
  | 'truncated'
  | 'no_preamble'
  | 'no_meta'
  | 'transfer_syntax_guessed'
  | 'malformed'
  | 'unknown_charset'
  | 'charset_guessed'
  | 'duplicate_tag'
  | 'frames_mismatch';

/** A note for logs and quarantine lists; holds no patient data. */
export interface DicomWarning {
  readonly code: DicomWarningCode;
  readonly message: string;
  /** `GGGGEEEE` */
  readonly tag?: string;
}

/** One value of an attribute read by its tag alone. */
export type DicomValue = string | number | bigint | Uint8Array | PersonName | Dataset;

/** The attributes of a file, or of one item of a sequence. Values are decoded when they are asked for. */
export interface Dataset {
  /**
   * The value of a typed attribute: undefined when it is absent, empty or unreadable.
   * @throws DicomError not_loaded (a value that stayed elsewhere), invalid_value (no tag), too_large (a million values)
   */
  get<T extends Tag | PrivateTag>(tag: T): TagValue<T, Dataset> | undefined;
  /**
   * The value of the attribute `GGGGEEEE`: one value, or a list when there are several (always a list for SQ).
   * @throws DicomError not_loaded, invalid_value, too_large
   */
  get(tag: string): DicomValue | DicomValue[] | undefined;
  /** Whether the attribute is present, be it empty. */
  has(tag: Tag | PrivateTag | string): boolean;
  /** The VR that the file gives, or the dictionary's for implicit VR. */
  vr(tag: Tag | PrivateTag | string): Vr | undefined;
  /**
   * The decoded text of an attribute as written, values parted by a backslash; for badly formed numbers and dates.
   * @throws DicomError not_loaded, invalid_value
   */
  text(tag: Tag | PrivateTag | string): string | undefined;
  /** Every tag, as `GGGGEEEE`, in the order of the file. */
  tags(): string[];
  /** This dataset in the DICOM JSON model. @throws DicomError too_large @source DICOM PS3.18 Annex F */
  toJson(options?: ToJsonOptions): DicomJson;
  /** What `JSON.stringify` writes: {@link toJson} without options. */
  toJSON(): DicomJson;
  /** Of the pixel data in it, or in a dataset around it; undefined for a dataset that came without its file. */
  readonly transferSyntaxUid?: string | undefined;
}

/** How a dataset becomes DICOM JSON. */
export interface ToJsonOptions {
  /**
   * Gives the address of a binary value at the top level, by tag `GGGGEEEE`. It is asked for pixel data, and for other
   * binary values above 1 KiB.
   */
  readonly bulkDataUri?: (tag: string) => string | undefined;
  /**
   * The largest binary value written inline, in bytes; larger ones without an address are left out. Without it all of
   * them are written but pixel data (that of icons is). `Infinity` writes native pixel data too. Encapsulated pixel data
   * has no inline form.
   */
  readonly mostInlineBytes?: number;
}

/** A DICOM file that was read; the original bytes are referred to, never copied or changed. */
export interface DicomFile<Frame extends FrameRanges = FrameBytes> {
  readonly transferSyntaxUid: string;
  /** Group 0002. */
  readonly meta: Dataset;
  readonly dataset: Dataset;
  /** One for each frame, in order; [] without pixel data. The list is made when it is first asked for. */
  readonly frames: readonly Frame[];
  readonly warnings: readonly DicomWarning[];
  /** The dataset (without group 0002) in the DICOM JSON model. @source DICOM PS3.18 Annex F */
  toJson(options?: ToJsonOptions): DicomJson;
  /** What `JSON.stringify` writes: {@link toJson} without options. */
  toJSON(): DicomJson;
}

/** How a file is read, and how far. */
export interface ReadOptions {
  /** Stop before this attribute: everything from it on is left out. `PixelData` gives a quick look at the header. */
  readonly stopBefore?: Tag;
  /**
   * Values of Specific Character Set (`ISO_IR 101`) for files that have none, from machines known to write so.
   * Without it such text is ASCII, and other bytes are read as Latin-1. Besides the terms of the standard, `windows-1250`
   * to `windows-1258`, `koi8-r`, `koi8-u`, `ibm866` and `big5` are known.
   */
  readonly fallbackCharset?: readonly string[];
  /**
   * The same for files that declare the wrong one: holds in the place of every Specific Character Set of the file, also
   * of those in items, and of `fallbackCharset`.
   */
  readonly charset?: readonly string[];
  /**
   * The transfer syntax of a dataset without preamble and group 0002, as it stands in a message or a database. It is
   * believed, and nothing is looked for before `offset`.
   */
  readonly transferSyntaxUid?: string;
  /** Where such a dataset begins, in bytes; 0 without it. Only together with `transferSyntaxUid`. */
  readonly offset?: number;
  /**
   * The most attributes, items, fragments and offsets of one file, all together; a million without it. A file with more
   * is refused with `too_large`, before it has cost more than some hundred bytes of memory for each.
   */
  readonly maxElements?: number;
  /** The most frames; a million without it. A file with more is refused with `too_large`. */
  readonly maxFrames?: number;
  /**
   * The most bytes that a deflated dataset may inflate to; 256 MiB without it. What would grow beyond them, or beyond 200
   * times its own size (and 16 MiB), is refused with `too_large`.
   */
  readonly maxInflatedBytes?: number;
}

/** Bytes that can be asked for in parts: a file on disk, an object in a store, a server that answers ranges. */
export interface DicomSource {
  /** Of the whole file, in bytes. */
  readonly sizeBytes: number;
  /** Gives `length` bytes from `offset`; fewer mean that the file ends there. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;
}

/** How a file is opened. */
export interface OpenOptions extends ReadOptions {
  readonly signal?: AbortSignal;
  /**
   * The largest value brought along, in bytes; 1 MiB without it. Of larger ones, and of pixel data, `byteRange` tells
   * where they lie; reading them from the dataset throws `not_loaded`.
   */
  readonly maxValueBytes?: number;
}

/** A file that was opened by ranges: everything but its large values is there. */
export interface OpenedDicomFile extends DicomFile<RemoteFrame> {
  /** Where a value that was not brought along lies in the file; undefined for every other. */
  byteRange(tag: Tag | string): ByteRange | undefined;
}
