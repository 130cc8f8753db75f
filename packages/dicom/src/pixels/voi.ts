import { isDicomError } from '../errors.ts';
import { VOILUTFunction, VOILUTSequence, WindowCenter, WindowCenterWidthExplanation, WindowWidth } from '../tags.ts';
import type { Attributes } from './attributes.ts';
import type { LookupTable, VoiLutFunction, Window } from './image.ts';
import { readLookupTables } from './lookupTable.ts';

/** Values of interest: windows, what they mean, and tables. @source DICOM PS3.3 C.11.2 */
export interface Voi {
  readonly windows: readonly Window[];
  readonly voiLutFunction: VoiLutFunction;
  readonly voiLuts?: readonly LookupTable[];
}

/**
 * @param signed whether the modality transformation gives values below zero.
 * @param float whether pixels are fractions, for which the half steps of LINEAR make no sense.
 */
export function readVoi(attributes: Attributes, signed: boolean, float: boolean): Voi {
  const name = attributes.text(VOILUTFunction);
  const voiLutFunction = name === 'SIGMOID' ? name : name === 'LINEAR_EXACT' || float ? 'LINEAR_EXACT' : 'LINEAR';
  const windows = readWindows(attributes, voiLutFunction);
  const voiLuts = readTables(attributes, signed, windows.length > 0);
  return {
    windows,
    voiLutFunction,
    ...(voiLuts.length > 0 && { voiLuts }),
  };
}

/** Tables that did not come along are missed only where there is no window in their place. */
function readTables(attributes: Attributes, signed: boolean, replaceable: boolean): LookupTable[] {
  try {
    return readLookupTables(attributes, VOILUTSequence, signed);
  } catch (error) {
    if (replaceable && isDicomError(error) && error.code === 'not_loaded') return [];
    throw error;
  }
}

/** Windows that can be shown: a width below what the function allows would divide by zero. */
function readWindows(attributes: Attributes, voiLutFunction: VoiLutFunction): Window[] {
  const widths = attributes.numbers(WindowWidth);
  const explanations = attributes.texts(WindowCenterWidthExplanation);
  const windows: Window[] = [];
  for (const [index, center] of attributes.numbers(WindowCenter).entries()) {
    const width = widths[index];
    const explanation = explanations[index];
    if (width === undefined || !Number.isFinite(center) || !isWidth(width, voiLutFunction)) continue;
    windows.push(explanation === undefined || explanation === '' ? { center, width } : { center, width, explanation });
  }
  return windows;
}

/** @source DICOM PS3.3 C.11.2.1.2.1, C.11.2.1.3 */
export function isWidth(width: number, voiLutFunction: VoiLutFunction): boolean {
  return voiLutFunction === 'LINEAR' ? width >= 1 : width > 0;
}
