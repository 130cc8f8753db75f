import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DicomViewer } from './DicomViewer.tsx';
import type { ViewerSource } from './source.ts';
import { type SyntheticInstance, syntheticSource } from './testing/syntheticSource.ts';
import '../styles.css';
import '../testing/patience.ts';

const size = 256;

/** Every 16-bit value from 0 up, so that each gray is met. */
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

/** The grays on screen, sampled by place in the picture (0 to 1). */
function graysOf(viewer: HTMLElement | undefined) {
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
const expectedGray = (value: number, center: number, width: number): number =>
  Math.max(0, Math.min(255, ((value - (center - 0.5)) / (width - 1) + 0.5) * 255));

function expectRamp(viewer: HTMLElement | undefined, gray: (value: number) => number, tolerance = 1) {
  const { at, side } = graysOf(viewer);
  expect(side).toBe(size);
  for (let column = 0; column < size; column++) {
    for (const row of [0, 100, 255]) {
      const shown = at((column + 0.5) / size, (row + 0.5) / size);
      expect(Math.abs(shown - gray(ramp.value(row, column)))).toBeLessThanOrEqual(tolerance);
    }
  }
}

afterEach(cleanup);

describe('grays', () => {
  test('a window of the whole range shows 16 bits within one gray', async () => {
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements: window(32768, 65536) }]))} />);
    await settled(viewers()[0]);
    expectRamp(viewers()[0], (value) => expectedGray(value, 32768, 65536));
  });

  test('a narrow window clips below and above, and nowhere else', async () => {
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements: window(20000, 24000) }]))} />);
    await settled(viewers()[0]);
    expectRamp(viewers()[0], (value) => expectedGray(value, 20000, 24000));
  });

  test('without a window the range of the image is shown, and the words say so', async () => {
    render(<Page source={syntheticSource(oneSeries([ramp]))} />);
    await settled(viewers()[0]);
    expectRamp(viewers()[0], (value) => (value / 65535) * 255);
    expect(document.querySelector('[data-clinikit-window]')?.textContent).toContain('auto');
  });

  test('MONOCHROME1 is white where the value is least; inverting shows it the other way', async () => {
    const elements = { ...window(32768, 65536), '00280004': { vr: 'CS', Value: ['MONOCHROME1'] } };
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements }]))} />);
    await settled(viewers()[0]);
    expectRamp(viewers()[0], (value) => 255 - expectedGray(value, 32768, 65536));
    screen.getByRole('button', { name: 'Invert' }).click();
    await waitFor(() => expectRamp(viewers()[0], (value) => expectedGray(value, 32768, 65536)));
  });

  test('rescale comes before the window', async () => {
    const elements = {
      ...window(0, 65536),
      '00281052': { vr: 'DS', Value: [-32768] },
      '00281053': { vr: 'DS', Value: [1] },
    };
    render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements }]))} />);
    await settled(viewers()[0]);
    expectRamp(viewers()[0], (value) => expectedGray(value - 32768, 0, 65536));
  });

  describe('of fractions, as in dose and parametric maps', () => {
    const slope = 1e-5;
    const fractions = { '00281052': { vr: 'DS', Value: [0] }, '00281053': { vr: 'DS', Value: [slope] } };
    const exactGray = (value: number, center: number, width: number): number =>
      Math.max(0, Math.min(255, ((value * slope - center) / width + 0.5) * 255));
    const words = () => document.querySelector('[data-clinikit-window]')?.textContent;

    test('a window below 1 is drawn exactly', async () => {
      const elements = { ...fractions, ...window(0.3, 0.4) };
      render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements }]))} />);
      await settled(viewers()[0]);
      expectRamp(viewers()[0], (value) => exactGray(value, 0.3, 0.4));
      expect(words()).toBe('C 0.3  W 0.4');
    });

    test('without a window the range is shown, however small it is', async () => {
      render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements: fractions }]))} />);
      await settled(viewers()[0]);
      expectRamp(viewers()[0], (value) => (value / 65535) * 255);
      expect(words()).toBe('C 0.33  W 0.66 (auto)');
    });

    test('a drag changes the window by what suits the values', async () => {
      const elements = { ...fractions, ...window(0.3, 0.4) };
      render(<Page source={syntheticSource(oneSeries([{ ...ramp, elements }]))} />);
      await settled(viewers()[0]);
      const viewport = screen.getByRole('application');
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown']) fireEvent.keyDown(viewport, { key, shiftKey: true });
      const width = 0.4 * 0.96 ** 2;
      const center = 0.3 + width * 0.04;
      await waitFor(() => expect(words()).toBe('C 0.31  W 0.37'));
      expectRamp(viewers()[0], (value) => exactGray(value, center, width));
    });
  });

  test('pixels twice as high as wide are drawn so', async () => {
    const elements = { ...window(32768, 65536), '00280034': { vr: 'IS', Value: [2, 1] } };
    const half: SyntheticInstance = { rows: 128, columns: 256, value: (row, column) => column * 256 + row, elements };
    render(<Page source={syntheticSource(oneSeries([half]))} />);
    await settled(viewers()[0]);
    const { at } = graysOf(viewers()[0]);
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
    expect(graysOf(viewers()[0]).at(0.5, 0.5)).toBeCloseTo(10, -1);
    screen.getByRole('button', { name: 'Next image' }).click();
    await waitFor(() => expect(viewers()[0]?.dataset['index']).toBe('1'));
    await settled(viewers()[0]);
    expect(graysOf(viewers()[0]).at(0.5, 0.5)).toBeCloseTo(90, -1);
    screen.getByRole('application').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    await waitFor(() => expect(viewers()[0]?.dataset['index']).toBe('2'));
    await settled(viewers()[0]);
    expect(graysOf(viewers()[0]).at(0.5, 0.5)).toBeCloseTo(200, -1);
    expect(screen.getByText('Image 3 of 3')).toBeTruthy();
  });
});

