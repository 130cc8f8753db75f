import {
  type ForwardedRef,
  forwardRef,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useOptionalClinic } from '../provider/ClinicProvider.tsx';
import { useLanguage } from '../provider/language.ts';
import { viewerLabels } from '../provider/messages/en/viewer.ts';
import type { ViewerLabels } from '../provider/messages/messages.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { createViewerSession } from './core/session.ts';
import { isReady, type ViewerState } from './core/viewerState.ts';
import { ErrorNotice, LoadingNotice, OutdatedNotice } from './parts/Notice.tsx';
import { Overlay } from './parts/Overlay.tsx';
import { Preview } from './parts/Preview.tsx';
import { SeriesStrip } from './parts/SeriesStrip.tsx';
import { StackSteps } from './parts/StackSteps.tsx';
import { Toolbar } from './parts/Toolbar.tsx';
import { clinicSource, type ViewerSource } from './source.ts';
import { attachGestures, targetIn } from './tools/gestures.ts';
import { createToolKeys, pressTool } from './tools/keys.ts';
import type { ViewerTool } from './tools/viewerTool.ts';
import { firstTool, viewerTools } from './tools/viewerTools.ts';
import { useViewerState } from './useViewerSession.ts';
import type { ViewerError } from './viewerError.ts';

/** Props of {@link DicomViewer}. */
export interface DicomViewerProps extends RootProps {
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
  /** BCP 47 tag for words, dates and numbers; without it that of the provider, else of the page. */
  locale?: string | undefined;
  /** Words for this viewer alone, in place of those of the provider. Without a provider the others are English. */
  labels?: Partial<ViewerLabels> | undefined;
}

/**
 * Shows one study: a preview at once, then every recorded gray, with window, zoom, pan and scroll.
 *
 * The root element carries `data-clinikit-viewer`, `data-state` (`preview | loading | ready | error`), `data-index`, the
 * image that the user has gone to, and `data-shown-index`, the image on screen, which all words are about.
 */
export const DicomViewer = forwardRef<HTMLElement, DicomViewerProps>(function DicomViewer(props, ref): ReactNode {
  // Another study gets a new viewer, so that nothing of the previous one can stay on screen.
  const { studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId } = props;
  const key = JSON.stringify([studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId]);
  return <OpenViewer key={key} {...props} rootRef={ref} />;
});

function OpenViewer({
  studyInstanceUid,
  seriesInstanceUid,
  sopInstanceUid,
  patientId,
  source,
  previewUrl,
  onError,
  locale: ownLocale,
  labels: ownLabels,
  rootRef,
  ...root
}: DicomViewerProps & { rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { locale, messages } = useLanguage(ownLocale);
  const labels = { ...viewerLabels, ...messages.viewer, ...ownLabels };
  const clinic = useOptionalClinic();
  const from = useMemo(() => source ?? (clinic && clinicSource(clinic)), [source, clinic]);
  if (!from) {
    throw new Error(
      '[clinikit] DicomViewer has nothing to read from: give it `source`, or wrap it in <ClinicProvider>.',
    );
  }
  const [tool, setTool] = useState(firstTool);
  const [box, setBox] = useState<{ width: number; height: number }>();
  const viewport = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const now = { tool, previewUrl, onError };
  const latest = useRef(now);
  latest.current = now;
  const session = useMemo(() => {
    const given = () => latest.current.previewUrl;
    return createViewerSession(
      { studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId, previewUrl: given },
      from,
    );
  }, [studyInstanceUid, seriesInstanceUid, sopInstanceUid, patientId, from]);
  const state = useViewerState(session);

  useEffect(() => {
    const [surface, drawn] = [viewport.current, canvas.current];
    if (!surface || !drawn) return;
    session.start(drawn);
    const stopGestures = attachGestures(surface, session, viewerTools, () => latest.current.tool);
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

  const pressKey = useMemo(() => createToolKeys(viewerTools, setTool), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    root.onKeyDown?.(event);
    if (event.defaultPrevented || !viewport.current) return;
    // The slider has a use of its own for keys that write nothing.
    if (event.target instanceof HTMLInputElement && event.key.length > 1) return;
    if (pressKey(event, targetIn(viewport.current, session))) event.preventDefault();
  };
  const onPress = (pressed: ViewerTool): void => {
    if (viewport.current) pressTool(pressed, targetIn(viewport.current, session), setTool);
  };

  const onRetry = (): void => {
    // The button goes away with its notice, and would take the focus with it.
    viewport.current?.focus();
    session.retry();
  };

  const { shown } = state;
  const ready = isReady(state);
  const hasFirstPreview = state.fresh && !error && previewUrl !== undefined;
  const drawnPreview = shown?.depth === 'preview' ? shown.url : hasFirstPreview ? previewUrl : undefined;
  return (
    <section
      ref={rootRef}
      {...rootProps(root, { className: 'ck-root ck-viewer' })}
      aria-label={root['aria-label'] ?? labels.viewer}
      data-clinikit-viewer
      data-state={stateName(state, drawnPreview !== undefined)}
      data-index={state.index}
      data-shown-index={shown?.index}
      onKeyDown={onKeyDown}
    >
      <Toolbar tools={viewerTools} chosen={tool} {...{ onPress, state, labels, hasFirstPreview }} />
      <div className="ck-viewer-body">
        {state.series.length > 1 && <SeriesStrip {...{ session, state, labels }} />}
        <div
          ref={viewport}
          className="ck-viewport"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture handles keys
          tabIndex={0}
          aria-label={labels.picture}
          data-tool={tool.name}
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
          <Overlay tools={viewerTools} {...{ state, labels, locale }} />
          {!ready && !error && <LoadingNotice {...{ state, labels, locale }} />}
          {!error && <OutdatedNotice outdated={state.outdated} labels={labels} />}
          {error && <ErrorNotice {...{ error, state, labels }} onRetry={onRetry} />}
        </div>
        {state.images.length > 1 && <StackSteps {...{ session, state, labels }} />}
      </div>
    </section>
  );
}

function stateName(state: ViewerState, hasPreview: boolean): 'preview' | 'loading' | 'ready' | 'error' {
  if (state.error) return 'error';
  if (isReady(state)) return 'ready';
  return hasPreview ? 'preview' : 'loading';
}
