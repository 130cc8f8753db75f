import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { DicomViewer } from './DicomViewer.tsx';
import type { ViewerSource } from './source.ts';
import { changingSource } from './testing/changingSource.ts';
import { type SyntheticInstance, syntheticSource } from './testing/syntheticSource.ts';
import '../styles.css';
import '../testing/patience.ts';

afterEach(cleanup);

const flat = (value: number): SyntheticInstance => ({
  rows: 32,
  columns: 32,
  value: () => value,
  elements: { '00281050': { vr: 'DS', Value: [128] }, '00281051': { vr: 'DS', Value: [256] } },
});
const slices = (count: number) => Array.from({ length: count }, (_, index) => flat(20 * index));
const viewer = () => document.querySelector<HTMLElement>('[data-clinikit-viewer]');
const reaches = (state: string) => waitFor(() => expect(viewer()?.dataset['state']).toBe(state), { interval: 5 });
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
/** Everything that has been answered is taken in. */
const settled = () => later(0);

/** Holds each answer back until the test lets it go; `asked` counts the questions. */
function gate() {
  const waiting: (() => void)[] = [];
  let asked = 0;
  return {
    asked: () => asked,
    wait: () =>
      new Promise<void>((resolve) => {
        asked += 1;
        waiting.push(resolve);
      }),
    release: () => {
      for (const letGo of waiting.splice(0)) letGo();
    },
  };
}

const show = (source: ViewerSource) =>
  render(
    <div style={{ width: 440, height: 400 }}>
      <DicomViewer studyInstanceUid="1.2" source={source} />
    </div>,
  );

describe('a study that goes to another patient while it is open', () => {
  test('is shown under the new name, and never for a moment under the former one', async () => {
    const study = changingSource(slices(3));
    show(study.source);
    await reaches('ready');
    fireEvent.click(screen.getByRole('button', { name: 'Next image' }));
    await reaches('ready');
    expect(screen.getByText('Stara, Anna')).toBeTruthy();
    const answers = gate();
    study.beforeMetadata = answers.wait;
    study.change({ patientName: 'Nowa^Ewa' }, 'moved');
    await waitFor(() => expect(screen.queryByText('Stara, Anna')).toBeNull(), { interval: 5 });
    expect(viewer()?.dataset['state']).toBe('loading');
    expect(screen.queryByText('Nowa, Ewa')).toBeNull();
    answers.release();
    await reaches('ready');
    expect(screen.getByText('Nowa, Ewa')).toBeTruthy();
    expect(screen.getByText('Image 2 of 3')).toBeTruthy();
    expect(screen.queryByText('Stara, Anna')).toBeNull();
  });

  test('drops what was answered late about the former one', async () => {
    const study = changingSource(slices(1));
    const former = gate();
    study.beforeMetadata = former.wait;
    show(study.source);
    await waitFor(() => expect(former.asked()).toBe(1));
    study.beforeMetadata = undefined;
    study.change({ patientName: 'Nowa^Ewa' }, 'moved');
    await reaches('ready');
    former.release();
    await settled();
    await reaches('ready');
    expect(screen.getByText('Nowa, Ewa')).toBeTruthy();
    expect(screen.queryByText('Stara, Anna')).toBeNull();
  });

  test('is not shown at all while it cannot be read again', async () => {
    const study = changingSource(slices(1));
    show(study.source);
    await reaches('ready');
    study.beforeMetadata = () => Promise.reject(Object.assign(new Error('no'), { code: 'forbidden' }));
    study.change({ patientName: 'Nowa^Ewa' }, 'moved');
    await reaches('error');
    expect(screen.queryByText('Stara, Anna')).toBeNull();
  });

  test('changes its name also when the source only says that something changed', async () => {
    const study = changingSource(slices(2));
    show(study.source);
    await reaches('ready');
    study.change({ patientName: 'Nowa^Ewa' });
    await screen.findByText('Nowa, Ewa');
    expect(screen.queryByText('Stara, Anna')).toBeNull();
    expect(viewer()?.dataset['state']).toBe('ready');
  });
});

