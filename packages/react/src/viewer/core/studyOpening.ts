import type { Decoder } from '../decode/decoder.ts';
import type { ViewerSource } from '../source.ts';
import { toViewerError, ViewerError } from '../viewerError.ts';
import { loadStackBuilder } from './loadParts.ts';
import { createOpening, type Opening } from './opening.ts';
import { openingIndex, openingSeries, type Place } from './openingPlace.ts';
import type { Screen } from './screen.ts';
import type { SessionParts } from './sessionParts.ts';
import { loadFrom } from './stackFrames.ts';
import type { StackImage } from './stackImage.ts';
import { createStudyReader } from './studyReader.ts';
import type { SessionTarget } from './viewerSession.ts';
import { emptiedViewerState, initialViewerState, type ViewerState } from './viewerState.ts';

/**
 * One reading of a whole study, and the series that is open in it. When the study may be another patient's by now, the next
 * one takes its place whole, and nothing that was read before stays.
 */
export interface StudyOpening {
  /** The series that is open now. */
  readonly series: Opening;
  /** Where the reader is, or is to be. */
  readonly place: Place;
  /** True when images are there that a change can be added to. */
  readonly isFilled: boolean;
  /** Reads the study, and opens the series where the reader is to be. */
  open(): void;
  openSeries(seriesInstanceUid: string): void;
  /** The study has certainly changed since it was read. */
  markChanged(): void;
  /** Takes in what has changed, and leaves the reader where they are. @throws what kept it from being read */
  refresh(): Promise<void>;
  /** Resolves when nothing is being opened, including anything that was chosen during the wait. */
  settled(): Promise<void>;
  close(): void;
}

/** What the openings of one session share. */
export interface StudyOpeningParts {
  /** Unique in the page. */
  key: string;
  target: SessionTarget;
  source: ViewerSource;
  decoder: Decoder;
  loadPreview: SessionParts['loadPreview'];
  /** @throws ViewerError when there will be none */
  screen: () => Screen | undefined;
  onChange: () => void;
}

/** An opening of the study that begins in `state`; nothing is read before `open`. */
export function createStudyOpening(at: Place, state: ViewerState, parts: StudyOpeningParts): StudyOpening {
  const { source, target, decoder } = parts;
  const { studyInstanceUid } = target;
  const controller = new AbortController();
  const { signal } = controller;
  const reader = createStudyReader(source, target);
  let wanted = at;
  let opened: Promise<void> = Promise.resolve();
  let hasChanged = false;

  const openingIn = (begin: ViewerState): Opening => {
    const { seriesInstanceUid } = begin;
    const { loadPreview, screen, onChange } = parts;
    return createOpening(begin, {
      key: `${parts.key}/${seriesInstanceUid}`,
      load:
        seriesInstanceUid === undefined
          ? undefined
          : loadFrom(source, decoder, { studyInstanceUid, seriesInstanceUid }),
      loadPreview,
      givenPreview: () => target.previewUrl?.(),
      screen,
      onChange,
    });
  };
  let series = openingIn(state);
  const replace = (begin: ViewerState): Opening => {
    series.close();
    series = openingIn(begin);
    parts.onChange();
    return series;
  };

  /** Reads the metadata of a series. Returns what makes its stack. @throws ViewerError `no_images`, when that is called */
  const readSeries = async (seriesInstanceUid: string, until: AbortSignal): Promise<() => StackImage[]> => {
    const [metadata, buildStack] = await Promise.all([
      source.seriesMetadata({ studyInstanceUid, seriesInstanceUid }, { signal: until }),
      loadStackBuilder(),
    ]);
    return () => {
      const images = buildStack(metadata);
      if (images.length === 0) throw new ViewerError('no_images', 'The series holds no pictures.');
      return images;
    };
  };

  const openSeries = async (
    seriesInstanceUid: string,
    place: Place = {},
    // The study says whether it is filed, so no picture is shown before it has been read.
    study: Promise<unknown> = Promise.resolve(),
  ): Promise<void> => {
    const { status, series: list, fresh } = series.getState();
    const mine = replace({ ...initialViewerState, status, series: list, fresh, seriesInstanceUid });
    try {
      const [buildStack] = await Promise.all([readSeries(seriesInstanceUid, mine.signal), study]);
      const images = buildStack();
      const own = mine.getState().series.find((each) => each.seriesInstanceUid === seriesInstanceUid);
      mine.fill(images, openingIndex(images, own, place));
    } catch (error) {
      mine.fail(error);
    }
  };

  const openStudy = async (): Promise<void> => {
    try {
      const listed = reader.read(signal).then((study) => {
        series.set(reader.take(study));
        return study;
      });
      // A known series is read at the same time as the study.
      if (at.seriesInstanceUid) return await openSeries(at.seriesInstanceUid, at, listed);
      const study = await listed;
      if (signal.aborted) return;
      const first = openingSeries(study.series, at);
      if (!first) throw new ViewerError('no_images', 'The study holds no series.');
      await openSeries(first, at);
    } catch (error) {
      series.fail(error);
    }
  };

  const readChange = async (mine: Opening, seriesInstanceUid: string, isCertain: boolean): Promise<void> => {
    // If it is not certain that anything changed, the study is compared first: metadata may be large.
    const early = isCertain ? readSeries(seriesInstanceUid, signal) : undefined;
    const [study] = await Promise.all([reader.read(signal), early]);
    signal.throwIfAborted();
    if (!isCertain && reader.isKnown(study)) return series.set({ ...reader.take(study), outdated: false });
    const buildStack = await (early ?? readSeries(seriesInstanceUid, signal));
    const news = reader.take(study);
    // Another series was opened meanwhile. Its metadata are newer than these, but this list of series is the newest.
    if (series !== mine) return series.set(news);
    mine.grow(buildStack(), { ...news, outdated: false });
  };

  return {
    get series() {
      return series;
    },
    get place() {
      const { seriesInstanceUid, images, index } = series.getState();
      const image = images[index];
      return image ? { seriesInstanceUid, sopInstanceUid: image.sopInstanceUid, frame: image.frame } : wanted;
    },
    get isFilled() {
      return series.getState().images.length > 0;
    },
    open() {
      opened = openStudy();
    },
    openSeries(seriesInstanceUid) {
      wanted = { seriesInstanceUid };
      series.set({ fresh: false });
      opened = openSeries(seriesInstanceUid);
    },
    markChanged() {
      hasChanged = true;
    },
    async refresh() {
      const mine = series;
      const { seriesInstanceUid } = mine.getState();
      if (seriesInstanceUid === undefined) return;
      const isCertain = hasChanged;
      hasChanged = false;
      try {
        await readChange(mine, seriesInstanceUid, isCertain);
      } catch (error) {
        if (signal.aborted) return;
        hasChanged ||= isCertain;
        const { code } = toViewerError(error);
        // Of a series that was left meanwhile; whose study it is concerns every series.
        if (code === 'no_images' && series !== mine) return;
        if (code === 'not_found' || code === 'unauthorized' || code === 'no_images' || code === 'other_patient') {
          return replace(emptiedViewerState).fail(error);
        }
        series.set({ outdated: true });
        throw error;
      }
    },
    async settled() {
      let awaited: Promise<void>;
      do {
        awaited = opened;
        await awaited;
      } while (awaited !== opened);
    },
    close() {
      controller.abort();
      series.close();
    },
  };
}
