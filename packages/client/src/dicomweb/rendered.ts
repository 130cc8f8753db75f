import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import { type Path, path } from '../http/path.ts';
import { firstPartOf } from './answerParts.ts';
import { below, framesPath, instancePath, seriesPath, studyPath } from './resources.ts';
import type { InstanceUids, SeriesUids, StudyUids } from './uids.ts';

/** What a server can make of an image. JPEG is the one that every server has. @source DICOM PS3.18 8.7.4 */
export type RenderedMediaType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/jp2' | 'image/jxl' | 'video/mp4';

/** Whose picture: of an instance, or of one of its frames, which count from 1. */
export type RenderedInstance = InstanceUids & { readonly frame?: number | undefined };

/** How a picture is made. */
export interface RenderedOptions {
  readonly signal?: AbortSignal | undefined;
  /** `image/jpeg` by default. */
  readonly mediaType?: RenderedMediaType | undefined;
  /** In values after the rescale; without it, the window of the image. @source DICOM PS3.18 8.3.5.1.4 */
  readonly window?:
    | {
        readonly center: number;
        readonly width: number;
        /** `linear` by default. */
        readonly shape?: 'linear' | 'linear-exact' | 'sigmoid' | undefined;
      }
    | undefined;
  /** The picture is scaled, without distortion, to fit into this; in pixels. @source DICOM PS3.18 8.3.5.1.3 */
  readonly viewport?:
    | {
        readonly width: number;
        readonly height: number;
        /** The part of the image to show, in its pixels; all of it by default. */
        readonly region?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
      }
    | undefined;
  /** 1 to 100, for lossy media types. @source DICOM PS3.18 8.3.5.1.2 */
  readonly quality?: number | undefined;
  /** Burns the patient or the technique in. @source DICOM PS3.18 8.3.5.1.1 */
  readonly annotation?: readonly ('patient' | 'technique')[] | undefined;
  readonly maxBytes?: number | undefined;
}

/** A picture for people to look at, not for diagnosis. */
export interface RenderedImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** @source DICOM PS3.18 10.4.1.1.3 */
export async function retrieveRendered(
  http: Http,
  at: RenderedInstance,
  options: RenderedOptions,
): Promise<RenderedImage> {
  const of = at.frame === undefined ? instancePath(at) : framesPath(at, [at.frame]);
  return picture(http, below(of, path`/rendered`), options);
}

/** @source DICOM PS3.18 10.4.1.1.4 */
export async function retrieveThumbnail(
  http: Http,
  at: StudyUids | SeriesUids | RenderedInstance,
  options: Pick<RenderedOptions, 'signal' | 'mediaType' | 'viewport' | 'maxBytes'>,
): Promise<RenderedImage> {
  return picture(http, below(resourceOf(at), path`/thumbnail`), options);
}

function resourceOf(at: StudyUids | SeriesUids | RenderedInstance): Path {
  if ('sopInstanceUid' in at) return at.frame === undefined ? instancePath(at) : framesPath(at, [at.frame]);
  return 'seriesInstanceUid' in at ? seriesPath(at) : studyPath(at);
}

async function picture(http: Http, at: Path, options: RenderedOptions): Promise<RenderedImage> {
  const { signal, mediaType = 'image/jpeg' } = options;
  const rendering = { value: at.value + renderingQuery(options), template: at.template };
  return http.read(rendering, { accept: mediaType, signal }, async (answer) => {
    const part = await firstPartOf(answer, options);
    return { bytes: await part.bytes(), mediaType: part.mediaType };
  });
}

// With commas as they are, which `URLSearchParams` would encode: Orthanc's plugin splits the lists before it decodes them.
function renderingQuery({ window, viewport, quality, annotation }: RenderedOptions): string {
  if (quality !== undefined && !(quality >= 1 && quality <= 100)) {
    throw new ClientError('bad_request', 'The quality of a rendered image is between 1 and 100.');
  }
  const region = viewport?.region;
  const parameters = {
    window: window && [window.center, window.width, window.shape ?? 'linear'],
    viewport: viewport && [
      viewport.width,
      viewport.height,
      ...(region ? [region.x, region.y, region.width, region.height] : []),
    ],
    quality: quality === undefined ? undefined : [quality],
    annotation,
  };
  const texts = Object.entries(parameters).flatMap(([name, values]) =>
    values === undefined ? [] : [`${name}=${values.map((value) => encodeURIComponent(value)).join(',')}`],
  );
  return texts.length === 0 ? '' : `?${texts.join('&')}`;
}
