/** What part of the picture is on screen. Free of the renderer's own units, so it survives a change of renderer. */
export interface View {
  /** 1 fits the whole picture into the viewport. */
  zoom: number;
  /** The point of the picture in the middle of the viewport, as fractions of its width and height. */
  center: readonly [x: number, y: number];
}

/** The whole picture, in the middle. */
export const fittedView: View = { zoom: 1, center: [0.5, 0.5] };

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The shape of a picture; `pixelAspect` is pixel height over pixel width. */
export interface PictureShape {
  rows: number;
  columns: number;
  pixelAspect: number;
}

/** Size in CSS pixels of a picture fitted into a box. */
export function fittedSize({ rows, columns, pixelAspect }: PictureShape, box: Size): Size {
  const naturalHeight = rows * pixelAspect;
  const scale = Math.min(box.width / columns, box.height / naturalHeight);
  return { width: columns * scale, height: naturalHeight * scale };
}

/** Where the top left corner of the picture lies in its box, in CSS pixels; `fitted` is its size at zoom 1. */
export const cornerOf = (fitted: Size, box: Size, { zoom, center: [x, y] }: View): { x: number; y: number } => ({
  x: box.width / 2 - x * fitted.width * zoom,
  y: box.height / 2 - y * fitted.height * zoom,
});

const zoomRange = { least: 0.25, most: 40 };

/** The view after zooming by `factor` around a point, given in CSS pixels from the middle of the box, which stays where it is. */
export function zoomedView({ zoom, center }: View, fitted: Size, factor: number, x: number, y: number): View {
  const next = clamp(zoom * factor, zoomRange.least, zoomRange.most);
  const shift = (pixels: number, length: number) => pixels / (length * zoom) - pixels / (length * next);
  return keepInSight({
    zoom: next,
    center: [center[0] + shift(x, fitted.width), center[1] + shift(y, fitted.height)],
  });
}

/** The view after the picture has moved by CSS pixels. */
export const movedView = ({ zoom, center: [x, y] }: View, fitted: Size, dx: number, dy: number): View =>
  keepInSight({ zoom, center: [x - dx / (fitted.width * zoom), y - dy / (fitted.height * zoom)] });

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The middle of the box stays on the picture, so that it cannot be lost. */
const keepInSight = ({ zoom, center: [x, y] }: View): View => ({ zoom, center: [clamp(x, 0, 1), clamp(y, 0, 1)] });
