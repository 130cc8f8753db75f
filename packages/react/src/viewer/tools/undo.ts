import { canUndo } from '../core/undo.ts';
import type { ViewerTool } from './viewerTool.ts';

/** Takes back the last change of the look of the pictures. */
export const undoTool: ViewerTool = {
  name: 'undo',
  isDisabled: (state) => !canUndo(state),
  keys: { 'Control+z': ({ session }) => session.undo() },
};
