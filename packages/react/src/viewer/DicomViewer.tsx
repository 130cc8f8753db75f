import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useOptionalClinic } from '../provider/ClinicProvider.tsx';
import { attachGestures, pressKey, type ViewerTool } from './gestures.ts';
import { type ViewerLabels, viewerLabels } from './labels.ts';
import { ErrorNotice, LoadingNotice, OutdatedNotice } from './parts/Notice.tsx';
import { Overlay } from './parts/Overlay.tsx';
import { Preview } from './parts/Preview.tsx';
import { SeriesStrip } from './parts/SeriesStrip.tsx';
import { StackSteps } from './parts/StackSteps.tsx';
import { Toolbar } from './parts/Toolbar.tsx';
import { createViewerSession } from './session.ts';
import { clinicSource, type ViewerSource } from './source.ts';
import { useViewerState } from './useViewerSession.ts';
import type { ViewerError } from './viewerError.ts';
import { isReady, type ViewerState } from './viewerState.ts';

/** Props of {@link DicomViewer}. */
export interface DicomViewerProps {
  studyInstanceUid: string;
  /** The series to open; without it the first one of the study. */
  seriesInstanceUid?: string | undefined;
  /** The instance to begin with; without it, the one whose preview stands for the series. */
  sopInstanceUid?: string | undefined;
  /**
   * The patient whose chart this is. A study that is filed under somebody else, or not filed, is not shown; the viewer
   * shows the error `other_patient`.
   */
  patientId?: string | undefined;
  /** Where the study comes from; without it the clinic of `ClinicProvider`. Keep it the same between renders. */
  source?: ViewerSource | undefined;
  /**
   * A small picture to show at once, for example `previewUrl` of the study's summary. It has no words beside it until
   * the viewer knows which image it shows.
   */
  previewUrl?: string | undefined;
  /** Called once for each failure that the viewer shows. */
  onError?: ((error: ViewerError) => void) | undefined;
  /** Words in another language. */
  labels?: Partial<ViewerLabels> | undefined;
}

/**
 * Shows one study: a preview at once, then every recorded grey, with window, zoom, pan and scroll.
 *
 * The root element carries `data-clinikit-viewer`, `data-state` (`preview | loading | ready | error`), `data-index`, the
 * image that the user has gone to, and `data-shown-index`, the image on screen, which all words are about.
 */
export function DicomViewer(props: DicomViewerProps): ReactNode {
  // Another study gets a new viewer, so that nothing of the previous one can stay on screen.
  const { studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId } = props;
  const key = JSON.stringify([studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId]);
  return <OpenViewer key={key} {...props} />;
}

function OpenViewer(props: DicomViewerProps): ReactNode {
  const { studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId, source, previewUrl, onError } = props;
  const labels = { ...viewerLabels, ...props.labels };
  const clinic = useOptionalClinic();
  if (!source && !clinic) {
    throw new Error(
      '[clinikit] DicomViewer has nothing to read from: give it `source`, or wrap it in <ClinicProvider>.',
    );
  }
  const [tool, setTool] = useState<ViewerTool>('window');
  const [box, setBox] = useState<{ width: number; height: number }>();
  const viewport = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const latest = useRef({ tool, previewUrl, onError });
  latest.current = { tool, previewUrl, onError };
  const session = useMemo(() => {
    const from = source ?? (clinic && clinicSource(clinic));
    if (!from) throw new Error('[clinikit] DicomViewer lost its source.');
    const given = () => latest.current.previewUrl;
    return createViewerSession(
      { studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId, previewUrl: given },
      from,
    );
  }, [studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId, source, clinic]);
  const state = useViewerState(session);

  useEffect(() => {
    const [surface, drawn] = [viewport.current, canvas.current];
    if (!surface || !drawn) return;
    session.start(drawn);
    const stopGestures = attachGestures(surface, session, () => latest.current.tool);
    const observer = new ResizeObserver(() => {
      setBox({ width: drawn.clientWidth, height: drawn.clientHeight });
      session.resize();
    });
    observer.observe(drawn);
    return () => {
      observer.disconnect();
      stopGestures();
      session.stop();
    };
  }, [session]);

  const { error } = state;
  useEffect(() => {
    if (error) latest.current.onError?.(error);
  }, [error]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !viewport.current) return;
    const chosen = toolKeys[event.key.toLowerCase()];
    if (chosen) setTool(chosen);
    const arrows = event.key.startsWith('Arrow') || ['Home', 'End', 'PageUp', 'PageDown'].includes(event.key);
    if (arrows && event.target instanceof HTMLInputElement) return;
    if (pressKey(session, viewport.current, event.key, event.shiftKey) || chosen) event.preventDefault();
  };

  const { shown } = state;
  const ready = isReady(state);
  const hasFirstPreview = state.fresh && !error && previewUrl !== undefined;
  const drawnPreview = shown?.depth === 'preview' ? shown.url : hasFirstPreview ? previewUrl : undefined;
  return (
    <section
      className="ck-root ck-viewer"
      aria-label={labels.viewer}
      data-clinikit-viewer
      data-state={stateName(state, drawnPreview !== undefined)}
      data-index={state.index}
      data-shown-index={shown?.index}
      onKeyDown={onKeyDown}
    >
      <Toolbar {...{ session, state, tool, labels, hasFirstPreview }} onTool={setTool} />
      <div className="ck-viewer-body">
        {state.series.length > 1 && <SeriesStrip {...{ session, state, labels }} />}
        <div
          ref={viewport}
          className="ck-viewport"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture handles keys
          tabIndex={0}
          aria-label={labels.picture}
          data-tool={tool}
        >
          <div ref={canvas} className="ck-canvas" data-shown={shown?.depth === 'full'} data-stale={!ready} />
          {drawnPreview !== undefined && (
            <Preview
              // A new element for each picture: in an old one the browser would show the old picture until the new one is loaded.
              key={drawnPreview}
              url={drawnPreview}
              picture={shown?.depth === 'preview' ? shown : undefined}
              box={box}
              view={state.view}
              invert={state.invert}
            />
          )}
          <Overlay state={state} labels={labels} />
          {!ready && !error && <LoadingNotice state={state} labels={labels} />}
          {!error && <OutdatedNotice outdated={state.outdated} labels={labels} />}
          {error && <ErrorNotice {...{ error, state, labels }} onRetry={session.retry} />}
        </div>
        {state.images.length > 1 && <StackSteps {...{ session, state, labels }} />}
      </div>
    </section>
  );
}

const toolKeys: Record<string, ViewerTool> = { w: 'window', p: 'pan', z: 'zoom' };

function stateName(state: ViewerState, hasPreview: boolean): 'preview' | 'loading' | 'ready' | 'error' {
  if (state.error) return 'error';
  if (isReady(state)) return 'ready';
  return hasPreview ? 'preview' : 'loading';
}
