import { cleanup, render, screen, waitFor } from '@testing-library/react';
import type {} from '@vitest/browser-playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { DicomViewer } from './DicomViewer.tsx';
import { syntheticSource } from './testing/syntheticSource.ts';
import '../styles.css';
import '../testing/patience.ts';

const touch = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 5 });

beforeEach(async () => {
  await touch(true);
  await page.viewport(390, 780);
});
afterEach(async () => {
  cleanup();
  await touch(false);
});

const instances = Array(18).fill({ rows: 40, columns: 30, value: () => 7 });
const source = syntheticSource([
  { seriesInstanceUid: '1.1', description: 'Full mouth', instances },
  { seriesInstanceUid: '1.2', description: 'Panoramic', instances: instances.slice(0, 1) },
]);

test.each([390, 320])('%i px wide, all controls are there and as large as a finger', async (width) => {
  expect(matchMedia('(pointer: coarse)').matches).toBe(true);
  const { container } = render(
    <div style={{ width, height: 700 }}>
      <DicomViewer studyInstanceUid="1.2" source={source} />
    </div>,
  );
  await waitFor(() => expect(screen.getByText('Image 1 of 18')).toBeTruthy());
  const viewer = container.querySelector('.ck-viewer')?.getBoundingClientRect() ?? new DOMRect();
  const controls = [...screen.getAllByRole('button'), screen.getByRole('slider')];
  expect(controls.map((control) => control.getAttribute('aria-label') ?? control.textContent)).toEqual([
    ...['Brightness and contrast', 'Move', 'Zoom', 'Invert', 'Reset view'],
    ...['OTFull mouth18 images', 'OTPanoramic1 image', 'Previous image', 'Next image', 'Position in series'],
  ]);
  for (const control of controls) {
    const name = control.getAttribute('aria-label') ?? control.textContent;
    const box = control.getBoundingClientRect();
    expect(Math.min(box.width, box.height), `${name} is ${box.width} x ${box.height}`).toBeGreaterThanOrEqual(44);
    expect(control.checkVisibility(), name ?? '').toBe(true);
    const isInside = box.left >= viewer.left && box.right <= viewer.right && box.bottom <= viewer.bottom;
    expect(isInside, `${name} is in sight`).toBe(true);
  }
});
