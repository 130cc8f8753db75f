/** Bytes `[offset, offset + length)` of an object. */
export interface ByteRange {
  offset: number;
  length: number;
}

export interface PutOptions {
  signal?: AbortSignal;
  /** Writes also where an object of this key and size stands: its bytes were found to be damaged. */
  replace?: boolean;
}

export interface GetOptions {
  range?: ByteRange;
  signal?: AbortSignal;
  /**
   * Memory for the range, into which a store may write in place of getting some: other parts of the object are likely to be
   * asked for soon. What it gives then is this memory; a store that knows nothing of it gives memory of its own.
   */
  into?: Uint8Array<ArrayBuffer>;
}

/**
 * Where original files and previews are kept: a folder or an S3-compatible bucket.
 *
 * Keys are made by Clinikit out of lower-case letters, digits, `-`, `_`, `.` and `/`. An object is written once and never
 * changed; writing the same key again is no error.
 */
export interface ObjectStore {
  /** Resolves when the bytes would survive a power cut. */
  put(key: string, bytes: Uint8Array, options?: PutOptions): Promise<void>;
  /**
   * Writes an object out of pieces as they come, whose number and size nobody knows yet; few of them are in memory at a time.
   * All of it is there at the end, or nothing is. What stood under this key is replaced.
   *
   * @returns its size in bytes, once they would survive a power cut.
   * @throws whatever the pieces throw.
   */
  putPieces(key: string, pieces: AsyncIterable<Uint8Array>, options?: { signal?: AbortSignal }): Promise<number>;
  /** The object or a range of it; `undefined` when there is none under this key. */
  get(key: string, options?: GetOptions): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /**
   * An address at which whoever has it may read this range and no other, without credentials, for so many seconds. A store
   * that pages cannot reach lacks this.
   */
  signedRange?(key: string, range: ByteRange, lifetimeSeconds: number): Promise<string>;
  /** The size in bytes; `undefined` when there is no such object. */
  sizeBytes(key: string): Promise<number | undefined>;
  /** Takes an object away for good; one that is not there is no error. */
  delete(key: string): Promise<void>;
}
