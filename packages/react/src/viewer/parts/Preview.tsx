import type { CSSProperties, ReactNode } from 'react';
import { hasGrays } from '../core/presentation.ts';
import { fittedPicture } from '../core/shownPicture.ts';
import type { PreviewPicture } from '../core/viewerState.ts';
import { cornerOf, type Size, type View } from '../core/viewTransform.ts';

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
  const size = fittedPicture({ shown: picture }, box);
  return (
    <img
      className="ck-preview"
      data-fitted={size !== undefined}
      data-inverted={invert && !!picture && hasGrays(picture.image.description)}
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
function placed(size: Size, box: Size, view: View): CSSProperties & Record<`--ck-${string}`, string> {
  const { x, y } = cornerOf(size, box, view);
  return {
    '--ck-preview-width': `${size.width}px`,
    '--ck-preview-height': `${size.height}px`,
    '--ck-preview-transform': `translate(${x}px, ${y}px) scale(${view.zoom})`,
  };
}
