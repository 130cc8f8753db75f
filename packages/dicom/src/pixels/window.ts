import type { VoiLutFunction } from './image.ts';

/** A map from modality values to 0..255. */
export type GrayMap = (value: number) => number;

/**
 * The window as a function from output units of the modality transformation to 0..255.
 * @source DICOM PS3.3 C.11.2.1.2.1 (LINEAR), C.11.2.1.3.1 (SIGMOID), C.11.2.1.3.2 (LINEAR_EXACT)
 */
export function windowFunction(center: number, width: number, kind: VoiLutFunction): GrayMap {
  if (kind === 'SIGMOID') return (value) => 255 / (1 + Math.exp((-4 * (value - center)) / width));
  // LINEAR takes half a step off either end, of which a window below 1 has not enough.
  const exact = kind === 'LINEAR_EXACT' || width < 1;
  const middle = exact ? center : center - 0.5;
  const span = exact ? width : width - 1;
  const low = middle - span / 2;
  const high = middle + span / 2;
  return (value) => {
    if (value <= low) return 0;
    if (value > high) return 255;
    return ((value - middle) / span + 0.5) * 255;
  };
}
