import type { Preview } from '@storybook/react-vite';
import '../packages/react/src/styles.css';
import './stories.css';

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
