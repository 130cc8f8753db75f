import { DicomError } from '../errors.ts';
import type { ByteRange, DicomSource, RemoteFrame } from './dicomFile.ts';
import { LoadedFrame, type LoadedFrames, type RawFrames } from './rawFrame.ts';
import { SourceReader } from './sourceReader.ts';

/** A frame that is read from its file when it is asked for. */
export class SourceFrame implements RemoteFrame {
  readonly #frames: RawFrames;
  readonly #index: number;
  readonly #source: DicomSource;

  constructor(frames: RawFrames, index: number, source: DicomSource) {
    this.#frames = frames;
    this.#index = index;
    this.#source = source;
  }

  get ranges(): readonly ByteRange[] | undefined {
    const { fragments, finish } = this.#frames.at(this.#index);
    return finish === undefined ? fragments : undefined;
  }

  async read({ signal }: { readonly signal?: AbortSignal } = {}): Promise<Uint8Array[]> {
    const reader = new SourceReader(this.#source, signal);
    const { fragments, finish } = this.#frames.at(this.#index);
    const start = fragments[0]?.offset ?? 0;
    const last = fragments.at(-1);
    const end = last === undefined ? start : last.offset + last.length;
    // Between fragments lie no more than their headers: one question for all of them.
    const bytes = await reader.read(start, end - start);
    if (bytes.length < end - start) throw new DicomError('truncated', 'The file ends inside a frame');
    const parts = fragments.map(({ offset, length }) => bytes.subarray(offset - start, offset - start + length));
    return finish === undefined ? parts : parts.map(finish);
  }
}

/** A frame of a file that had to be brought along whole, since it is deflated. */
export class InflatedFrame implements RemoteFrame {
  readonly ranges = undefined;
  readonly #frame: LoadedFrame;

  constructor(frames: LoadedFrames, index: number) {
    this.#frame = new LoadedFrame(frames, index);
  }

  async read(): Promise<Uint8Array[]> {
    return this.#frame.read();
  }
}
