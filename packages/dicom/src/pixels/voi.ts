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
  const windows = readWindows(attributes);
  const exact = name === 'LINEAR_EXACT' || float;
  const voiLutFunction = name === 'SIGMOID' ? name : exact ? 'LINEAR_EXACT' : 'LINEAR';
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

/** Windows that can be shown. */
function readWindows(attributes: Attributes): Window[] {
  const widths = attributes.numbers(WindowWidth);
  const explanations = attributes.texts(WindowCenterWidthExplanation);
  const windows: Window[] = [];
  for (const [index, center] of attributes.numbers(WindowCenter).entries()) {
    const width = widths[index];
    const explanation = explanations[index];
    if (width === undefined || !(Number.isFinite(center) && isWidth(width))) continue;
    windows.push(explanation === undefined || explanation === '' ? { center, width } : { center, width, explanation });
  }
  return windows;
}

/** A width that does not divide by zero. LINEAR windows narrower than 1 are left to `windowFunction`, which takes them exactly. */
export function isWidth(width: number): boolean {
  return width > 0 && width < Infinity;
}
