import type { DicomJson } from '../json/types.ts';
import type { Body } from './body.ts';
import { LazyDataset } from './dataset.ts';
import type { DicomFile, DicomWarning, FrameRanges, ReadOptions, ToJsonOptions } from './dicomFile.ts';
import { readFrames } from './frames.ts';
import type { RawFrames } from './rawFrame.ts';
import type { Warnings } from './warnings.ts';

/**
 * A file, however its frames are read: they are made when somebody asks for them.
 *
 * A class, since an object literal with an accessor gets a hidden class of its own in V8, which keeps the whole file alive
 * beyond the collection of young objects: reading many small files then takes twice the time.
 */
export class LazyFile<Frame extends FrameRanges> implements DicomFile<Frame> {
  readonly transferSyntaxUid: string;
  readonly meta: LazyDataset;
  readonly dataset: LazyDataset;
  readonly warnings: readonly DicomWarning[];
  readonly toJson = (options?: ToJsonOptions): DicomJson => this.dataset.toJson(options);
  readonly toJSON = (): DicomJson => this.dataset.toJson();
  readonly #count: number;
  readonly #make: (index: number) => Frame;
  #frames: Frame[] | undefined;

  /** @throws DicomError too_large */
  constructor(
    body: Body,
    dataset: LazyDataset,
    { maxFrames }: ReadOptions,
    { warn, list }: Warnings,
    maker: (frames: RawFrames) => (index: number) => Frame,
  ) {
    const { frames, transferSyntaxUid } = readFrames({ dataset, ...body, maxFrames, warn });
    dataset.transferSyntaxUid = transferSyntaxUid;
    this.transferSyntaxUid = transferSyntaxUid;
    this.meta = new LazyDataset(body.meta);
    this.dataset = dataset;
    this.warnings = list;
    this.#count = frames.count;
    this.#make = maker(frames);
  }

  get frames(): readonly Frame[] {
    this.#frames ??= Array.from({ length: this.#count }, (_, index) => this.#make(index));
    return this.#frames;
  }
}
