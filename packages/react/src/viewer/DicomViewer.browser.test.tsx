import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { DicomViewer } from './DicomViewer.tsx';
import type { ViewerSource } from './source.ts';
import { type SyntheticInstance, syntheticSource } from './testing/syntheticSource.ts';
import '../styles.css';
import '../testing/patience.ts';

const size = 256;

/** Every 16-bit value from 0 up, so that each grey is met. */
const ramp: SyntheticInstance = { rows: size, columns: size, value: (row, column) => column * 256 + row };
const flat = (value: number): SyntheticInstance => ({ rows: 64, columns: 64, value: () => value });
const window = (center: number, width: number) => ({
  '00281050': { vr: 'DS', Value: [center] },
  '00281051': { vr: 'DS', Value: [width] },
});
const oneSeries = (instances: readonly SyntheticInstance[]) => [{ seriesInstanceUid: '1.2.3', instances }];

const viewers = () => [...document.querySelectorAll<HTMLElement>('[data-clinikit-viewer]')];
const settled = (viewer: HTMLElement | undefined, state = 'ready') =>
  waitFor(() => expect(viewer?.dataset['state']).toBe(state));

/** Renders the viewer so large that its picture area is 256 CSS pixels high: one pixel of the screen for one of the image. */
function Page({ source, study = '1.2', count = 1 }: { source: ViewerSource; study?: string; count?: number }) {
  return Array.from({ length: count }, (_, place) => (
    <div key={place} style={{ width: 440, height: 305 }}>
      <DicomViewer studyInstanceUid={`${study}.${place}`} source={source} />
    </div>
  ));
}

/** The greys on screen, sampled by place in the picture (0 to 1). */
async function greysOf(viewer: HTMLElement | undefined) {
  // The renderer draws in the next frame.
  await new Promise((resolve) => setTimeout(resolve, 120));
  const canvas = viewer?.querySelector('canvas');
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  if (!canvas || !context) throw new Error('The viewer drew no canvas.');
  const side = Math.min(canvas.width, canvas.height);
  const left = (canvas.width - side) / 2;
  const top = (canvas.height - side) / 2;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return {
    side,
    at: (x: number, y: number): number =>
      data[(Math.floor(top + y * side) * canvas.width + Math.floor(left + x * side)) * 4] ?? Number.NaN,
  };
}

/** @source DICOM PS3.3 C.11.2.1.2.1 */
const expectedGrey = (value: number, center: number, width: number): number =>
  Math.max(0, Math.min(255, ((value - (center - 0.5)) / (width - 1) + 0.5) * 255));

async function expectRamp(viewer: HTMLElement | undefined, grey: (value: number) => number, tolerance = 1) {
  const { at, side } = await greysOf(viewer);
  expect(side).toBe(size);
  for (let column = 0; column < size; column++) {
    for (const row of [0, 100, 255]) {
      const shown = at((column + 0.5) / size, (row + 0.5) / size);
      expect(Math.abs(shown - grey(ramp.value(row, column)))).toBeLessThanOrEqual(tolerance);
    }
  }
}

afterEach(cleanup);

describe('greys', () => {
  test('a window of the whole range shows 16 bits within one grey', async () => {
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements: window(32768, 65536) }]))} />);
    await settled(viewers()[0]);
    await expectRamp(viewers()[0], (value) => expectedGrey(value, 32768, 65536));
  });

  test('a narrow window clips below and above, and nowhere else', async () => {
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements: window(20000, 24000) }]))} />);
    await settled(viewers()[0]);
    await expectRamp(viewers()[0], (value) => expectedGrey(value, 20000, 24000));
  });

  test('without a window the range of the image is shown, and the words say so', async () => {
    render(<Page source={syntheticSource(oneSeries([ramp]))} />);
    await settled(viewers()[0]);
    await expectRamp(viewers()[0], (value) => (value / 65535) * 255);
    expect(document.querySelector('[data-clinikit-window]')?.textContent).toContain('auto');
  });

  test('MONOCHROME1 is white where the value is least; inverting shows it the other way', async () => {
    const elements = { ...window(32768, 65536), '00280004': { vr: 'CS', Value: ['MONOCHROME1'] } };
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements }]))} />);
    await settled(viewers()[0]);
    await expectRamp(viewers()[0], (value) => 255 - expectedGrey(value, 32768, 65536));
    screen.getByRole('button', { name: 'Invert' }).click();
    await expectRamp(viewers()[0], (value) => expectedGrey(value, 32768, 65536));
  });

  test('rescale comes before the window', async () => {
    const elements = {
      ...window(0, 65536),
      '00281052': { vr: 'DS', Value: [-32768] },
      '00281053': { vr: 'DS', Value: [1] },
    };
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements }]))} />);
    await settled(viewers()[0]);
    await expectRamp(viewers()[0], (value) => expectedGrey(value - 32768, 0, 65536));
  });

  test('pixels twice as high as wide are drawn so', async () => {
    const elements = { ...window(32768, 65536), '00280034': { vr: 'IS', Value: [2, 1] } };
    const half: SyntheticInstance = { rows: 128, columns: 256, value: (row, column) => column * 256 + row, elements };
    render(<Page source={syntheticSource(oneSeries([half]))} />);
    await settled(viewers()[0]);
    const { at } = await greysOf(viewers()[0]);
    // 128 rows fill the same height as 256 columns fill the width: no black above or below.
    expect(at(0.9, 0.02)).toBeGreaterThan(200);
    expect(at(0.9, 0.98)).toBeGreaterThan(200);
  });
});

