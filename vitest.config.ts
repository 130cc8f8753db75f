import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserDependencies, cornerstoneAliases } from './packages/react/cornerstoneStubs.ts';
import { chromiumArgs, chromiumPath } from './scripts/test/chromium.ts';
import { testLimitMs, waitLimitMs } from './scripts/test/limits.ts';

const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions: { executablePath: chromiumPath() ?? '/usr/bin/chromium', args: chromiumArgs, timeout: waitLimitMs },
  }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
  connectTimeout: testLimitMs,
});
// A busy machine is no fault of the code: no test sets a limit of its own.
const patient = {
  testTimeout: testLimitMs,
  hookTimeout: testLimitMs,
  teardownTimeout: testLimitMs,
  expect: { poll: { timeout: waitLimitMs } },
};
const patientInNode = { ...patient, setupFiles: [join(import.meta.dirname, 'scripts/test/patience.ts')] };
const conditions = ['@clinikit/source'];
const inBrowser = {
  conditions: [...conditions, 'module', 'browser', 'development|production'],
  alias: cornerstoneAliases,
};
const inNode = {
  resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'node', 'development|production'] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...inNode,
        test: {
          name: 'node',
          environment: 'node',
          ...patientInNode,
          include: ['packages/*/src/**/*.test.ts', 'examples/*/{server,src}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.system.test.ts', '**/*.clients.test.ts'],
        },
      },
      {
        ...inNode,
        test: {
          name: 'clients',
          environment: 'node',
          include: ['scripts/test/clients/*.clients.test.ts'],
          fileParallelism: false,
          ...patientInNode,
        },
      },
      {
        ...inNode,
        test: {
          name: 'system',
          environment: 'node',
          include: [
            'packages/*/src/**/*.system.test.ts',
            'examples/*/{demo,test}/**/*.system.test.ts',
            'scripts/test/endsWithParent.system.test.ts',
          ],
          fileParallelism: false,
          ...patientInNode,
        },
      },
      {
        ...inNode,
        test: {
          name: 'clone',
          environment: 'node',
          include: ['scripts/test/freshClone.system.test.ts'],
          ...patientInNode,
          // It holds a whole run of the tests.
          testTimeout: 6 * testLimitMs,
        },
      },
      {
        plugins: [react()],
        resolve: inBrowser,
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          ...patient,
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', ...patient, browser: browser() },
      },
    ],
  },
});
