import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { UploadDropZone } from './UploadDropZone.tsx';
import '../testing/patience.ts';

afterEach(cleanup);

/** A clinic that takes its time over each file until it is let go. */
function slowClinic() {
  const clinic = createTestClinic();
  let letGo = () => {};
  const asked: { stopped: () => boolean }[] = [];
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const client = createClinicClient({
    url: clinic.url,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST') {
        asked.push({ stopped: () => request.signal.aborted });
        await gate;
      }
      return clinic.fetch(request);
    },
  });
  const queryClient = new QueryClient();
  const page = (zone: boolean, user = 'a', signedIn = client) => (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ClinicProvider key={user} client={signedIn}>
          {zone ? <UploadDropZone /> : <p>Elsewhere</p>}
        </ClinicProvider>
      </QueryClientProvider>
    </StrictMode>
  );
  return { page, letGo, asked, url: clinic.url };
}

const choose = () => {
  const bytes = new Uint8Array(140);
  bytes.set(new TextEncoder().encode('DICM'), 128);
  const files = ['a.dcm', 'b.dcm'].map((name) => new File([bytes], name));
  fireEvent.change(screen.getByLabelText('Choose files', { selector: 'input' }), { target: { files } });
};
/** Whether the browser would ask before it leaves the page. */
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('sending goes on while the user looks elsewhere, and its result is there afterwards, once', async () => {
  const { page, letGo } = slowClinic();
  const view = render(page(true));
  choose();
  await screen.findByText('0 of 2 files');
  view.rerender(page(false));
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 50));
  view.rerender(page(true));
  await screen.findByText('2 files stored');
  view.rerender(page(false));
  await new Promise((resolve) => setTimeout(resolve, 50));
  view.rerender(page(true));
  expect(screen.queryByText('2 files stored')).toBeNull();
});

test('the browser asks before it leaves the page, as long as files are on their way', async () => {
  const { page, letGo } = slowClinic();
  render(page(true));
  expect(asksBeforeLeaving()).toBe(false);
  choose();
  await screen.findByText('0 of 2 files');
  expect(asksBeforeLeaving()).toBe(true);
  letGo();
  await screen.findByText('2 files stored');
  expect(asksBeforeLeaving()).toBe(false);
});

describe('the next user', () => {
  const upload = () => document.querySelector<HTMLElement>('[data-clinikit-upload]')?.dataset['state'];

  test.each(['another key', 'another client'])('does not go on with what was begun before: %s', async (how) => {
    const { page, letGo, asked, url } = slowClinic();
    const next = how === 'another key' ? page(true, 'b') : page(true, 'a', createClinicClient({ url }));
    const view = render(page(true));
    choose();
    await screen.findByText('0 of 2 files');
    await waitFor(() => expect(asked.length).toBeGreaterThan(0));
    const begun = asked.length;
    view.rerender(next);
    await waitFor(() => expect(asked.every(({ stopped }) => stopped())).toBe(true));
    expect(upload()).toBe('idle');
    expect(asksBeforeLeaving()).toBe(false);
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(upload()).toBe('idle');
    expect(asked).toHaveLength(begun);
  });

  test('does not see what has been stored before', async () => {
    const { page, letGo } = slowClinic();
    letGo();
    const view = render(page(true));
    choose();
    await screen.findByText('2 files stored');
    view.rerender(page(true, 'b'));
    expect(upload()).toBe('idle');
    choose();
    await screen.findByText('2 files stored');
  });
});
