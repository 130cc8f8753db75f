/** A body that a platform may take as it is made, chunk by chunk, in place of the web stream that stands for it. */
export interface DirectBody {
  /** All of its chunks, where they are in memory: then nobody asks for the next one. */
  readonly ready?: readonly Uint8Array[] | undefined;
  /** The next chunk; undefined after the last one. @throws whatever keeps the body from being whole. */
  next(): Promise<Uint8Array | undefined>;
  /** Told when everything before has been handed over, so that no memory is held for it any more. */
  handedOver(): void;
  /** How long its reader may take nothing. */
  readonly idleMs: number;
  /** How long it may take in all. */
  readonly mostMs: number;
  /**
   * It is over, one way or the other: what it holds is given back. Always called.
   *
   * @param isSent whether nobody reads its chunks any more; where a connection broke, somebody may.
   */
  end(isSent: boolean): void;
}

const offered = new WeakMap<ReadableStream, () => DirectBody | undefined>();

/**
 * Offers a body directly: each chunk goes out as it is, where through a web stream it is cut into pieces and copied.
 *
 * @param take gives the body, and nothing once the stream is read.
 */
export function offerDirectly(stream: ReadableStream, take: () => DirectBody | undefined): void {
  offered.set(stream, take);
}

/** The body of an answer that nobody has read yet, where it is offered directly; the stream is not read any more then. */
export function takeDirectly({ body }: Response): DirectBody | undefined {
  if (body === null || body.locked) return undefined;
  return offered.get(body)?.();
}
