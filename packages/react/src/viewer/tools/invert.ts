import { icon } from '../../ui/icon.tsx';
import { hasGrays } from '../core/presentation.ts';
import type { ViewerTool } from './viewerTool.ts';

/** Turns the grays over; of a picture in color there are none. */
export const invertTool: ViewerTool = {
  name: 'invert',
  button: {
    label: 'invert',
    letter: 'I',
    Icon: icon(
      'M6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-11A2.5 2.5 0 0 1 6.5 4Z',
      'M4.5 19.5 19.5 4.5V18a1.5 1.5 0 0 1-1.5 1.5Z',
    ),
    isPressed: ({ invert }) => invert,
  },
  isDisabled: ({ shown }) => !shown || (shown.depth === 'full' ? !shown.ownWindow : !hasGrays(shown.image.description)),
  press: ({ session }) => session.toggleInvert(),
};
