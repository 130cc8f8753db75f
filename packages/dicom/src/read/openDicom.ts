import { DicomError } from '../errors.ts';
import type { Tag } from '../tags/tag.ts';
import { type Body, findBody } from './body.ts';
import { Budget } from './budget.ts';
import { DatasetReader } from './datasetReader.ts';
import type { DicomSource, OpenedDicomFile, OpenOptions, RemoteFrame } from './dicomFile.ts';
import { encodingOf, extentOf, isElsewhere } from './element.ts';
import { joinBytes } from './joinBytes.ts';
import { LazyFile } from './lazyFile.ts';
import { describedDataset, stopOf } from './readDicom.ts';
import { InflatedFrame, SourceFrame } from './remoteFrame.ts';
import { nothingMissing, type Outline, scanSource } from './scanSource.ts';
import { SourceReader } from './sourceReader.ts';
import { tagNumber } from './tagNumber.ts';
import { Warnings } from './warnings.ts';

const firstBytes = 64 * 1024;
/** The first attribute must be seen, to tell how the dataset is written. */
const leastBodyBytes = 64;
const defaultMaxValueBytes = 1024 * 1024;

/**
 * Opens a DICOM file of any size by reading parts of it: the attributes, but neither pixel data nor other large values.
 * Frames are read when they are asked for. A deflated file has no parts and is read whole, and so is one that contradicts
 * itself.
 * @throws DicomError not_dicom, too_large, read_failed (the source), aborted, invalid_value (an option)
 * @source DICOM PS3.10 7
 * @example
 * const file = await openDicom({
 *   sizeBytes: blob.size,
 *   read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
 * });
 */
export async function openDicom(source: DicomSource, options: OpenOptions = {}): Promise<OpenedDicomFile> {
  const reader = new SourceReader(source, options.signal);
  const warnings = new Warnings();
  const endsBefore = stopOf(options);
  const { body, prefix } = await findRemoteBody(reader, options, warnings);
  const { layout, offset, original } = body;
  const { maxElements, maxValueBytes = defaultMaxValueBytes } = options;
  const { warn } = warnings;
  const budget = new Budget(maxElements);
  const outline: Outline = original
    ? await scanSource({ reader, prefix, layout, start: offset, endsBefore, maxValueBytes, maxElements, warn })
    : { bytes: body.bytes, ...nothingMissing() };
  const { elsewhere } = outline;
  const { dataset: raw } = new DatasetReader(encodingOf(outline.bytes, layout), { warn, budget, elsewhere }).read(
    offset,
    endsBefore,
  );
  const dataset = describedDataset(body, raw, options, warnings);
  const file = new LazyFile<RemoteFrame>(body, dataset, options, warnings, (frames) =>
    original
      ? (index) => new SourceFrame(frames, index, source)
      : (index) => new InflatedFrame({ ...frames, bytes: outline.bytes, original }, index),
  );
  return Object.assign(file, {
    byteRange: (tag: Tag | string) => {
      const element = raw.find(tagNumber(tag));
      if (element === undefined || !isElsewhere(element)) return undefined;
      const { offset: start, length } = extentOf(element);
      return { offset: start, length };
    },
  });
}

/** Reads as much of the beginning as it takes to find the dataset; all of a file that is deflated. */
export async function findRemoteBody(
  reader: SourceReader,
  options: OpenOptions,
  warnings: Warnings,
): Promise<{ body: Body; prefix: Uint8Array }> {
  let prefix = await reader.read(0, firstBytes);
  for (;;) {
    const own = new Warnings();
    const whole = prefix.length >= reader.sizeBytes;
    const body = findBody(prefix, own.warn, options, whole);
    if (whole || (body.original && body.offset + leastBodyBytes <= prefix.length)) {
      own.list.forEach(warnings.warn);
      reader.keep(prefix, 0);
      return { body, prefix };
    }
    if (!body.original) {
      prefix = await reader.readAll();
      continue;
    }
    const rest = await reader.read(prefix.length, prefix.length);
    if (rest.length === 0) throw new DicomError('read_failed', 'The source is shorter than it says');
    prefix = joinBytes([prefix, rest]);
  }
}
