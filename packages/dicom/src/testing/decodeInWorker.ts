import { decodeFrame, type ImageDescription, type Samples } from '../pixels.ts';

/** What the worker of a test answers. */
export type WorkerAnswer = { readonly samples: Samples } | { readonly error: string };

self.addEventListener('message', async ({ data }: MessageEvent<{ bytes: Uint8Array; image: ImageDescription }>) => {
  const answer: WorkerAnswer = await decodeFrame([data.bytes], data.image).then(
    ({ samples }) => ({ samples }),
    (error) => ({ error: String(error) }),
  );
  self.postMessage(answer);
});