describe('a series that grows while it is open', () => {
  test('takes the new images in, tells how many, and leaves the reader at the same image', async () => {
    const study = changingSource(slices(3).slice(1));
    show(study.source);
    await reaches('ready');
    fireEvent.click(screen.getByRole('button', { name: 'Next image' }));
    await reaches('ready');
    expect(screen.getByText('Image 2 of 2')).toBeTruthy();
    study.change({ instances: slices(6) });
    await screen.findByText('Image 2 of 6');
    expect(screen.getByText('4 new images')).toBeTruthy();
    expect(viewer()?.dataset).toMatchObject({ state: 'ready', index: '1' });
    fireEvent.click(screen.getByRole('button', { name: 'Next image' }));
    await screen.findByText('Image 3 of 6');
    await reaches('ready');
    expect(screen.queryByText('4 new images')).toBeNull();
  });

  test('is read a few times for many images, and the last one is not missed', async () => {
    const study = changingSource(slices(1));
    show(study.source);
    await reaches('ready');
    const answers = gate();
    study.beforeMetadata = answers.wait;
    study.change({ instances: slices(2) });
    await waitFor(() => expect(answers.asked()).toBe(1));
    // All of them come while the first reading is on its way, however slow the machine is.
    for (let count = 3; count <= 40; count += 1) study.change({ instances: slices(count) });
    answers.release();
    await screen.findByText('Image 1 of 2');
    await waitFor(() => expect(answers.asked()).toBe(2));
    answers.release();
    await screen.findByText('Image 1 of 40');
    expect(answers.asked()).toBe(2);
  });

  test('opens by itself when there was nothing to see before', async () => {
    const study = changingSource([]);
    show(study.source);
    await reaches('error');
    study.change({ instances: slices(2) });
    await screen.findByText('Image 1 of 2');
    await reaches('ready');
  });

  test('says that it could not be read again, and keeps what is there', async () => {
    const study = changingSource(slices(2));
    show(study.source);
    await reaches('ready');
    study.beforeMetadata = () => Promise.reject(Object.assign(new Error('offline'), { code: 'network' }));
    study.change({ instances: slices(3) });
    await screen.findByText(/could not be loaded/);
    expect(viewer()?.dataset['state']).toBe('ready');
  });
});

test('nobody is listened to after the viewer is gone', async () => {
  const study = changingSource(slices(1));
  const page = show(study.source);
  await reaches('ready');
  expect(study.listeners.size).toBe(1);
  page.unmount();
  expect(study.listeners.size).toBe(0);
});

test('the viewer of a clinic hears of a refiling by itself', async () => {
  const clinic = createTestClinic();
  const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  const { studyInstanceUid } = clinic.addStudy({ patientId: 'p1' });
  render(
    <ClinicProvider client={client}>
      <div style={{ width: 440, height: 400 }}>
        <DicomViewer studyInstanceUid={studyInstanceUid} />
      </div>
    </ClinicProvider>,
  );
  await reaches('ready');
  expect(screen.getByText('Żółkiewska, Łucja')).toBeTruthy();
  await client.imaging.fileStudy({ studyInstanceUid, patientId: 'p4' });
  await screen.findByText('O’Brien, Seán');
  expect(screen.queryByText('Żółkiewska, Łucja')).toBeNull();
});

test('one image that is damaged is told of in its place, and the others are shown', async () => {
  const damaged = { ...flat(90), elements: { '00280100': { vr: 'US' } } };
  const series = [{ seriesInstanceUid: '1.2.3', instances: [flat(10), damaged, flat(200)] }];
  show(syntheticSource(series));
  await reaches('ready');
  const next = screen.getByRole('button', { name: 'Next image' });
  fireEvent.click(next);
  await reaches('error');
  expect(screen.getByRole('alert').textContent).toContain('This image is damaged');
  fireEvent.click(next);
  await reaches('ready');
  expect(screen.getByText('Image 3 of 3')).toBeTruthy();
});
