import type { StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { fillChart } from './chartRecords.ts';
import { fails, forbids, inPolishClinic, inStoryClinic, neverAnswers } from './inStoryClinic.tsx';

const full = { prepare: (clinic: Parameters<typeof fillChart>[0]) => fillChart(clinic) };

/** Waits until the section says of itself that it is in a state. */
export const reaches =
  (state: string): NonNullable<StoryObj['play']> =>
  ({ canvasElement }) =>
    waitFor(() =>
      expect(canvasElement.querySelector<HTMLElement>('[data-clinikit-section]')?.dataset['state']).toBe(state),
    );

/** The states that every section of the chart has. */
export const sectionStories = {
  full: { decorators: [inStoryClinic(full)], play: reaches('ready') },
  dark: { decorators: [inStoryClinic(full)], parameters: { theme: 'dark' }, play: reaches('ready') },
  polish: { decorators: [inPolishClinic(full)], play: reaches('ready') },
  phone: {
    decorators: [
      (Story) => (
        <div style={{ width: 390 }}>
          <Story />
        </div>
      ),
      inPolishClinic(full),
    ],
    play: reaches('ready'),
  },
  readOnly: { args: { readOnly: true }, decorators: [inStoryClinic(full)], play: reaches('ready') },
  empty: { args: { patientId: 'p4' }, play: reaches('empty') },
  loading: { decorators: [inStoryClinic({ prepare: neverAnswers })], play: reaches('loading') },
  failed: { decorators: [inStoryClinic({ prepare: fails })], play: reaches('error') },
  forbidden: { decorators: [inStoryClinic({ prepare: forbids })], play: reaches('forbidden') },
} satisfies Record<string, StoryObj<{ patientId: string; readOnly?: boolean }>>;
