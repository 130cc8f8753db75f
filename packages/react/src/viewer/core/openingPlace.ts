import type { ViewerSeries } from '../source.ts';
import type { StackImage } from './stackImage.ts';

/** Where in the study the reader begins, or is. */
export interface Place {
  seriesInstanceUid?: string | undefined;
  sopInstanceUid?: string | undefined;
  /** Counts from 1. */
  frame?: number | undefined;
}

/** The series to begin with: the one that is asked for, the one that holds the instance, or the first with a preview. */
export function openingSeries(series: readonly ViewerSeries[], at: Place): string | undefined {
  if (at.seriesInstanceUid) return at.seriesInstanceUid;
  const holder = series.find(({ instances }) => instances.some((each) => each.sopInstanceUid === at.sopInstanceUid));
  const first = series.find(standingInstance) ?? series.find(({ instances }) => instances.length > 0);
  return (holder ?? first)?.seriesInstanceUid;
}

/** The image to begin with: the one that is asked for, the one whose preview stands for the series, or the first. */
export function openingIndex(images: readonly StackImage[], series: ViewerSeries | undefined, at: Place): number {
  const place = images.some((image) => image.sopInstanceUid === at.sopInstanceUid) ? at : standingFor(series);
  const ofInstance = (image: StackImage): boolean => image.sopInstanceUid === place.sopInstanceUid;
  const exact = images.findIndex((image) => ofInstance(image) && image.frame === (place.frame ?? 1));
  return Math.max(0, exact >= 0 ? exact : images.findIndex(ofInstance));
}

/** The instance whose preview stands for a series: the one that the source names, or the first that has one. */
export function standingInstance(series: ViewerSeries | undefined): ViewerSeries['instances'][number] | undefined {
  return (
    series?.instances.find(({ sopInstanceUid }) => sopInstanceUid === series.previewSopInstanceUid) ??
    series?.instances.find(({ previewUrl }) => previewUrl !== undefined)
  );
}

function standingFor(series: ViewerSeries | undefined): Place {
  const instance = standingInstance(series);
  return { sopInstanceUid: instance?.sopInstanceUid, frame: instance?.previewFrame };
}
