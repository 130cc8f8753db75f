import type { CSSProperties, ReactNode } from 'react';
import { fittedSize, type View } from '../presentation.ts';
import type { ViewerState } from '../viewerState.ts';

interface Size {
  width: number;
  height: number;
}

interface PreviewProps {
  url: string;
  state: ViewerState;
  box: Size | undefined;
}

/**
 * The small picture, in plain HTML: it is there before any script, and stands exactly where full depth will stand.
 * Until the size of the image is known it fits itself; from then on it takes the very rectangle of the full picture.
 */
export function Preview({ url, state, box }: PreviewProps): ReactNode {
  const image = state.images[state.index];
  const size = image?.description && box && fittedSize({ ...image.description, pixelAspect: image.pixelAspect }, box);
  const style = size && box ? placed(size, box, state.view) : {};
  return (
    <img
      className="ck-preview"
      data-fitted={size !== undefined}
      data-inverted={state.invert}
      src={url}
      alt=""
      style={style}
      draggable={false}
    />
  );
}

/** By `transform` alone: the browser rounds positions to whole pixels, and the picture would jump by half of one. */
function placed(size: Size, box: Size, { zoom, center }: View): CSSProperties {
  const x = box.width / 2 - center[0] * size.width * zoom;
  const y = box.height / 2 - center[1] * size.height * zoom;
  return {
    width: size.width,
    height: size.height,
    objectFit: 'fill',
    transform: `translate(${x}px, ${y}px) scale(${zoom})`,
  };
}
