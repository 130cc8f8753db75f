import { canRedo } from '../core/undo.ts';
import type { ViewerTool } from './viewerTool.ts';

/** Does again what was undone last. */
export const redoTool: ViewerTool = {
  name: 'redo',
  isDisabled: (state) => !canRedo(state),
  keys: { 'Control+Shift+z': ({ session }) => session.redo() },
};
