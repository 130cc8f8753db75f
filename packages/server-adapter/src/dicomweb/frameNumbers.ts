import { HandlerError } from '../http/errors.ts';

/** An answer of more is mostly heads of parts, and made of so many pieces that others wait for it. */
const mostFrames = 10_000;

/**
 * The frames that a path asks for, from 1, in its order.
 *
 * @param numberOfFrames how many there are.
 * @throws HandlerError `bad_request` for what is no list of numbers; `not_found` where the instance lacks one of them.
 * @source DICOM PS3.18 10.1.2
 */
export function frameNumbers(text: string, numberOfFrames: number): number[] {
  if (!/^[1-9]\d{0,8}(,[1-9]\d{0,8})*$/.test(text)) {
    throw new HandlerError('bad_request', 'Ask for frames by their numbers, from 1, with commas between: 1,3,2.');
  }
  const numbers = text.split(',').map(Number);
  if (numbers.length > mostFrames) {
    throw new HandlerError('bad_request', `Ask for at most ${mostFrames} frames at once.`);
  }
  if (numbers.some((number) => number > numberOfFrames)) {
    throw new HandlerError('not_found', `The instance has no such frame: it has ${numberOfFrames}.`);
  }
  return numbers;
}
