import { DicomError } from '../errors.ts';
import type { DicomSource } from './dicomFile.ts';

const mostWholeBytes = 1024 * 1024 * 1024;

/** Reads parts of a source, keeping the last one, so that neighbouring questions cost one request. */
export class SourceReader {
  readonly sizeBytes: number;
  private readonly source: DicomSource;
  private readonly signal: AbortSignal | undefined;
  private chunk: Uint8Array = new Uint8Array();
  private chunkOffset = 0;

  constructor(source: DicomSource, signal: AbortSignal | undefined) {
    if (!Number.isSafeInteger(source.sizeBytes) || source.sizeBytes < 0) {
      throw new DicomError('invalid_value', 'sizeBytes of the source is no number of bytes');
    }
    this.source = source;
    this.sizeBytes = source.sizeBytes;
    this.signal = signal;
  }

  /** A reader that goes on from the same memory on its own, for work at several places at once. */
  fork(): SourceReader {
    const fork = new SourceReader(this.source, this.signal);
    fork.keep(this.chunk, this.chunkOffset);
    return fork;
  }

  /** Remembers bytes that are at hand. */
  keep(bytes: Uint8Array, offset: number): void {
    this.chunk = bytes;
    this.chunkOffset = offset;
  }

  /** The bytes from `offset`: `length` of them, or as many as the file has. @throws DicomError read_failed, aborted */
  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.sizeBytes, offset + length);
    if (end <= offset) return new Uint8Array();
    const at = offset - this.chunkOffset;
    if (at >= 0 && at + end - offset <= this.chunk.length) return this.chunk.subarray(at, at + end - offset);
    if (this.signal?.aborted) throw new DicomError('aborted', 'Reading was cancelled');
    let bytes: Uint8Array;
    try {
      bytes = await this.source.read(offset, end - offset, this.signal);
    } catch (cause) {
      if (this.signal?.aborted) throw new DicomError('aborted', 'Reading was cancelled', { cause });
      throw new DicomError('read_failed', 'The source could not be read', { cause });
    }
    if (!(bytes instanceof Uint8Array)) throw new DicomError('read_failed', 'The source gave no Uint8Array');
    // A server that ignores ranges answers with the whole file: its first bytes are not those asked for.
    if (bytes.length > end - offset) throw new DicomError('read_failed', 'The source gave more bytes than asked for');
    return bytes;
  }

  /** The whole file, for those that make no sense in parts. @throws DicomError read_failed, aborted, too_large */
  async readAll(): Promise<Uint8Array> {
    if (this.sizeBytes > mostWholeBytes) throw new DicomError('too_large', 'The file is too large to be read whole');
    return this.read(0, this.sizeBytes);
  }

  /** The same for a few bytes: asks for `ahead` at once, and answers from what it has where it can. */
  async peek(offset: number, length: number, ahead: number): Promise<Uint8Array> {
    const at = offset - this.chunkOffset;
    if (at < 0 || at + length > this.chunk.length) {
      this.keep(await this.read(offset, Math.max(length, ahead)), offset);
      return this.chunk.subarray(0, length);
    }
    return this.chunk.subarray(at, at + length);
  }
}
