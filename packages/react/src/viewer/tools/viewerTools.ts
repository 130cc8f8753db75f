import { invertTool } from './invert.ts';
import { panTool } from './pan.ts';
import { redoTool } from './redo.ts';
import { resetTool } from './reset.ts';
import { scrollTool } from './scroll.ts';
import { undoTool } from './undo.ts';
import type { ViewerTool } from './viewerTool.ts';
import { windowTool } from './window.ts';
import { zoomTool } from './zoom.ts';

/**
 * The tools of the viewer, in the order of their buttons. A turn of the wheel goes to the first tool that takes it, so scroll
 * comes before zoom. Fingers move the picture first and then zoom around where they are, so pan comes before zoom, too.
 */
export const viewerTools: readonly ViewerTool[] = [
  windowTool,
  panTool,
  scrollTool,
  zoomTool,
  invertTool,
  resetTool,
  undoTool,
  redoTool,
];

/** The tool that is chosen until the reader chooses another. */
export const firstTool: ViewerTool = windowTool;
