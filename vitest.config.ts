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
const setUp = ['patience', 'endsWithVitest'].map((name) => join(import.meta.dirname, `scripts/test/${name}.ts`));
const patientInNode = {
  ...patient,
  setupFiles: setUp,
  globalSetup: ['postgresTemplate', 'sharedPostgres'].map((name) =>
    join(import.meta.dirname, `scripts/test/${name}.ts`),
  ),
};
const unit = {
  environment: 'node',
  ...patientInNode,
  // Vitest leaves a core free, which halves a machine of two: the tests wait as often as they compute.
  maxWorkers: '100%',
};
const otherTests = ['**/*.browser.test.ts', '**/*.system.test.ts', '**/*.clients.test.ts'];
/** They measure what their process takes of time or memory, and have one of their own. */
const measuring = [
  'packages/server-adapter/src/{archive/storedText,database/sqlite}.test.ts',
  'packages/server-adapter/src/dicomweb/{heldBody,listTurns,longTexts,multipart,wildcard}.test.ts',
  'packages/server-adapter/src/records/{patientLimits,searchTurns}.test.ts',
];
const conditions = ['@clinikit/source'];
const inBrowser = {
  conditions: [...conditions, 'module', 'browser', 'development|production'],
  alias: cornerstoneAliases,
};
const inNode = {
  resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'node', 'development|production'] } },
};

/**
 * MSW ends the socket of a request that the client has aborted as if its answer had come to an end, and Node's undici
 * asserts that nobody aborted it (msw 3.0.5, @mswjs/interceptors): outside of every test, and of no meaning for one.
 */
const isAbortedInMsw = ({ message = '', stack = '' }: { message?: string; stack?: string }): boolean =>
  message.includes('assert(!this.aborted)') && stack.includes('@mswjs/interceptors');

export default defineConfig({
  test: {
    onUnhandledError: (error) => (isAbortedInMsw(error) ? false : undefined),
    projects: [
      {
        ...inNode,
        test: {
          name: 'node',
          ...unit,
          // A worker reads the code once for all its files: each file puts back what it changed for the whole process.
          isolate: false,
          include: ['packages/*/src/**/*.test.ts', 'examples/*/{server,src,demo}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...otherTests, ...measuring],
        },
      },
      {
        ...inNode,
        test: { name: 'measuring', ...unit, include: measuring, exclude: otherTests },
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
