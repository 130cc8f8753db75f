import { DicomError } from '../errors.ts';
import { PixelData } from '../tags.ts';
import { LazyDataset } from './dataset.ts';
import type { Dataset, DicomFile } from './dicomFile.ts';
import { isElsewhere } from './element.ts';
import { readFrames } from './frames.ts';
import { notLoaded } from './notLoaded.ts';
import { LoadedFrame } from './rawFrame.ts';
import { tagNumber } from './tagNumber.ts';

/**
 * The frames of pixel data that stands in a sequence: of an icon, compressed or not. The transfer syntax is that of its
 * frames, for `describeImage`: in a compressed file an icon may be native. [] without pixel data. No ranges: these frames
 * are read from what is in memory.
 * @throws DicomError not_loaded (pixel data that stayed in its file), too_large, invalid_value (a dataset of DICOM JSON)
 * @source DICOM PS3.3 C.7.6.1.1.6; PS3.5 A.4
 * @example
 * const [icon] = file.dataset.get(IconImageSequence) ?? [];
 * const { frames, transferSyntaxUid } = framesOf(icon);
 */
export function framesOf(dataset: Dataset): Pick<DicomFile, 'frames' | 'transferSyntaxUid'> {
  if (!(dataset instanceof LazyDataset)) {
    throw new DicomError('invalid_value', 'Frames stand in datasets that were read from a file');
  }
  const { raw, transferSyntaxUid = '' } = dataset;
  const pixels = raw.find(tagNumber(PixelData));
  if (pixels === undefined) return { frames: [], transferSyntaxUid };
  if (isElsewhere(pixels)) throw notLoaded(PixelData.tag);
  const { encoding } = pixels;
  const found = readFrames({ dataset, transferSyntaxUid, layout: encoding, warn: () => undefined });
  const loaded = { ...found.frames, bytes: encoding.bytes, original: false };
  const frames = Array.from({ length: loaded.count }, (_, index) => new LoadedFrame(loaded, index));
  return { frames, transferSyntaxUid: found.transferSyntaxUid };
}
