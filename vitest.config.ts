import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserDependencies, cornerstoneAliases } from './packages/react/cornerstoneStubs.ts';
import { chromiumArgs, chromiumPath } from './scripts/test/chromium.ts';

const browser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({
    launchOptions: { executablePath: chromiumPath() ?? '/usr/bin/chromium', args: chromiumArgs },
  }),
  instances: [{ browser: 'chromium' as const }],
  screenshotFailures: false,
});
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
          // A busy machine is no fault of the code; what never ends is.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: ['packages/*/src/**/*.test.ts', 'examples/*/{server,src}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.system.test.ts', '**/*.clients.test.ts'],
        },
      },
      {
        ...inNode,
        test: {
          name: 'clients',
          environment: 'node',
          include: ['packages/*/src/**/*.clients.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 10 * 60_000,
        },
      },
      {
        ...inNode,
        test: {
          name: 'system',
          environment: 'node',
          include: ['packages/*/src/**/*.system.test.ts', 'examples/*/{demo,test}/**/*.system.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...inNode,
        test: {
          name: 'clone',
          environment: 'node',
          include: ['scripts/test/freshClone.system.test.ts'],
          testTimeout: 15 * 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        resolve: inBrowser,
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', browser: browser() },
      },
    ],
  },
});
