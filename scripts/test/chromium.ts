import { findProgram } from '../../examples/express/demo/programs.ts';

/** The Chromium that the browser tests drive: `CHROMIUM_PATH`, or the first one on the PATH. */
export const chromiumPath = (): string | undefined =>
  process.env['CHROMIUM_PATH'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome');

/** Headless as root inside containers, and without background traffic to anywhere. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
