import { codeOf, failure, type s3Requests } from './s3Requests.ts';

/** At the same time. */
const parallel = 3;

interface Upload {
  key: string;
  /** Parts of at least 5 MiB, but for the last one. */
  parts: AsyncIterator<Uint8Array>;
  signal: AbortSignal | undefined;
}

/**
 * Sends an object in parts; either all of it is there at the end, or nothing is.
 *
 * @source https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html
 */
export async function putInParts(ask: ReturnType<typeof s3Requests>, upload: Upload): Promise<void> {
  const { key, parts } = upload;
  const stop = new AbortController();
  const signal = upload.signal ? AbortSignal.any([upload.signal, stop.signal]) : stop.signal;
  const begun = await (await ask({ method: 'POST', key, query: { uploads: '' }, signal })).text();
  const uploadId = textOf(begun, 'UploadId');
  if (uploadId === undefined) throw failure('an upload without a name');
  try {
    const etags: string[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      for (;;) {
        signal.throwIfAborted();
        const place = next;
        next += 1;
        // Whoever asks first is given first.
        const { done, value: body } = await parts.next();
        if (done) return;
        const query = { partNumber: String(place + 1), uploadId };
        const response = await ask({ method: 'PUT', key, query, body, signal });
        await response.arrayBuffer();
        const etag = response.headers.get('etag');
        if (etag === null) throw failure('a part without a hash');
        etags[place] = etag;
      }
    };
    await allOf(Array.from({ length: parallel }, work), stop);
    const listed = etags.map(
      (etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${escaped(etag)}</ETag></Part>`,
    );
    const body = `<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`;
    const headers = { 'content-type': 'application/xml' };
    const done = await (await ask({ method: 'POST', key, query: { uploadId }, headers, body, signal })).text();
    // It may fail after it has said 200, since it speaks first so that nobody hangs up.
    if (textOf(done, 'ETag') === undefined) throw failure(codeOf(done) ?? 'an upload that was not completed');
  } catch (error) {
    await parts.return?.().catch(() => undefined);
    // Parts that nobody completes are kept, and paid for. Whether this works or not, the upload has failed.
    await ask({ method: 'DELETE', key, query: { uploadId }, but: [404] }).catch(() => undefined);
    throw error;
  }
}

/** Waits for all, also when one has failed: a part that comes after the end of an upload is kept. */
async function allOf(works: readonly Promise<void>[], stop: AbortController): Promise<void> {
  for (const work of works) work.catch((error: unknown) => stop.abort(error));
  await Promise.allSettled(works);
  stop.signal.throwIfAborted();
}

const textOf = (xml: string, element: string): string | undefined => {
  const said = new RegExp(`<${element}>([^<]+)</${element}>`).exec(xml)?.[1];
  return said === undefined ? undefined : unescaped(said);
};
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
