import { icon } from '../../ui/icon.tsx';
import { draggedWindow, type GrayWindow } from '../core/presentation.ts';
import { windowOf } from '../core/viewerState.ts';
import type { Move, ToolTarget, ViewerTool } from './viewerTool.ts';

/** One press of a key changes the window as a drag by so many CSS pixels does. */
const keyPx = 12;

function drag({ session }: ToolTarget, { dx, dy }: Move): void {
  const state = session.getState();
  const window = windowOf(state);
  if (!window || state.shown?.depth !== 'full') return;
  session.setWindow(draggedWindow(window, state.shown.range, dx, dy));
}

const dragBy =
  (dx: number, dy: number) =>
  (target: ToolTarget): void =>
    drag(target, { dx, dy });

/** Brightness and contrast: right makes the window wider, down makes the picture darker. */
export const windowTool: ViewerTool = {
  name: 'window',
  button: {
    label: 'window',
    letter: 'W',
    Icon: icon('M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0Z', 'M12 3.5v17a8.5 8.5 0 0 0 0-17Z'),
  },
  drag,
  keys: {
    'Shift+ArrowUp': dragBy(0, -keyPx),
    'Shift+ArrowDown': dragBy(0, keyPx),
    'Shift+ArrowLeft': dragBy(-keyPx, 0),
    'Shift+ArrowRight': dragBy(keyPx, 0),
  },
  // Color has no window; that of a preview only the server knows.
  readOut({ shown }, labels, locale) {
    const window = shown?.depth === 'full' ? shown.presentation.window : undefined;
    if (!window) return undefined;
    const [center, width] = [formatValue(window.center, window, locale), formatValue(window.width, window, locale)];
    return labels.windowValues(center, width) + (window.origin === 'range' ? ` (${labels.autoWindow})` : '');
  },
};

/** With as many digits as make a difference to a window of such a width. */
function formatValue(value: number, { width }: GrayWindow, locale: string): string {
  const ofWidth = width < 1 ? 1 - Math.floor(Math.log10(width)) : 0;
  const digits = Math.max(ofWidth, Math.abs(value) < 10 ? 2 : 0);
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false }).format(value);
}
