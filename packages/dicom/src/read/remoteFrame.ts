import { DicomError } from '../errors.ts';
import type { ByteRange, DicomSource, RemoteFrame } from './dicomFile.ts';
import { LoadedFrame, type RawFrame } from './rawFrame.ts';
import { SourceReader } from './sourceReader.ts';

/** A frame that is read from its file when it is asked for. */
export class SourceFrame implements RemoteFrame {
  private readonly frame: RawFrame;
  private readonly source: DicomSource;

  constructor(frame: RawFrame, source: DicomSource) {
    this.frame = frame;
    this.source = source;
  }

  get ranges(): readonly ByteRange[] | undefined {
    return this.frame.finish === undefined ? this.frame.fragments() : undefined;
  }

  async read({ signal }: { readonly signal?: AbortSignal } = {}): Promise<Uint8Array[]> {
    const reader = new SourceReader(this.source, signal);
    const fragments = this.frame.fragments();
    const start = fragments[0]?.offset ?? 0;
    const last = fragments.at(-1);
    const end = last === undefined ? start : last.offset + last.length;
    // Between fragments lie no more than their headers: one question for all of them.
    const bytes = await reader.read(start, end - start);
    if (bytes.length < end - start) throw new DicomError('truncated', 'The file ends inside a frame');
    const parts = fragments.map(({ offset, length }) => bytes.subarray(offset - start, offset - start + length));
    return this.frame.finish === undefined ? parts : parts.map(this.frame.finish);
  }
}

/** A frame of a file that had to be brought along whole, since it is deflated. */
export class InflatedFrame implements RemoteFrame {
  readonly ranges = undefined;
  private readonly frame: LoadedFrame;

  constructor(frame: RawFrame, bytes: Uint8Array) {
    this.frame = new LoadedFrame(frame, bytes, false);
  }

  async read(): Promise<Uint8Array[]> {
    return this.frame.read();
  }
}
