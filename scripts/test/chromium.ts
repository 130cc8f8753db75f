import { findProgram } from '../../examples/express/demo/programs.ts';

/** The Chromium that the browser tests drive: `CHROMIUM_PATH`, or the first one on the PATH. */
export const chromiumPath = (): string | undefined =>
  process.env['CHROMIUM_PATH'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome');

/** The same, for those who can do nothing without it. @throws Error that names how to install it. */
export function installedChromium(): string {
  const path = chromiumPath();
  if (path === undefined) throw new Error('Chromium is not installed: apt-get install chromium');
  return path;
}

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
