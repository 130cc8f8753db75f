import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { browserDependencies, cornerstoneAliases } from '../packages/react/cornerstoneStubs.ts';

const config: StorybookConfig = {
  stories: ['../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: {
        conditions: ['@clinikit/source', 'module', 'browser', 'development|production'],
        alias: cornerstoneAliases,
      },
      optimizeDeps: { include: browserDependencies },
      build: { target: 'es2022' },
      worker: { format: 'es' },
    }),
};

export default config;
