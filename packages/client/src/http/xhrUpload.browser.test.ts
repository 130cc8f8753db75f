import { describe, expect, test } from 'vitest';
import { createDicomwebClient, type StoreProgress } from '../dicomweb.ts';
import { createFhirClient } from '../fhir.ts';
import { createHttp } from './http.ts';
import { path } from './path.ts';
import { upload } from './upload.ts';

// The page's own server answers a POST to a path that it does not know with 404, after it took the body.
describe('an upload in a browser', () => {
  test('goes to a URL relative to the page, tells its bytes, and reports the answer', async () => {
    const progress: StoreProgress[] = [];
    const client = createDicomwebClient({ url: '/nowhere/dicomweb', auth: { token: 'secret' } });
    const file = new File([new Uint8Array(6_000_000)], 'image.dcm');
    const result = await client.store([file], { onProgress: (each) => progress.push(each) });
    expect(result.failed).toMatchObject([{ index: 0, name: 'image.dcm', code: 'not_found' }]);
    const sent = progress.map((each) => each.sentBytes);
    expect(sent[0]).toBe(0);
    expect(sent.at(-1)).toBe(6_000_000);
    expect(sent.toSorted((a, b) => a - b)).toEqual(sent);
    expect(progress[0]?.totalBytes).toBe(6_000_000);
  });

  test('of a file of a record tells its bytes, too', async () => {
    const sent: number[] = [];
    const fhir = createFhirClient({ url: '/nowhere/fhir' });
    const options = { contentType: 'application/pdf', securityContext: 'Patient/p1' };
    const sending = fhir.createBinary(new Blob([new Uint8Array(6_000_000)]), {
      ...{ ...options, onSent: (bytes: number) => sent.push(bytes) },
    });
    await expect(sending).rejects.toMatchObject({ code: 'not_found' });
    expect(sent.at(-1)).toBe(6_000_000);
    expect(sent.toSorted((a, b) => a - b)).toEqual(sent);
  });

  test('with an invalid header is not sent', async () => {
    const http = createHttp({ url: '/nowhere' });
    const request = { body: new Blob(['x']), onSent: () => undefined, headers: { 'x-name': 'Łucja' } };
    await expect(upload(http, path`/x`, request)).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('is cancelled', async () => {
    const http = createHttp({ url: '/nowhere' });
    const controller = new AbortController();
    const onSent = () => controller.abort();
    const body = new Blob([new Uint8Array(20_000_000)]);
    await expect(upload(http, path`/x`, { body, onSent, signal: controller.signal })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});
