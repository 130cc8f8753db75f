/** Decodes and shows pixel data; codecs are loaded when a frame first needs them. */
export type { DicomErrorCode } from './errors.ts';
export { DicomError, isDicomError } from './errors.ts';
export type { DecodeOptions } from './pixels/decodeFrame.ts';
export { decodeFrame } from './pixels/decodeFrame.ts';
export type { DescribeOptions } from './pixels/describeImage.ts';
export { describeImage } from './pixels/describeImage.ts';
export { encodeJpeg } from './pixels/encodeJpeg.ts';
export { encodePng } from './pixels/encodePng.ts';
export { enhanceFrame } from './pixels/enhance/enhanceFrame.ts';
export type { Enhancement, EnhancementPreset } from './pixels/enhance/enhancement.ts';
export { enhancementPresets } from './pixels/enhance/enhancement.ts';
export type { Interpolation } from './pixels/enlarge.ts';
export type { Frame, RgbaImage, Samples } from './pixels/frame.ts';
export type {
  ImageDescription,
  LookupTable,
  Palette,
  PaletteTable,
  VoiLutFunction,
  Window,
} from './pixels/image.ts';
export { lookUp } from './pixels/lookupTable.ts';
export type { FrameMediaType } from './pixels/mediaType.ts';
export { transferSyntaxMediaType } from './pixels/mediaType.ts';
export type { ModalityValues } from './pixels/modalityValues.ts';
export { modalityValues } from './pixels/modalityValues.ts';
export type { Overlay, OverlayOptions } from './pixels/overlays.ts';
export { readOverlays } from './pixels/overlays.ts';
export type { RenderOptions } from './pixels/renderFrame.ts';
export { renderFrame } from './pixels/renderFrame.ts';