describe('a keyboard', () => {
  const sourceOf = (count: number) => syntheticSource(oneSeries(Array(count).fill(flat(100))));

  test('stays where it is when a button has nothing left to do', async () => {
    render(<Page source={sourceOf(3)} />);
    await settled(viewers()[0]);
    const next = screen.getByRole('button', { name: 'Next image' });
    next.focus();
    for (const index of ['1', '2', '2']) {
      fireEvent.click(next);
      await waitFor(() => expect(viewers()[0]?.dataset['shownIndex']).toBe(index));
      expect(document.activeElement).toBe(next);
    }
    expect(next.getAttribute('aria-disabled')).toBe('true');
    fireEvent.keyDown(next, { key: 'ArrowUp' });
    await waitFor(() => expect(viewers()[0]?.dataset['shownIndex']).toBe('1'));
    expect(next.getAttribute('aria-disabled')).not.toBe('true');
  });

  test('is at the picture after a failure was tried again, and not lost with its button', async () => {
    const source = sourceOf(1);
    const study = vi.fn(source.study).mockRejectedValueOnce(Object.assign(new Error('offline'), { code: 'network' }));
    render(<Page source={{ ...source, study }} />);
    await settled(viewers()[0], 'error');
    const retry = screen.getByRole('button', { name: 'Try again' });
    retry.focus();
    retry.click();
    await settled(viewers()[0]);
    expect(document.activeElement).toBe(screen.getByRole('application'));
  });

  test('keeps what belongs to the browser and to the page around', async () => {
    render(
      <>
        <input aria-label="Note" />
        <Page source={sourceOf(2)} />
      </>,
    );
    await settled(viewers()[0]);
    const isLeft = (element: Element, init: KeyboardEventInit) => fireEvent.keyDown(element, init);
    const surface = screen.getByRole('application');
    for (const ctrlKey of [true, false]) {
      const command = { ctrlKey, metaKey: !ctrlKey };
      for (const key of ['r', 'R', '+', '=', '-', '0', 'p', 'w', 'i', 'f', 'ArrowLeft', 'Home']) {
        expect(isLeft(surface, { key, ...command }), key).toBe(true);
      }
      expect(isLeft(surface, { key: 'z', ...command })).toBe(false);
      expect(isLeft(screen.getByLabelText('Note'), { key: 'z', ...command })).toBe(true);
    }
    expect(isLeft(surface, { key: 'ArrowLeft', altKey: true })).toBe(true);
    for (const key of ['Tab', 'F5', 'Escape']) expect(isLeft(surface, { key }), key).toBe(true);
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
    expect(graysOf(viewers()[0]).at(0.5, 0.5)).toBeCloseTo(40, -1);
    expect(graysOf(viewers()[1]).at(0.5, 0.5)).toBeCloseTo(220, -1);
  });

  test('may mount, unmount and mount a viewer again', async () => {
    const source = syntheticSource(oneSeries([{ ...ramp, elements: window(32768, 65536) }]));
    const page = render(<Page source={source} />, { wrapper: StrictMode });
    await settled(viewers()[0]);
    page.unmount();
    expect(viewers()).toHaveLength(0);
    render(<Page source={source} />, { wrapper: StrictMode });
    await settled(viewers()[0]);
    expectRamp(viewers()[0], (value) => expectedGray(value, 32768, 65536));
    expect(viewers()[0]?.querySelectorAll('canvas')).toHaveLength(1);
  });

  test('shows nothing of a study that was left while it was loading', async () => {
    const aborted: string[] = [];
    let asked = 0;
    const slow = syntheticSource(oneSeries([240, 250].map((gray) => ({ ...flat(gray), elements: window(128, 256) }))), {
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
    expect(graysOf(viewers()[0]).at(0.5, 0.5)).toBeCloseTo(30, -1);
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
    expect(graysOf(viewers()[0]).at(0.5, 0.5)).toBeCloseTo(100, -1);
  });

  test('a series without pictures says so', async () => {
    render(<Page source={syntheticSource(oneSeries([]))} />);
    await settled(viewers()[0], 'error');
    expect(screen.getByRole('alert').dataset['errorCode']).toBe('no_images');
  });
});
