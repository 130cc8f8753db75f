import type { Decorator } from '@storybook/react-vite';
import { pl } from '../locales/pl.ts';
import { StoryClinic, type StoryClinicProps } from './StoryClinic.tsx';

/** Shows a story in a clinic of its own. */
export const inStoryClinic =
  (props: Omit<StoryClinicProps, 'children'> = {}): Decorator =>
  (Story) => (
    <StoryClinic locale="en-GB" {...props}>
      <Story />
    </StoryClinic>
  );

/** The same in Polish. */
export const inPolishClinic = (props: Omit<StoryClinicProps, 'children'> = {}): Decorator =>
  inStoryClinic({ locale: 'pl', messages: pl, ...props });

/** A clinic that never answers. */
export const neverAnswers: NonNullable<StoryClinicProps['prepare']> = (clinic) => {
  clinic.delayMs = 3_600_000;
};

/** A clinic that refuses everybody. */
export const forbids: NonNullable<StoryClinicProps['prepare']> = (clinic) => {
  clinic.fail(/\/(fhir|imaging)\//, { status: 403, code: 'forbidden' });
};

/** A clinic that fails whatever is asked of it. */
export const fails: NonNullable<StoryClinicProps['prepare']> = (clinic) => {
  clinic.fail(/\/(fhir|imaging)\//, { status: 500 });
};
