import type { CSSProperties, ReactNode } from 'react';
import { fittedSize, type View } from '../presentation.ts';
import type { PreviewPicture } from '../viewerState.ts';

interface Size {
  width: number;
  height: number;
}

interface PreviewProps {
  url: string;
  /** The image that the preview shows, once it is known. */
  picture: PreviewPicture | undefined;
  box: Size | undefined;
  view: View;
  invert: boolean;
}

/**
 * The small picture, in plain HTML, so that it is there before any script.
 * It fits itself until the size of the image is known; then it takes exactly the rectangle of the full picture.
 */
export function Preview({ url, picture, box, view, invert }: PreviewProps): ReactNode {
  const size =
    picture && box && fittedSize({ ...picture.image.description, pixelAspect: picture.image.pixelAspect }, box);
  return (
    <img
      className="ck-preview"
      data-fitted={size !== undefined}
      data-inverted={invert}
      src={url}
      alt=""
      decoding="sync"
      style={size && box ? placed(size, box, view) : {}}
      draggable={false}
    />
  );
}

/**
 * As custom properties, which the style sheet uses with `!important`: a page's `img { height: auto !important }` would
 * draw the picture in another shape. By `transform` alone, since browsers round positions to whole pixels.
 */
function placed(size: Size, box: Size, { zoom, center }: View): CSSProperties & Record<`--ck-${string}`, string> {
  const x = box.width / 2 - center[0] * size.width * zoom;
  const y = box.height / 2 - center[1] * size.height * zoom;
  return {
    '--ck-preview-width': `${size.width}px`,
    '--ck-preview-height': `${size.height}px`,
    '--ck-preview-transform': `translate(${x}px, ${y}px) scale(${zoom})`,
  };
}
