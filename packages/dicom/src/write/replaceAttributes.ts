import { type Body, findBody } from '../read/body.ts';
import { Budget } from '../read/budget.ts';
import { LazyDataset } from '../read/dataset.ts';
import { DatasetReader } from '../read/datasetReader.ts';
import type { ByteRange, DicomSource, ReadOptions } from '../read/dicomFile.ts';
import { encodingOf } from '../read/element.ts';
import { joinBytes } from '../read/joinBytes.ts';
import { findRemoteBody } from '../read/openDicom.ts';
import { describedDataset, readDicom } from '../read/readDicom.ts';
import { nothingMissing, type Outline, scanSource } from '../read/scanSource.ts';
import { SourceReader } from '../read/sourceReader.ts';
import { Warnings } from '../read/warnings.ts';
import type { AttributeChanges, FileParts } from './attributeChanges.ts';
import { deflate } from './deflate.ts';
import { type Edit, editsOf } from './editDataset.ts';
import { partsOf, sizeOfParts } from './joinParts.ts';
import { NotPlain } from './places.ts';
import { writeDicom } from './writeDicom.ts';

/** How far a file is read that is to be changed. */
export interface ReplaceOptions extends Pick<ReadOptions, 'maxElements' | 'maxInflatedBytes'> {
  readonly signal?: AbortSignal;
}

const preambleBytes = 128;

/**
 * Replaces attributes in the bytes of a file. Every other element keeps its bytes, private and unknown ones too, and
 * pixels; the transfer syntax stays, and a deflated file is deflated again. The preamble is emptied, group lengths are
 * left out.
 *
 * New text is written in the character set of the file (of the item, where it has its own). Where that cannot hold it, all
 * text of the file becomes UTF-8, in sequences too; text in private attributes only where the file names their VR.
 *
 * A damaged file, or one that holds an attribute twice, is written anew as `writeDicom` does it: nothing that reading
 * could not make sense of is passed on.
 * @throws DicomError not_dicom, too_large, invalid_value (a replacement; a media directory), missing_tag
 * @source DICOM PS3.5 7, PS3.10 7
 * @example
 * const bytes = replaceAttributes(file, { set: { '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Nowak^Jan' }] } } });
 */
export function replaceAttributes(
  bytes: Uint8Array,
  changes: AttributeChanges,
  options: ReplaceOptions = {},
): Uint8Array {
  try {
    return joinBytes([new Uint8Array(), ...replacedIn(bytes, changes, options)]);
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    return joinBytes([new Uint8Array(), ...replacedIn(writeDicom(readDicom(bytes, options)), changes, options)]);
  }
}

/**
 * The same for a file of any size: pixels and other large values are not read, but given as ranges of the file. A file
 * that is deflated or damaged is read whole.
 * @throws DicomError as `replaceAttributes`; read_failed (the source), aborted
 * @source DICOM PS3.5 7, PS3.10 7
 * @example
 * const { parts, sizeBytes } = await replaceAttributesIn(source, changes);
 */
export async function replaceAttributesIn(
  source: DicomSource,
  changes: AttributeChanges,
  options: ReplaceOptions = {},
): Promise<FileParts> {
  const reader = new SourceReader(source, options.signal);
  const warnings = new Warnings();
  const { body, prefix } = await findRemoteBody(reader, options, warnings);
  try {
    const { layout, offset: start, original } = body;
    const { maxElements } = options;
    const request = { reader, prefix, layout, start, endsBefore: () => false, maxValueBytes, maxElements };
    const outline = original ? await scanSource({ ...request, warn: warnings.warn }) : undefined;
    if (warnings.list.some(({ code }) => code === 'truncated')) throw new NotPlain();
    const head = original ? undefined : prefix.subarray(0, body.fileOffset);
    const parts = changed(body, outline ?? { bytes: body.bytes, ...nothingMissing() }, changes, {
      warnings,
      options,
      head,
    });
    return { parts, sizeBytes: sizeOfParts(parts) };
  } catch (error) {
    if (!(error instanceof NotPlain)) throw error;
    const bytes = replaceAttributes(await reader.readAll(), changes, options);
    return { parts: [bytes], sizeBytes: bytes.length };
  }
}

const maxValueBytes = 1024 * 1024;

function replacedIn(bytes: Uint8Array, changes: AttributeChanges, options: ReplaceOptions): Uint8Array[] {
  const warnings = new Warnings();
  const body = findBody(bytes, warnings.warn, options);
  const head = body.original ? undefined : bytes.subarray(0, body.fileOffset);
  const outline = { bytes: body.bytes, ...nothingMissing() };
  return changed(body, outline, changes, { warnings, options, head }).filter((part) => part instanceof Uint8Array);
}

interface Context {
  readonly warnings: Warnings;
  readonly options: ReplaceOptions;
  /** What stands before a deflated dataset. */
  readonly head: Uint8Array | undefined;
}

/** @throws NotPlain */
function changed(
  body: Body,
  { bytes, elsewhere, gaps }: Outline,
  changes: AttributeChanges,
  { warnings, options, head }: Context,
): (Uint8Array | ByteRange)[] {
  // Without the prefix, or with a transfer syntax that is none of its own, it is no file that others read.
  const declared = new LazyDataset(body.meta).text('00020010')?.trim();
  if (!body.magic || declared !== body.transferSyntaxUid) throw new NotPlain();
  const context = { warn: warnings.warn, budget: new Budget(options.maxElements), elsewhere };
  const reader = new DatasetReader(encodingOf(bytes, body.layout), context);
  const { dataset: raw } = reader.read(body.offset, () => false);
  const dataset = describedDataset(body, raw, {}, warnings);
  const edits = editsOf(dataset, body.layout, body.offset, changes);
  if (head !== undefined) return [emptied(head), ...deflated(bytes, edits, gaps)];
  return partsOf(bytes, [{ start: 0, end: preambleBytes, bytes: new Uint8Array(preambleBytes) }, ...edits], gaps);
}

/** A preamble may say anything, also where parts of the file lie that have moved. @source DICOM PS3.10 7.1 */
function emptied(head: Uint8Array): Uint8Array {
  return head.slice().fill(0, 0, preambleBytes);
}

function deflated(bytes: Uint8Array, edits: readonly Edit[], gaps: ReadonlyMap<number, ByteRange>): Uint8Array[] {
  const parts = partsOf(bytes, edits, gaps).filter((part) => part instanceof Uint8Array);
  return [deflate(joinBytes([new Uint8Array(), ...parts]))];
}
