import { type DicomFile, openDicom, readDicom } from '../../index.ts';
import { decodeFrame, describeImage, readOverlays, renderFrame } from '../../pixels.ts';
import { Findings } from './examine.ts';

/** Decodes the first frame and shows it small. Nothing but a DicomError may leave. */
export async function examinePixels(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const findings = new Findings();
  try {
    const file = readDicom(bytes);
    const image = describeImage(file.dataset, file.transferSyntaxUid);
    const overlays = readOverlays(file.dataset);
    for (const frame of [...new Set([file.frames[0], file.frames.at(-1)])]) {
      if (frame === undefined) continue;
      const decoded = await decodeFrame(frame.read(), image);
      const { samples, rows, columns, samplesPerPixel } = decoded;
      findings.expect(samples.length === rows * columns * samplesPerPixel, 'a frame has not the samples that it says');
      const picture = renderFrame(decoded, image, { maxWidth: 32, maxHeight: 32, overlays });
      findings.expect(picture.data.length === picture.width * picture.height * 4, 'a picture has not its size');
      findings.expect(picture.width <= 32 && picture.height <= 32, 'a picture is larger than was asked for');
    }
  } catch (error) {
    findings.caught('pixels', error);
  }
  return findings.violations;
}

/** Reads the file by ranges: the same must come out as from the whole bytes, and not more be asked for than is there. */
export async function examineRanges(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  const findings = new Findings();
  let askedBytes = 0;
  const source = {
    sizeBytes: bytes.length,
    read: async (offset: number, length: number) => {
      askedBytes += length;
      findings.expect(
        offset >= 0 && length >= 0 && offset + length <= bytes.length,
        'asks for bytes that are not there',
      );
      return bytes.slice(offset, offset + length);
    },
  };
  const whole = outcome(() => readDicom(bytes), findings);
  try {
    const opened = await openDicom(source);
    findings.expect(askedBytes <= 2 * bytes.length + 64 * 1024, 'asks for more than the file twice');
    if (typeof whole === 'string') {
      findings.violations.push(`openDicom reads what readDicom refuses: ${whole}`);
      return findings.violations;
    }
    findings.expect(opened.transferSyntaxUid === whole.transferSyntaxUid, 'ranges: another transfer syntax');
    findings.expect(opened.dataset.tags().join() === whole.dataset.tags().join(), 'ranges: other tags');
    const brought = (json: object) => JSON.stringify(json);
    const uri = { bulkDataUri: (tag: string) => `bulk/${tag}` };
    findings.expect(brought(opened.toJson(uri)) === brought(whole.toJson(uri)), 'ranges: other DICOM JSON');
    findings.expect(rangesOf(opened.frames) === rangesOf(whole.frames), 'ranges: other frames');
    for (const [index, frame] of whole.frames.slice(0, 4).entries()) {
      const parts = await opened.frames[index]?.read();
      findings.expect(parts?.join(';') === frame.read().join(';'), 'ranges: other bytes of a frame');
    }
  } catch (error) {
    findings.caught('openDicom', error);
    if (typeof whole !== 'string') findings.violations.push(`openDicom refuses what readDicom reads: ${error}`);
  }
  return findings.violations;
}

function outcome(read: () => DicomFile, findings: Findings): DicomFile | string {
  try {
    return read();
  } catch (error) {
    findings.caught('readDicom', error);
    return String(error);
  }
}

function rangesOf(frames: readonly { readonly ranges: readonly object[] | undefined }[]): string {
  return JSON.stringify(frames.map(({ ranges }) => ranges ?? null));
}
