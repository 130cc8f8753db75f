import { type Browser, chromium } from 'playwright';
import { chromiumArgs, installedChromium } from './chromium.ts';
import { waitLimitMs } from './limits.ts';

/** Starts the machine's Chromium, which ends with this process; its pages wait for as long as any test may. */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: installedChromium(),
    args: chromiumArgs,
    timeout: waitLimitMs,
    // Playwright's handlers would close Chromium and leave this process alive; Chromium ends with its pipe anyway.
    handleSIGHUP: false,
    handleSIGTERM: false,
  });
  browser.on('context', (context) => context.setDefaultTimeout(waitLimitMs));
  return browser;
}
