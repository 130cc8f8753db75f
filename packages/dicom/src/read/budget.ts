import { DicomError } from '../errors.ts';

/** Room for about as much as the largest objects of the standard hold, in some tens of megabytes. */
const mostElements = 1_000_000;

/** How many attributes, items, fragments and offsets one file may still have: each costs an object, but a few bytes. */
export class Budget {
  #left: number;

  constructor(elements = mostElements) {
    this.#left = elements;
  }

  /** @throws DicomError too_large */
  spend(count = 1): void {
    this.#left -= count;
    if (this.#left < 0) throw new DicomError('too_large', 'More attributes, items or fragments than maxElements');
  }
}
