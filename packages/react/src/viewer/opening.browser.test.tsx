import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { DicomViewer, type DicomViewerProps } from './DicomViewer.tsx';
import type { ViewerSource } from './source.ts';
import { codedImage, codedSource, flatPicture } from './testing/codedSource.ts';
import '../styles.css';
import '../testing/patience.ts';

afterEach(cleanup);

const viewer = () => document.querySelector<HTMLElement>('[data-clinikit-viewer]');
const reaches = (state: string) => waitFor(() => expect(viewer()?.dataset['state']).toBe(state), { interval: 5 });

/** A clinic that counts what it is asked, by the kind of thing; its stream of events may be held back. */
function countingClinic({ isHeld = false } = {}) {
  const clinic = createTestClinic();
  const asked: Record<string, number> = {};
  let openStream = () => {};
  const streamOpens = new Promise<void>((resolve) => {
    openStream = resolve;
  });
  const client = createClinicClient({
    url: clinic.url,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      const kind = pathname.endsWith('/metadata')
        ? 'metadata'
        : pathname.includes('/frames/')
          ? 'frame'
          : pathname.includes('/imaging/studies/')
            ? 'study'
            : pathname.endsWith('/events')
              ? 'events'
              : pathname;
      asked[kind] = (asked[kind] ?? 0) + 1;
      if (kind === 'events' && isHeld) await streamOpens;
      return clinic.fetch(request);
    },
  });
  const show = (props: DicomViewerProps) =>
    render(
      <ClinicProvider client={client}>
        <div style={{ width: 700, height: 500 }}>
          <DicomViewer {...props} />
        </div>
      </ClinicProvider>,
    );
  return { clinic, client, asked, show, openStream: () => openStream() };
}

describe('requests', () => {
  test('in a page that hears events already, a study, its metadata and each frame are asked for once', async () => {
    const { clinic, client, asked, show } = countingClinic();
    const { studyInstanceUid } = clinic.addStudy({ patientId: 'p1', numberOfInstances: 6 });
    const heard = await new Promise<() => void>((resolve) => {
      const { close } = client.events.subscribe({
        onEvent: () => undefined,
        onState: (state) => state === 'open' && resolve(() => close()),
      });
    });
    show({ studyInstanceUid });
    await reaches('ready');
    await waitFor(() => expect(asked['frame']).toBe(6));
    expect(asked).toEqual({ events: 1, study: 1, metadata: 1, frame: 6 });
    heard();
  });

  test('where the stream of events opens later, the study alone is looked at once more', async () => {
    const { clinic, asked, show, openStream } = countingClinic({ isHeld: true });
    const { studyInstanceUid } = clinic.addStudy({ patientId: 'p1', numberOfInstances: 6 });
    show({ studyInstanceUid });
    await reaches('ready');
    openStream();
    await waitFor(() => expect(asked).toMatchObject({ study: 2, frame: 6 }));
    expect(asked).toEqual({ events: 1, study: 2, metadata: 1, frame: 6 });
  });

  test('what has arrived before the stream was open is not missed', async () => {
    const { clinic, show, asked, openStream } = countingClinic({ isHeld: true });
    const { studyInstanceUid } = clinic.addStudy({ patientId: 'p1' });
    show({ studyInstanceUid });
    await reaches('ready');
    expect(screen.getByText('Żółkiewska, Łucja')).toBeTruthy();
    // Nobody tells of it: the stream is not open yet.
    const study = clinic.studies.get(studyInstanceUid);
    if (!study) throw new Error('No study.');
    Object.assign(study, { patientId: 'p4' });
    openStream();
    await screen.findByText('O’Brien, Seán', {});
    expect(asked).toMatchObject({ study: 2, metadata: 2 });
  });
});

