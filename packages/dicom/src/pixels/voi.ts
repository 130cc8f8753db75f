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

/** @param signed whether the modality transformation gives values below zero. */
export function readVoi(attributes: Attributes, signed: boolean): Voi {
  const name = attributes.text(VOILUTFunction);
  const voiLutFunction = name === 'SIGMOID' || name === 'LINEAR_EXACT' ? name : 'LINEAR';
  const voiLuts = readLookupTables(attributes, VOILUTSequence, signed);
  return {
    windows: readWindows(attributes, voiLutFunction),
    voiLutFunction,
    ...(voiLuts.length > 0 && { voiLuts }),
  };
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