describe('stack', () => {
  const stack = oneSeries([10, 90, 200].map((value) => ({ ...flat(value), elements: window(128, 256) })));

  test('scrolls by button, key and slider, and shows each image under its own number', async () => {
    render(<Page source={syntheticSource(stack)} />);
    await settled(viewers()[0]);
    expect((await greysOf(viewers()[0])).at(0.5, 0.5)).toBeCloseTo(10, -1);
    screen.getByRole('button', { name: 'Next image' }).click();
    await waitFor(() => expect(viewers()[0]?.dataset['index']).toBe('1'));
    await settled(viewers()[0]);
    expect((await greysOf(viewers()[0])).at(0.5, 0.5)).toBeCloseTo(90, -1);
    screen.getByRole('application').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    await waitFor(() => expect(viewers()[0]?.dataset['index']).toBe('2'));
    await settled(viewers()[0]);
    expect((await greysOf(viewers()[0])).at(0.5, 0.5)).toBeCloseTo(200, -1);
    expect(screen.getByText('Image 3 of 3')).toBeTruthy();
  });
});

describe('a page', () => {
  test('holds several viewers that do not touch each other', async () => {
    const stack = oneSeries([40, 220].map((value) => ({ ...flat(value), elements: window(128, 256) })));
    render(<Page source={syntheticSource(stack)} count={2} />);
    await settled(viewers()[0]);
    await settled(viewers()[1]);
    screen.getAllByRole('button', { name: 'Next image' })[1]?.click();
    await waitFor(() => expect(viewers()[1]?.dataset['index']).toBe('1'));
    await settled(viewers()[1]);
    expect((await greysOf(viewers()[0])).at(0.5, 0.5)).toBeCloseTo(40, -1);
    expect((await greysOf(viewers()[1])).at(0.5, 0.5)).toBeCloseTo(220, -1);
  });

  test('may mount, unmount and mount a viewer again', async () => {
    const source = syntheticSource(oneSeries([{ ...ramp, elements: window(32768, 65536) }]));
    const page = render(<Page source={source} />, { wrapper: StrictMode });
    await settled(viewers()[0]);
    page.unmount();
    expect(viewers()).toHaveLength(0);
    render(<Page source={source} />, { wrapper: StrictMode });
    await settled(viewers()[0]);
    await expectRamp(viewers()[0], (value) => expectedGrey(value, 32768, 65536));
    expect(viewers()[0]?.querySelectorAll('canvas')).toHaveLength(1);
  });

  test('shows nothing of a study that was left while it was loading', async () => {
    const aborted: string[] = [];
    let asked = 0;
    const slow = syntheticSource(oneSeries([240, 250].map((grey) => ({ ...flat(grey), elements: window(128, 256) }))), {
      patientName: 'Stara^Anna',
      beforeFrame: ({ studyInstanceUid, sopInstanceUid }, signal) =>
        new Promise((resolve) => {
          if (sopInstanceUid === '1.2.3.1') return resolve();
          asked += 1;
          signal.addEventListener('abort', () => aborted.push(studyInstanceUid));
          // Answers although it was aborted, as a server may.
          setTimeout(resolve, 400);
        }),
    });
    const page = render(<Page source={slow} study="9.9" />);
    await waitFor(() => expect(screen.queryByText('Stara, Anna')).toBeTruthy());
    await waitFor(() => expect(asked).toBe(1));
    const quick = syntheticSource(oneSeries([{ ...flat(30), elements: window(128, 256) }]), {
      patientName: 'Nowa^Ewa',
    });
    page.rerender(<Page source={quick} study="1.1" />);
    expect(screen.queryByText('Stara, Anna')).toBeNull();
    await settled(viewers()[0]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(aborted).toEqual(['9.9.0']);
    expect(screen.queryByText('Nowa, Ewa')).toBeTruthy();
    expect((await greysOf(viewers()[0])).at(0.5, 0.5)).toBeCloseTo(30, -1);
  });
});

describe('failure', () => {
  test('is told in words and to the integrator, and trying again mends it', async () => {
    let broken = true;
    const source = syntheticSource(oneSeries([{ ...flat(100), elements: window(128, 256) }]), {
      beforeFrame: async () => {
        if (broken) throw Object.assign(new Error('offline'), { code: 'network' });
      },
    });
    const codes: string[] = [];
    render(
      <div style={{ width: 340, height: 360 }}>
        <DicomViewer studyInstanceUid="1.2" source={source} onError={({ code }) => codes.push(code)} />
      </div>,
    );
    await settled(viewers()[0], 'error');
    expect(screen.getByRole('alert').textContent).toContain('Could not reach the server');
    expect(codes).toEqual(['network']);
    broken = false;
    screen.getByRole('button', { name: 'Try again' }).click();
    await settled(viewers()[0]);
    expect((await greysOf(viewers()[0])).at(0.5, 0.5)).toBeCloseTo(100, -1);
  });

  test('a series without pictures says so', async () => {
    render(<Page source={syntheticSource(oneSeries([]))} />);
    await settled(viewers()[0], 'error');
    expect(screen.getByRole('alert').dataset['errorCode']).toBe('no_images');
  });
});
