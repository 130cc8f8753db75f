import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import '../packages/react/src/styles.css';
import './stories.css';
import { waitLimitMs } from '../scripts/test/limits.ts';

// A busy machine is no fault of the code: by itself, a story would wait for one second only.
configure({ asyncUtilTimeout: waitLimitMs });

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  decorators: [
    (Story, { globals, parameters }) => (
      <div className="story-page" data-theme={parameters['theme'] ?? globals['theme']}>
        <Story />
      </div>
    ),
  ],
};

export default preview;
