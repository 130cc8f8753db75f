import type { ViewerErrorCode } from './viewerError.ts';

/** Every word that the viewer says. */
export interface ViewerLabels {
  viewer: string;
  picture: string;
  tools: string;
  window: string;
  pan: string;
  zoom: string;
  invert: string;
  reset: string;
  previous: string;
  next: string;
  position: string;
  series: string;
  retry: string;
  preview: string;
  fullDepth: string;
  /** In place of `fullDepth` when the page's styles hide a part of the picture. */
  cutOff: string;
  loading: string;
  /** Which image is on its way to the screen, while another may still be there. */
  loadingImage: (number: number, total: number) => string;
  /** The study belongs to no patient yet. */
  notFiled: string;
  /** What that means for the name above it. */
  notFiledHint: string;
  noName: string;
  noId: string;
  windowValues: (center: string, width: string) => string;
  autoWindow: string;
  /** How much larger the picture is than when it was fitted to its box: 1 is fitted. */
  zoomValue: (factor: number) => string;
  imageOf: (number: number, total: number) => string;
  seriesLabel: (description: string | undefined, modality: string | undefined, number: number | undefined) => string;
  imageCount: (count: number) => string;
  bytes: (received: string, total: string | undefined) => string;
  /** Images that came while the series was open. */
  imagesAdded: (count: number) => string;
  outdated: string;
  errors: Record<ViewerErrorCode, string>;
}

/** The viewer in English. */
export const viewerLabels: ViewerLabels = {
  viewer: 'Image viewer',
  picture: 'Medical image. Arrow keys scroll, plus and minus zoom, R resets.',
  tools: 'Image tools',
  window: 'Brightness and contrast',
  pan: 'Move',
  zoom: 'Zoom',
  invert: 'Invert',
  reset: 'Reset view',
  previous: 'Previous image',
  next: 'Next image',
  position: 'Position in series',
  series: 'Series in this study',
  retry: 'Try again',
  preview: 'Preview',
  fullDepth: 'Full depth',
  cutOff: 'Image cut off',
  loading: 'Loading…',
  loadingImage: (number, total) => `Loading image ${number} of ${total}…`,
  notFiled: 'Not filed',
  notFiledHint: 'Name and number are as they arrived, not checked.',
  noName: 'No name',
  noId: 'No patient number',
  windowValues: (center, width) => `C ${center}  W ${width}`,
  autoWindow: 'auto',
  zoomValue: (factor) => (factor === 1 ? 'Fitted' : `${factor.toFixed(1)}× fitted`),
  imageOf: (number, total) => `Image ${number} of ${total}`,
  seriesLabel: (description, modality, number) =>
    description ?? [modality, number === undefined ? undefined : `series ${number}`].filter(Boolean).join(' '),
  imageCount: (count) => (count === 1 ? '1 image' : `${count} images`),
  bytes: (received, total) => (total ? `${received} of ${total}` : received),
  imagesAdded: (count) => (count === 1 ? '1 new image' : `${count} new images`),
  outdated: 'This study has changed, but the changes could not be loaded. Trying again…',
  errors: {
    not_found: 'Study not found. It may have been moved or deleted.',
    unauthorized: 'You are signed out, or do not have access to this study.',
    other_patient: 'This study is not in this patient’s chart. It may have been filed elsewhere.',
    network: 'Could not reach the server. Check the connection and try again.',
    server: 'The server could not send the image. Try again. If it keeps failing, tell your administrator.',
    no_images: 'No images in this study',
    unsupported: 'This image is in a format that the viewer cannot read.',
    broken_image: 'This image is damaged and cannot be shown.',
    engine: 'The viewer could not start in this browser. Reload the page.',
    engine_missing:
      'A part of the viewer could not be loaded. Reload the page. If it keeps failing, tell your administrator.',
    worker_missing:
      'The image decoder could not be loaded. Reload the page. If it keeps failing, tell your administrator.',
    worker_refused: 'This page does not allow the image decoder to run. Tell your administrator.',
    codec_missing:
      'The decoder for this image could not be loaded. Try again. If it keeps failing, tell your administrator.',
    codec_refused: 'This page does not allow the decoder for this image to run. Tell your administrator.',
    graphics_lost: 'The browser has stopped drawing. Try again.',
  },
};
