import type { DicomJson } from '../json/types.ts';
import type { Dataset } from '../read/dicomFile.ts';
import {
  BitsStored,
  HighBit,
  ImageFrameOrigin,
  NumberOfFramesInOverlay,
  OverlayBitPosition,
  OverlayBitsAllocated,
  OverlayColumns,
  OverlayData,
  OverlayDescription,
  OverlayLabel,
  OverlayOrigin,
  OverlayRows,
  OverlayType,
  repeatingTag,
} from '../tags.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import type { Frame } from './frame.ts';

/** A plane of bits over an image. */
export interface Overlay {
  /** The group of its attributes, 0x6000 to 0x601E. */
  readonly group: number;
  readonly rows: number;
  readonly columns: number;
  /** The row of the image on which its first row lies, counted from 1; may be 0 or less. */
  readonly originRow: number;
  /** The column of the image on which its first column lies, counted from 1; may be 0 or less. */
  readonly originColumn: number;
  /** Graphics, or a region of interest. */
  readonly type: 'G' | 'R';
  readonly label?: string;
  readonly description?: string;
  /**
   * One byte a pixel, 0 or 1, row by row. Undefined where more than a row of bits is missing, and where they are embedded
   * in the Pixel Data (retired since 2004) and `unmasked` was not given.
   */
  readonly bitmap: Uint8Array | undefined;
}

/** Which overlays are read, and from what. */
export interface OverlayOptions {
  /** The frame of the image, counted from 0, as in `file.frames`. Without it the first. */
  readonly frameIndex?: number;
  /** The frame decoded with `keepUnusedBits`: where embedded overlays are. */
  readonly unmasked?: Frame;
}

/**
 * The overlays that lie on one frame, in the order of their groups; [] when there are none. One that has no size is left
 * out: a damaged overlay takes nothing away from the others.
 * @throws DicomError not_loaded (bits of a dataset opened without them)
 * @source DICOM PS3.3 C.9.2; PS3.5 8.1.2
 */
export function readOverlays(
  source: Dataset | DicomJson,
  { frameIndex = 0, unmasked }: OverlayOptions = {},
): Overlay[] {
  const attributes = attributesOf(source);
  const overlays: Overlay[] = [];
  for (let group = 0x6000; group <= 0x601e; group += 2) {
    const overlay = readOverlay(attributes, group, frameIndex, unmasked);
    if (overlay !== undefined) overlays.push(overlay);
  }
  return overlays;
}

function readOverlay(
  attributes: Attributes,
  group: number,
  frameIndex: number,
  unmasked: Frame | undefined,
): Overlay | undefined {
  const [rows] = attributes.numbers(repeatingTag(OverlayRows, group));
  const [columns] = attributes.numbers(repeatingTag(OverlayColumns, group));
  if (rows === undefined || columns === undefined) return undefined;
  const tag = repeatingTag(OverlayData, group);
  if (!(rows > 0 && columns > 0)) return undefined;
  const first = attributes.numbers(repeatingTag(ImageFrameOrigin, group))[0] ?? 1;
  const frames = attributes.numbers(repeatingTag(NumberOfFramesInOverlay, group))[0];
  const plane = frames === undefined ? 0 : frameIndex + 1 - first;
  // Without a number of frames the one plane lies on all of them.
  if (frames !== undefined && (plane < 0 || plane >= frames)) return undefined;
  const [originRow = 1, originColumn = 1] = attributes.numbers(repeatingTag(OverlayOrigin, group));
  const label = attributes.text(repeatingTag(OverlayLabel, group));
  const description = attributes.text(repeatingTag(OverlayDescription, group));
  const bytes = attributes.bytes(tag);
  const [bit = 0] = attributes.numbers(repeatingTag(OverlayBitPosition, group));
  const count = rows * columns;
  // The bit must be none of the samples': some writers leave the attributes of an overlay that they do not have.
  const [allocated = 1] = attributes.numbers(repeatingTag(OverlayBitsAllocated, group));
  const embedded = unmasked !== undefined && allocated > 1 && !isSampleBit(attributes, unmasked, bit);
  return {
    group,
    rows,
    columns,
    originRow,
    originColumn,
    type: attributes.text(repeatingTag(OverlayType, group)) === 'R' ? 'R' : 'G',
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    bitmap:
      bytes !== undefined
        ? planeBits(bytes, plane, count, columns)
        : embedded
          ? embeddedBits(unmasked, bit, count)
          : undefined,
  };
}

const mostMissingRows = 1;

/** Bits follow each other, the lowest of a byte first, also from one plane to the next. */
function planeBits(bytes: Uint8Array, plane: number, count: number, columns: number): Uint8Array | undefined {
  const start = plane * count;
  // Some writers leave out the last bits, or a last row: what is missing is not set.
  if (start + count > bytes.length * 8 + mostMissingRows * columns) return undefined;
  const bitmap = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const bit = start + index;
    bitmap[index] = ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1;
  }
  return bitmap;
}

/** @source DICOM PS3.5-2003 8.1.2 */
function isSampleBit(attributes: Attributes, { bitsStored }: Frame, bit: number): boolean {
  const [stored = bitsStored] = attributes.numbers(BitsStored);
  const [high = stored - 1] = attributes.numbers(HighBit);
  return bit <= high && bit > high - stored;
}

/** @source DICOM PS3.5-2003 8.1.2: a bit of the pixel cell that the samples do not use */
function embeddedBits({ samples }: Frame, position: number, count: number): Uint8Array | undefined {
  if (count > samples.length) return undefined;
  const bitmap = new Uint8Array(count);
  for (let index = 0; index < count; index++) bitmap[index] = ((samples[index] ?? 0) >> position) & 1;
  return bitmap;
}
