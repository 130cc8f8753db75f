import type { Decoded } from './codec.ts';
import type { J2kComponents } from './streamHeader.ts';

/**
 * What the components are once they are decoded: the stream says whether they were transformed, not the file. What was
 * not, and is called a transformed YBR all the same, is luminance and color differences still.
 * @source DICOM PS3.5 8.2.4, PS3.3 C.7.6.3.1.2
 */
export function j2kColor(components: J2kComponents | undefined, photometricInterpretation: string): Decoded['color'] {
  if (components?.isTransformed) return 'RGB';
  return /^YBR_(RCT|ICT)$/.test(photometricInterpretation) ? 'YBR_FULL' : undefined;
}

/**
 * The codecs clip samples of up to eight bits at 0, also signed ones. Told that they have no sign, they give each of
 * them, whole, with a half of the range added. Changes the stream's header in the codec's memory.
 * @returns what was added to each sample; 0 where nothing was.
 */
export function hideSigns(stream: Uint8Array, { signsAt }: J2kComponents): number {
  const bits = ((stream[signsAt[0] ?? 0] ?? 0) & 0x7f) + 1;
  if (signsAt.length === 0 || bits > 8) return 0;
  for (const at of signsAt) stream[at] = bits - 1;
  return 2 ** (bits - 1);
}
