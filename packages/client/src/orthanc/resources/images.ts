import type { HttpStream } from '../../http/request.ts';
import { type At, to } from '../at.ts';
import { queryOf } from '../body.ts';
import type { CallOptions, DownloadOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list, number } from '../collections.ts';
import { OrthancNames } from '../schemas.ts';
import { createNumpy, type NumpyOptions } from './numpy.ts';

const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg', pam: 'image/x-portable-arbitrarymap' } as const;

/** Which frame of an instance. */
export interface FrameOptions {
  /** From 0; the first by default. */
  readonly frame?: number | undefined;
}

/** How an image is encoded. */
export interface ImageOptions extends DownloadOptions, FrameOptions {
  /** `png` by default. */
  readonly as?: keyof typeof mediaTypes | undefined;
  /** 1 to 100, for `jpeg`; 90 by default. */
  readonly quality?: number | undefined;
  /** Gives a placeholder for what Orthanc cannot decode, instead of an error. */
  readonly returnUnsupportedImage?: boolean | undefined;
}

/** Sizes in pixels; the image keeps its proportions. */
export interface RenderOptions extends ImageOptions {
  readonly windowCenter?: number | undefined;
  readonly windowWidth?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly smooth?: boolean | undefined;
}

/** An image that Orthanc has decoded. */
export interface OrthancImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `image/png`, `image/jpeg` or `image/x-portable-arbitrarymap`. */
  readonly mediaType: string;
}

/**
 * Pixels of an instance, decoded by Orthanc.
 *
 * @source https://orthanc.uclouvain.be/book/users/rest.html#accessing-the-dicom-instances
 */
export interface OrthancImages {
  /** The numbers of its frames, from 0. */
  frames(id: string, options?: CallOptions): Promise<number[]>;
  /** One frame as it lies in the file: compressed with the file's transfer syntax; `gzip` packs it on the way. */
  frame(id: string, frame: number, options?: DownloadOptions & { readonly gzip?: boolean }): Promise<HttpStream>;
  /** The names of what may be asked of one frame. */
  frameOperations(id: string, frame: number, options?: CallOptions): Promise<string[]>;
  /** Stretched to the full range of 8 bits. */
  preview(id: string, options?: ImageOptions): Promise<OrthancImage>;
  /** Windowed and resized. */
  rendered(id: string, options?: RenderOptions): Promise<OrthancImage>;
  /** Values as they are stored, cut off at the ends of the type. */
  image(id: string, type: 'uint8' | 'uint16' | 'int16', options?: ImageOptions): Promise<OrthancImage>;
  /** For Matlab and Octave, as text. */
  matlab(id: string, options?: CallOptions & FrameOptions): Promise<string>;
  /** For numpy in Python: all frames, or one. */
  numpy(id: string, options?: NumpyOptions & FrameOptions): Promise<HttpStream>;
}

export function createImages(calls: Calls, at: At): OrthancImages {
  const { http, ask } = calls;
  const pathOf = (id: string, what: string, frame: number | undefined) =>
    to(frame === undefined ? at`/${id}` : at`/${id}/frames/${frame}`, what);
  const image = async (id: string, what: string, given: RenderOptions = {}): Promise<OrthancImage> => {
    const { frame, as = 'png', returnUnsupportedImage, signal, maxBytes, onProgress, ...options } = given;
    const { bytes, headers } = await http.bytes(pathOf(id, what, frame), {
      accept: mediaTypes[as],
      query: { ...queryOf(options), returnUnsupportedImage },
      signal,
      maxBytes,
      onProgress,
    });
    return { bytes, mediaType: headers.get('content-type') ?? mediaTypes[as] };
  };
  return {
    frames: ask.json((id: string) => at`/${id}/frames`, list(number)),
    frame: async (id, frame, { gzip, ...options } = {}) =>
      http.stream(pathOf(id, gzip === true ? 'raw.gz' : 'raw', frame), options),
    frameOperations: ask.json((id: string, frame: number) => at`/${id}/frames/${frame}`, OrthancNames),
    preview: (id, options) => image(id, 'preview', options),
    rendered: (id, options) => image(id, 'rendered', options),
    image: (id, type, options) => image(id, `image-${type}`, options),
    matlab: async (id, { frame, signal } = {}) => http.text(pathOf(id, 'matlab', frame), { signal }),
    numpy: createNumpy<NumpyOptions & FrameOptions>(calls, (id, options) => pathOf(id, 'numpy', options?.frame)),
  };
}
