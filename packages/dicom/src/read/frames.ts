import { DicomError } from '../errors.ts';
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
import { extentOf } from './element.ts';
import { encapsulatedFrames } from './encapsulatedFrames.ts';
import type { Layout } from './layout.ts';
import { nativeFrames } from './nativeFrames.ts';
import { noFrames, type RawFrames } from './rawFrame.ts';
import { tagNumber } from './tagNumber.ts';
import { isNative, isVideo, nativeSyntaxOf } from './transferSyntax.ts';

interface Request {
  readonly dataset: LazyDataset;
  readonly transferSyntaxUid: string;
  readonly layout: Layout;
  readonly maxFrames?: number | undefined;
  readonly warn: (warning: DicomWarning) => void;
}

/** The frames of a dataset's pixel data, and the transfer syntax that they are in. */
interface Found {
  readonly frames: RawFrames;
  /** Another one than the file's where its pixels are native, although it compresses: somebody changed its name alone. */
  readonly transferSyntaxUid: string;
}

/** Frames are worked out one by one, and yet each becomes an object for whoever asks for all of them. */
const mostFrames = 1_000_000;

/**
 * Finds the frames that are whole. The number of frames that the file claims is not trusted.
 * @throws DicomError too_large
 */
export function readFrames(request: Request): Found {
  const found = findFrames(request);
  if (found.frames.count > (request.maxFrames ?? mostFrames)) {
    throw new DicomError('too_large', 'More frames than maxFrames', { tag: NumberOfFrames.tag });
  }
  return found;
}

function findFrames({ dataset, transferSyntaxUid, layout, warn }: Request): Found {
  const key = [PixelData, FloatPixelData, DoubleFloatPixelData].find((tag) => dataset.has(tag)) ?? PixelData;
  const { tag } = key;
  const pixels = dataset.raw.find(tagNumber(tag));
  const rows = dataset.get(Rows);
  const columns = dataset.get(Columns);
  let frames = noFrames;
  let found = transferSyntaxUid;
  if (pixels === undefined) return { frames, transferSyntaxUid };
  const numberOfFrames = claimedFrames(dataset, warn);
  if (pixels.content?.kind === 'fragments') {
    const request = { dataset: dataset.raw, fragments: pixels.content, numberOfFrames, transferSyntaxUid, warn };
    frames = encapsulatedFrames(request);
  } else if (rows === undefined || columns === undefined) {
    warn({ code: 'malformed', message: 'No Rows or Columns', tag });
  } else {
    const samples = dataset.get(SamplesPerPixel) ?? 1;
    const halved = samples === 3 && /^YBR_(FULL|PARTIAL)_422$/.test(dataset.get(PhotometricInterpretation) ?? '');
    const bitsAllocated = key.vr === 'OF' ? 32 : key.vr === 'OD' ? 64 : (dataset.get(BitsAllocated) ?? 0);
    // Some call it halved and store it whole.
    const whole = rows * columns * samples;
    const stored = (extentOf(pixels).length * 8) / bitsAllocated / numberOfFrames;
    const samplesPerFrame = halved && stored < whole ? rows * columns * 2 : whole;
    frames = nativeFrames({ pixels, numberOfFrames, samplesPerFrame, bitsAllocated });
    if (!isNative(transferSyntaxUid)) {
      warn({
        code: 'transfer_syntax_guessed',
        message: 'Compressed, but no fragments',
        tag,
      });
      const { offset, length } = extentOf(pixels);
      const missing = (numberOfFrames * samplesPerFrame * bitsAllocated) / 8 - length;
      if (missing > -2 && missing <= 0) found = nativeSyntaxOf(layout);
      // Then it is one compressed frame, without the items that belong around it.
      else if (numberOfFrames === 1) frames = { count: 1, at: () => ({ fragments: [{ offset, length }] }) };
    }
  }
  if (frames.count < numberOfFrames && !isVideo(transferSyntaxUid)) {
    warn({ code: 'frames_mismatch', message: 'Fewer frames than claimed', tag });
  }
  return { frames, transferSyntaxUid: found };
}

function claimedFrames(dataset: LazyDataset, warn: Request['warn']): number {
  const number = Number(dataset.text(NumberOfFrames)?.trim() || 1);
  if (Number.isInteger(number) && number > 0) return number;
  warn({ code: 'malformed', message: 'Not positive', tag: NumberOfFrames.tag });
  return 1;
}
