import { DicomError } from '../errors.ts';
import type { ByteRange, DicomSource, RemoteFrame } from './dicomFile.ts';
import type { RawFrame } from './rawFrame.ts';
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
    const parts = await Promise.all(
      this.frame.fragments().map(async ({ offset, length }) => {
        const bytes = await reader.read(offset, length);
        if (bytes.length < length) throw new DicomError('truncated', 'The file ends inside a frame');
        return bytes;
      }),
    );
    return this.frame.finish === undefined ? parts : parts.map(this.frame.finish);
  }
}

/** A frame of a file that had to be brought along whole, since it is deflated. */
export class InflatedFrame implements RemoteFrame {
  readonly ranges = undefined;
  private readonly frame: RawFrame;
  private readonly bytes: Uint8Array;

  constructor(frame: RawFrame, bytes: Uint8Array) {
    this.frame = frame;
    this.bytes = bytes;
  }

  async read(): Promise<Uint8Array[]> {
    const parts = this.frame.fragments().map(({ offset, length }) => this.bytes.subarray(offset, offset + length));
    return this.frame.finish === undefined ? parts : parts.map(this.frame.finish);
  }
}
