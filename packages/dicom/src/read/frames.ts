import {
  BitsAllocated,
  Columns,
  DoubleFloatPixelData,
  FloatPixelData,
  NumberOfFrames,
  PhotometricInterpretation,
  PixelData,
  Rows,
  SamplesPerPixel,
} from '../tags.ts';
import type { LazyDataset } from './dataset.ts';
import type { DicomWarning } from './dicomFile.ts';
import { encapsulatedFrames } from './encapsulatedFrames.ts';
import { nativeFrames } from './nativeFrames.ts';
import type { RawFrame } from './rawFrame.ts';
import { tagNumber } from './tagNumber.ts';
import { isNative, isVideo } from './transferSyntax.ts';

interface Request {
  readonly dataset: LazyDataset;
  readonly transferSyntaxUid: string;
  readonly warn: (warning: DicomWarning) => void;
}

/** The frames of a dataset's pixel data: those that are whole. The number of frames that the file claims is not trusted. */
export function readFrames({ dataset, transferSyntaxUid, warn }: Request): RawFrame[] {
  const key = [PixelData, FloatPixelData, DoubleFloatPixelData].find((tag) => dataset.has(tag));
  const pixels = key === undefined ? undefined : dataset.raw.find(tagNumber(key));
  if (key === undefined || pixels === undefined) return [];
  const numberOfFrames = claimedFrames(dataset, warn);
  let frames: RawFrame[];
  const { content } = pixels;
  if (content?.kind === 'fragments') {
    const request = { dataset: dataset.raw, fragments: content, numberOfFrames, transferSyntaxUid, warn };
    frames = encapsulatedFrames(request);
    if (isVideo(transferSyntaxUid)) return frames;
  } else {
    const rows = dataset.get(Rows);
    const columns = dataset.get(Columns);
    if (rows === undefined || columns === undefined) {
      warn({ code: 'malformed', message: 'Pixel data without Rows or Columns', tag: key.tag });
      return [];
    }
    if (!isNative(transferSyntaxUid)) {
      warn({ code: 'malformed', message: 'Native pixel data in a transfer syntax that compresses', tag: key.tag });
    }
    const samples = dataset.get(SamplesPerPixel) ?? 1;
    const halved = samples === 3 && dataset.get(PhotometricInterpretation) === 'YBR_FULL_422';
    const bits = key === FloatPixelData ? 32 : key === DoubleFloatPixelData ? 64 : undefined;
    const bitsAllocated = bits ?? dataset.get(BitsAllocated) ?? 0;
    const samplesPerFrame = rows * columns * (halved ? 2 : samples);
    frames = nativeFrames({ pixels, numberOfFrames, samplesPerFrame, bitsAllocated });
  }
  if (frames.length < numberOfFrames) {
    warn({ code: 'frames_mismatch', message: 'Fewer whole frames than the file claims', tag: key.tag });
  }
  return frames;
}

function claimedFrames(dataset: LazyDataset, warn: Request['warn']): number {
  const text = dataset.text(NumberOfFrames)?.trim();
  if (text === undefined || text === '') return 1;
  const number = dataset.get(NumberOfFrames);
  if (number !== undefined && Number.isInteger(number) && number > 0) return number;
  warn({ code: 'malformed', message: 'Number of Frames is not positive', tag: NumberOfFrames.tag });
  return 1;
}
