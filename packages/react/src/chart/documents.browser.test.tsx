import { createClinicClient } from '@clinikit/client';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Documents } from '../chart.ts';
import { makeClinic, press, show } from '../testing/clinicPage.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

const choose = async (...files: readonly File[]): Promise<void> => {
  await screen.findByRole('button', { name: 'Choose files' });
  fireEvent.change(screen.getByLabelText('Choose files', { selector: 'input' }), { target: { files } });
};
const pdf = (name: string, sizeBytes: number): File =>
  new File([new Uint8Array(sizeBytes).fill(37)], name, { type: 'application/pdf' });

test('a file goes as its own bytes and belongs to its patient', async () => {
  const { clinic, client } = makeClinic();
  const bodies: (string | null)[] = [];
  const watching: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    if (request.method === 'POST' && request.url.endsWith('/Binary')) bodies.push(request.headers.get('content-type'));
    return clinic.fetch(request);
  };
  show(createClinicClient({ url: clinic.url, fetch: watching }), <Documents patientId="p2" />);
  await choose(pdf('letter.pdf', 3000));
  await screen.findByText('letter.pdf');
  expect(bodies).toEqual(['application/pdf']);
  const { resources } = await client.fhir.search('DocumentReference', { patient: 'p2' });
  const id = /Binary\/(.+)$/.exec(resources[0]?.content[0]?.attachment.url ?? '')?.[1] ?? '';
  expect((await client.fhir.readBinary(id)).bytes.byteLength).toBe(3000);
  expect((await client.fhir.read('Binary', id)).securityContext?.reference).toBe('Patient/p2');
});

test('a server that takes files in JSON alone gets them so', async () => {
  const { clinic, client } = makeClinic();
  const strict: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const isFile = request.headers.has('x-security-context');
    return isFile ? new Response('{}', { status: 415 }) : clinic.fetch(request);
  };
  show(createClinicClient({ url: clinic.url, fetch: strict }), <Documents patientId="p2" />);
  await choose(pdf('letter.pdf', 30));
  await screen.findByText('letter.pdf');
  expect((await client.fhir.search('DocumentReference', { patient: 'p2' })).resources).toHaveLength(1);
});

test('an upload tells how far it is, is cancelled, and says what was not stored', async () => {
  const { clinic, client } = makeClinic();
  let isFirst = true;
  const slow: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'POST' || !request.url.endsWith('/Binary')) return clinic.fetch(request);
    if (isFirst) {
      isFirst = false;
      return clinic.fetch(request);
    }
    return new Promise((_resolve, reject) =>
      request.signal.addEventListener('abort', () => reject(request.signal.reason)),
    );
  };
  show(createClinicClient({ url: clinic.url, fetch: slow }), <Documents patientId="p2" />);
  await choose(pdf('one.pdf', 2_000_000), pdf('two.pdf', 2_000_000));
  await screen.findByText('2 MB of 4 MB');
  expect(screen.getByRole<HTMLProgressElement>('progressbar')).toMatchObject({ value: 2_000_000, max: 4_000_000 });
  await press('Cancel');
  await screen.findByText('Cancelled. Not stored: 1.');
  await waitFor(async () =>
    expect((await client.fhir.search('DocumentReference', { patient: 'p2' })).resources).toHaveLength(1),
  );
});

test('a page among the documents is saved, and has no address at which it could run', async () => {
  const { client } = makeClinic();
  const made: string[] = [];
  const createObjectUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) made.push(blob.type);
    return createObjectUrl(blob);
  };
  for (const contentType of ['text/html', 'image/svg+xml', 'image/png']) {
    await client.fhir.create('DocumentReference', {
      ...{ resourceType: 'DocumentReference', status: 'current', subject: { reference: 'Patient/p2' } },
      content: [{ attachment: { contentType, title: 'A file', data: btoa('<script>1</script>') } }],
    });
  }
  show(client, <Documents patientId="p2" />);
  await screen.findByText('image/png');
  for (const button of document.querySelectorAll<HTMLElement>('.ck-document-open')) fireEvent.click(button);
  await waitFor(() => expect(screen.getAllByText('Download the file')).toHaveLength(3));
  URL.createObjectURL = createObjectUrl;
  expect(made.toSorted()).toEqual(['application/octet-stream', 'application/octet-stream', 'image/png']);
});