describe('the image that opens', () => {
  const standsFor = (index: number): ViewerSource => {
    const { source } = codedSource([12]);
    return {
      ...source,
      study: async (uid, options) => {
        const study = await source.study(uid, options);
        const series = study.series.map((each) => ({
          ...each,
          previewSopInstanceUid: each.instances[index]?.sopInstanceUid,
        }));
        return { ...study, series };
      },
      frame: () => new Promise(() => undefined),
    };
  };
  const open = (props: Partial<DicomViewerProps>, source: ViewerSource) =>
    render(
      <div style={{ width: 700, height: 500 }}>
        <DicomViewer studyInstanceUid="1.2" source={source} {...props} />
      </div>,
    );
  const counter = () => document.querySelector('[data-clinikit-counter]')?.textContent;
  const name = () => document.querySelector('[data-clinikit-overlay] strong')?.textContent;

  test('is the one whose preview stands for the series', async () => {
    open({}, standsFor(3));
    // Of images 0, 2, 3, 5, ... the fourth.
    await waitFor(() => expect(name()).toBe(codedImage(0, 5).name));
    expect(counter()).toBe('Image 4 of 8');
  });

  test('is the one that the caller names', async () => {
    open({ sopInstanceUid: '1.2.1.3' }, standsFor(3));
    await waitFor(() => expect(name()).toBe(codedImage(0, 2).name));
    expect(counter()).toBe('Image 2 of 8');
  });

  test('has no words while the preview that the page gave is of another image', async () => {
    const [given, own] = [7, 5].map((index) => flatPicture(codedImage(0, index).gray));
    let letGo = () => {};
    const decode = vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(
      () =>
        new Promise((resolve) => {
          letGo = resolve;
        }),
    );
    open({ previewUrl: given }, standsFor(3));
    await waitFor(() => expect(decode).toHaveBeenCalled());
    expect(document.querySelector<HTMLImageElement>('.ck-preview')?.src).toBe(given);
    expect(viewer()?.dataset['state']).toBe('preview');
    expect(document.querySelector('[data-clinikit-overlay]')).toBeNull();
    letGo();
    await waitFor(() => expect(name()).toBe(codedImage(0, 5).name));
    expect(document.querySelector<HTMLImageElement>('.ck-preview')?.src).toBe(own);
    decode.mockRestore();
  });

  test('is put into words beside the very preview that the page gave, which stays the same element', async () => {
    open({ previewUrl: flatPicture(codedImage(0, 5).gray) }, standsFor(3));
    const first = document.querySelector('.ck-preview');
    expect(first).not.toBeNull();
    await waitFor(() => expect(name()).toBe(codedImage(0, 5).name));
    expect(document.querySelector('.ck-preview')).toBe(first);
  });
});

describe('the chart in which a study is opened', () => {
  test.each([
    ['of another patient', { patientId: 'p2' }],
    ['that is not filed', {}],
  ])('does not show a study %s', async (_, study) => {
    const { clinic, show, asked } = countingClinic();
    const { studyInstanceUid } = clinic.addStudy(study);
    show({ studyInstanceUid, patientId: 'p1' });
    await reaches('error');
    expect(screen.getByRole('alert').dataset['errorCode']).toBe('other_patient');
    expect(document.querySelector('[data-clinikit-overlay]')).toBeNull();
    expect(asked['frame']).toBeUndefined();
  });

  test('stops showing a study that is filed elsewhere', async () => {
    const { clinic, client, show } = countingClinic();
    const { studyInstanceUid } = clinic.addStudy({ patientId: 'p1' });
    show({ studyInstanceUid, patientId: 'p1' });
    await reaches('ready');
    await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p2' });
    await reaches('error');
    expect(screen.getByRole('alert').dataset['errorCode']).toBe('other_patient');
    expect(screen.queryByText('Żółkiewska, Łucja')).toBeNull();
  });
});

test('a study in triage is marked as not filed, in words, until it is filed', async () => {
  const { clinic, client, show } = countingClinic();
  const { studyInstanceUid } = clinic.addStudy({ arrivedAs: { name: { alphabetic: 'Zolkiewska^Lucja' } } });
  show({ studyInstanceUid });
  await reaches('ready');
  expect(screen.getByText('Zolkiewska, Lucja')).toBeTruthy();
  expect(document.querySelector('[data-clinikit-not-filed]')?.textContent).toBe(
    'Not filedName and number are as they arrived, not checked.',
  );
  await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p1' });
  await screen.findByText('Żółkiewska, Łucja');
  expect(document.querySelector('[data-clinikit-not-filed]')).toBeNull();
});

test('the wheel moves as far as it is turned', async () => {
  const { clinic, show } = countingClinic();
  const { studyInstanceUid } = clinic.addStudy({ patientId: 'p1', numberOfInstances: 40 });
  show({ studyInstanceUid });
  await reaches('ready');
  const viewport = screen.getByRole('application');
  fireEvent.wheel(viewport, { deltaY: 1000 });
  await waitFor(() => expect(viewer()?.dataset['index']).toBe('10'));
  for (let notch = 0; notch < 3; notch += 1) fireEvent.wheel(viewport, { deltaY: -3, deltaMode: 1 });
  await waitFor(() => expect(viewer()?.dataset['index']).toBe('7'));
});
