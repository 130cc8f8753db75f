import { useSyncExternalStore } from 'react';
import type { ViewerSession } from './core/viewerSession.ts';
import { initialViewerState, type ViewerState } from './core/viewerState.ts';

/** The state of a session, drawn anew at each change; on the server the state of a viewer that has not begun. */
export const useViewerState = (session: ViewerSession): ViewerState =>
  useSyncExternalStore(session.subscribe, session.getState, () => initialViewerState);
