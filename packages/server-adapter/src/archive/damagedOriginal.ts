/** Thrown where an original is missing, cut off, or not what arrived: nothing of it may be shown as if it were right. */
export class DamagedOriginal extends Error {
  override readonly name = 'DamagedOriginal';

  constructor(how: 'missing' | 'truncated' | 'changed') {
    super(`The original of an instance is damaged: ${how}.`);
  }
}
