import type { DicomWarning } from './dicomFile.ts';

const mostWarnings = 100;

/** Collects what was odd about a file; a file that is odd throughout does not fill the memory with it. */
export class Warnings {
  readonly list: DicomWarning[] = [];

  readonly warn = (warning: DicomWarning): void => {
    if (this.list.length < mostWarnings) this.list.push(warning);
  };
}
