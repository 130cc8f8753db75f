import type { PictureOptions, Region } from '../archive/makePicture.ts';
import { HandlerError } from '../http/errors.ts';

/** How a picture is wanted, but for its media type. */
export interface RenderedQuery extends Omit<PictureOptions, 'mediaType' | 'region'> {
  /** The part of the image that is shown, as it was asked for; what was left out is undefined. */
  readonly region?: AskedRegion;
  /** What `annotation` asks for. Nothing is burned in here: the answer says so. */
  readonly annotations: readonly string[];
}

interface AskedRegion {
  readonly x: number;
  readonly y: number;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The largest picture. */
const mostPx = { side: 8192, all: 2 ** 25 };

const functions = { linear: 'LINEAR', 'linear-exact': 'LINEAR_EXACT', sigmoid: 'SIGMOID' } as const;

/**
 * Reads `window`, `viewport`, `quality`, `annotation` and `iccprofile`; other parameters are none of ours.
 *
 * @throws HandlerError `bad_request`
 * @source DICOM PS3.18 8.3.5
 */
export function readRenderedQuery(parameters: URLSearchParams): RenderedQuery {
  const one = (name: string): string | undefined => {
    const [value, another] = parameters.getAll(name);
    if (another !== undefined) throw refused(`${name} is given twice.`);
    return value;
  };
  const quality = one('quality');
  if (quality !== undefined && !(/^\d{1,3}$/.test(quality) && Number(quality) >= 1 && Number(quality) <= 100)) {
    throw refused('quality must be a whole number from 1 to 100.');
  }
  if (!/^(no|)$/i.test(one('iccprofile') ?? '')) throw refused('No ICC profile is written: iccprofile can only be no.');
  const annotations = (one('annotation') ?? '').split(',').filter(Boolean);
  if (!annotations.every((value) => /^[\w-]{1,32}$/.test(value))) throw refused('annotation is a list of words.');
  return {
    ...(quality !== undefined && { quality: Number(quality) }),
    ...windowOf(one('window')),
    ...viewportOf(one('viewport')),
    annotations,
  };
}

/** The same for a thumbnail, which takes a size alone. @source DICOM PS3.18 8.3.5.1.3.1 */
export function readThumbnailQuery(parameters: URLSearchParams): RenderedQuery {
  const { viewport = thumbnail, region } = viewportOf(parameters.get('viewport') ?? undefined);
  if (region) throw refused('The viewport of a thumbnail is its width and height.');
  return { viewport, onlySmaller: true, annotations: [] };
}

const thumbnail = { width: 256, height: 256 };

/** Where the part lies that is shown. @throws HandlerError `bad_request` for one that is not within the image. */
export function regionIn(
  { region }: Pick<RenderedQuery, 'region'>,
  { rows, columns }: { rows: number | null; columns: number | null },
): Region | undefined {
  if (!region) return undefined;
  const { x, y } = region;
  const [width, height] = [region.width ?? (columns ?? 0) - x, region.height ?? (rows ?? 0) - y];
  const flips = { flipHorizontal: width < 0, flipVertical: height < 0 };
  const shown = { x, y, width: Math.abs(width), height: Math.abs(height) };
  const fits =
    shown.width > 0 && shown.height > 0 && x + shown.width <= (columns ?? 0) && y + shown.height <= (rows ?? 0);
  if (!fits) throw refused('The region of the viewport must lie within the image.');
  return { ...shown, ...flips };
}

function windowOf(text: string | undefined): Pick<RenderedQuery, 'window' | 'voiLutFunction'> {
  if (text === undefined) return {};
  const [center = '', width = '', name = '', ...more] = text.split(',').map((part) => part.trim());
  const isNumber = (value: string) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(value);
  const voiLutFunction = Object.entries(functions).find(([known]) => known === name.toLowerCase())?.[1];
  if (!isNumber(center) || !isNumber(width) || !(Number(width) > 0) || !voiLutFunction || more.length > 0) {
    throw refused('window must be center,width,function; the function is linear, linear-exact or sigmoid.');
  }
  return { window: { center: Number(center), width: Number(width) }, voiLutFunction };
}

function viewportOf(text: string | undefined): Pick<RenderedQuery, 'viewport' | 'region'> {
  if (text === undefined) return {};
  const values = text.split(',').map((part) => part.trim());
  const isWhole = values.every((value) => /^-?\d{0,7}$/.test(value) && value !== '-');
  const [width = 0, height = 0, x = 0, y = 0] = values.map(Number);
  const [sourceWidth, sourceHeight] = values.slice(4).map((value) => (value === '' ? undefined : Number(value)));
  if (!isWhole || (values.length !== 2 && values.length !== 6) || width < 1 || height < 1 || x < 0 || y < 0) {
    throw refused('viewport must be width,height or width,height,x,y,width,height, in whole pixels.');
  }
  if (Math.max(width, height) > mostPx.side || width * height > mostPx.all) {
    throw refused(`A picture has at most ${mostPx.side} pixels a side.`);
  }
  const viewport = { width, height };
  return values.length === 2 ? { viewport } : { viewport, region: { x, y, width: sourceWidth, height: sourceHeight } };
}

const refused = (message: string): HandlerError => new HandlerError('bad_request', message);
