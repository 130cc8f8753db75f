import { ClientError, isClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import type { HttpStream } from '../http/request.ts';
import { wholePartsOf } from './answerParts.ts';
import { isMultipart } from './contentType.ts';
import {
  type DicomwebFrame,
  type FrameHabits,
  type FrameOptions,
  frameOf,
  frameRequest,
  retrieveFrame,
} from './frame.ts';
import { atOnce, inOrder } from './inOrder.ts';
import { framesPath } from './resources.ts';
import type { InstanceUids } from './uids.ts';

/** One of several frames. */
export interface NumberedFrame extends DicomwebFrame {
  /** Counts from 1. */
  readonly frame: number;
}

/** How several frames are asked for. */
export interface FramesOptions extends Omit<FrameOptions, 'onProgress'> {
  /** Requests under way at once where a server sends one frame at a time; 4 by default. */
  readonly concurrency?: number | undefined;
}

// Keeps the URL far below what servers and proxies take.
const mostInOneRequest = 100;
// A server that knows no lists takes them for a bad number, for a frame that does not exist, or for no route at all; or it
// answers with a single part.
const noLists: readonly (number | undefined)[] = [400, 404, 405, 406, 414, 501];

/**
 * Frames as they arrive, in the order of `numbers`. Where the connection is lost it is asked for the frames that are left.
 *
 * @throws ClientError `too_large` for a frame beyond `maxBytes`; `bad_response` for an answer with too few frames.
 * @source DICOM PS3.18 10.4.1.1.6
 */
export async function* retrieveFrames(
  http: Http,
  habits: FrameHabits,
  at: InstanceUids,
  numbers: readonly number[],
  options: FramesOptions,
): AsyncGenerator<NumberedFrame, void, undefined> {
  if (numbers.length === 0) return;
  framesPath(at, numbers);
  atOnce(numbers.length, options.concurrency);
  let left = numbers;
  while (left.length > 1 && !habits.isOneByOne) {
    const asked = left.slice(0, mostInOneRequest);
    let isBegun = false;
    try {
      const answer = await http.stream(framesPath(at, asked), frameRequest(options));
      if (!isMultipart(answer.headers.get('content-type') ?? '')) {
        // It may be the first frame or all of them in a row: there is no way to tell.
        await answer.body.cancel();
        break;
      }
      for await (const frame of framesOfOneAnswer(answer, asked, options)) {
        isBegun = true;
        left = left.slice(1);
        yield frame;
      }
    } catch (error) {
      if (!isClientError(error)) throw error;
      if (!isBegun && noLists.includes(error.status)) break;
      // Each answer that breaks off has brought some, so this ends.
      if (!isBegun || error.code !== 'network') throw error;
    }
  }
  const single = (frame: number, signal: AbortSignal) => retrieveFrame(http, habits, at, frame, { ...options, signal });
  for await (const { item, result } of inOrder(left, single, options)) yield { frame: item, ...result };
  // A server that gives every frame, but refuses the list of them, does not support lists.
  if (left.length > 1) habits.isOneByOne = true;
}

async function* framesOfOneAnswer(
  answer: HttpStream,
  numbers: readonly number[],
  options: FramesOptions,
): AsyncGenerator<NumberedFrame, void, undefined> {
  let index = 0;
  for await (const part of wholePartsOf(answer, options)) {
    const frame = numbers[index];
    const said = /\/frames\/(\d+)$/.exec(part.headers.get('content-location') ?? '')?.[1];
    if (frame === undefined || (said !== undefined && Number(said) !== frame)) break;
    index += 1;
    yield { frame, ...frameOf(part, answer) };
  }
  if (index === numbers.length) return;
  throw new ClientError(
    'bad_response',
    `The answer holds other frames than the ${numbers.length} that were asked for.`,
  );
}
