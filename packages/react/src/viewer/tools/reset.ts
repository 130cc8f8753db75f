import { icon } from '../../ui/icon.tsx';
import type { ViewerTool } from './viewerTool.ts';

/** Shows the picture again as it says that it is to be shown, and the whole of it. */
export const resetTool: ViewerTool = {
  name: 'reset',
  button: {
    label: 'reset',
    letter: 'R',
    Icon: icon('M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4.5 8.8M4.5 4.3v4.5H9'),
  },
  isDisabled: ({ shown }) => shown === undefined,
  press: ({ session }) => session.reset(),
};
