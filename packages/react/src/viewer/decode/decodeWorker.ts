import { decodeFrame, isDicomError } from '@clinikit/dicom/pixels';
import { codecFailure } from './codecFailure.ts';
import type { DecodeAnswer, DecodeRequest } from './messages.ts';
import { toDisplayFrame } from './toDisplayFrame.ts';

/** Runs in a worker of its own, so that decoding never holds up the page. */
const running = new Map<number, AbortController>();

self.addEventListener('message', ({ data }: MessageEvent<DecodeRequest>) => {
  if (data.kind === 'cancel') running.get(data.id)?.abort();
  else void decode(data);
});

async function decode({ id, fragments, image }: Extract<DecodeRequest, { kind: 'decode' }>): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const frame = toDisplayFrame(await decodeFrame(fragments, image, { signal: controller.signal }), image);
    const answer: DecodeAnswer = { id, frame };
    self.postMessage(answer, { transfer: [frame.values.buffer] });
  } catch (error) {
    const answer: DecodeAnswer = {
      id,
      error:
        codecFailure(error) ??
        (isDicomError(error)
          ? { code: error.code, message: error.message }
          : { code: 'decode_failed', message: 'The picture could not be decoded.' }),
    };
    self.postMessage(answer);
  } finally {
    running.delete(id);
  }
}
