import { createDecoder, type Decoder } from './decoder.ts';

/** A viewer that goes and one that comes use the same workers, if it is within one breath. */
const lingerMs = 1000;

/** Lends one decoder to all who need one: each viewer on a page would otherwise start workers of its own. */
export function createDecoderPool(create: () => Decoder): () => Decoder {
  let shared: Decoder | undefined;
  let borrowers = 0;
  let lingering: ReturnType<typeof setTimeout> | undefined;

  return () => {
    clearTimeout(lingering);
    shared ??= create();
    const { decode } = shared;
    let isClosed = false;
    borrowers += 1;
    return {
      decode,
      // Jobs of this borrower end by their own signals.
      close() {
        if (isClosed) return;
        isClosed = true;
        borrowers -= 1;
        if (borrowers > 0) return;
        lingering = setTimeout(() => {
          shared?.close();
          shared = undefined;
        }, lingerMs);
      },
    };
  };
}

/** The decoder of this page, for one viewer. */
export const pageDecoder = createDecoderPool(createDecoder);
