import { isHandlerError } from '../http/errors.ts';
import { faultOf, type Log } from '../log.ts';
import { ensurePreview, type PreviewRoom } from './preview.ts';
import { settleStudy } from './settleStudy.ts';
import { openingPicture } from './studySummary.ts';

/** A series of which images have arrived. */
export interface ArrivedSeries {
  readonly tenant: string;
  readonly studyInstanceUid: string;
  readonly seriesInstanceUid: string;
}

/** Makes the previews of what arrives, beside the filing. */
export interface PreviewDesk {
  /** Images of a series were filed. */
  arrived(series: ArrivedSeries): void;
}

/** What the desk works with. */
export interface PreviewDeskRoom extends PreviewRoom {
  /** Does work that the clinic waits for when it closes. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  /** Aborted when the clinic closes: what was not made is made when somebody asks for it. */
  readonly closing: AbortSignal;
  readonly now: () => number;
  /** Told when something was written. */
  readonly onWritten: () => void;
  readonly log: Log;
}

/** How long the desk waits. */
export interface PreviewDeskOptions {
  /** For more of a series, before it makes its first preview. */
  readonly quietMs?: number;
  /** With the first preview of a series that goes on arriving. */
  readonly mostMs?: number;
  /** Until a series counts as complete. */
  readonly settledMs?: number;
}

interface Arriving {
  readonly series: ArrivedSeries;
  readonly firstAt: number;
  lastAt: number;
  hasPreview: boolean;
}

/**
 * Makes the preview of the image that a reader opens first: soon after the first images of a series, so that nobody waits
 * for the end of a burst, and again when the series is complete and another image stands for it. One at a time, so that
 * files go on being read meanwhile.
 *
 * What it had not made when the process ended is made when somebody first asks for it.
 */
export function createPreviewDesk(
  room: PreviewDeskRoom,
  { quietMs = 250, mostMs = 1000, settledMs = 1500 }: PreviewDeskOptions = {},
): PreviewDesk {
  const { gate, closing, run, log } = room;
  const arriving = new Map<string, Arriving>();
  let turn = Promise.resolve();

  const make = async ({ series }: Arriving): Promise<void> => {
    const { tenant } = series;
    const sopInstanceUid = await openingPicture(gate.tenant(tenant), series);
    if (sopInstanceUid !== undefined) await ensurePreview(room, { tenant, sopInstanceUid }, closing);
  };
  const work = async (one: Arriving, isSettled: boolean): Promise<void> => {
    if (closing.aborted) return;
    try {
      await run(async () => {
        await make(one);
        if (!isSettled) return;
        const { tenant, studyInstanceUid } = one.series;
        if (await settleStudy(gate.tenant(tenant), studyInstanceUid, room.now())) room.onWritten();
      });
    } catch (error) {
      if (closing.aborted) return;
      // The images are filed; a preview is made when somebody first asks for it.
      const level = isHandlerError(error) && error.code === 'unavailable' ? 'warn' : 'error';
      log({ level, event: 'preview.failed', error: faultOf(error) });
    }
  };
  const dueAt = ({ hasPreview, firstAt, lastAt }: Arriving): number =>
    hasPreview ? lastAt + settledMs : Math.min(lastAt + quietMs, firstAt + mostMs);
  const look = (key: string, one: Arriving): void => {
    const waitMs = dueAt(one) - performance.now();
    if (waitMs > 0) {
      const timer = setTimeout(look, waitMs, key, one);
      // The process may end meanwhile.
      timer.unref?.();
      return;
    }
    const isSettled = one.hasPreview;
    one.hasPreview = true;
    // Whatever arrives from here on is another arrival.
    if (isSettled) arriving.delete(key);
    turn = turn.then(() => work(one, isSettled));
    if (!isSettled) void turn.then(() => look(key, one));
  };
  return {
    arrived(series) {
      const at = performance.now();
      const key = JSON.stringify([series.tenant, series.seriesInstanceUid]);
      const known = arriving.get(key);
      if (known) {
        known.lastAt = at;
        return;
      }
      const one = { series, firstAt: at, lastAt: at, hasPreview: false };
      arriving.set(key, one);
      look(key, one);
    },
  };
}
