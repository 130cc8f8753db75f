import { createDicomwebClient } from '@clinikit/client';
import { expect, test } from 'vitest';
import { failureReason } from './store.ts';

test.each(Object.keys(failureReason))('a person is told what %s means', async (reason) => {
  const answer = { '00081198': { vr: 'SQ', Value: [{ '00000902': { vr: 'LO', Value: [reason] } }] } };
  const client = createDicomwebClient({
    url: 'http://clinic.test/dicomweb',
    fetch: async () => Response.json(answer, { status: 409, headers: { 'content-type': 'application/dicom+json' } }),
  });
  const { failed } = await client.store([new Uint8Array([1])]);
  expect(failed).toMatchObject([{ code: reason, message: expect.stringMatching(/^[A-Z].*\.$/) }]);
  // What is not known is repeated as the word that it is.
  expect(failed[0]?.message).not.toContain(reason);
});
