import type { Tag, Vr } from '@clinikit/dicom/tags';
import { type MatchValue, matchText } from './matchValue.ts';

/** One attribute and what it shall be, made by {@link matching}. */
export interface AttributeMatch {
  /** `GGGGEEEE`, in upper case. */
  readonly tag: string;
  /** As the query carries it. */
  readonly text: string;
}

/**
 * A condition on any attribute, typed by its VR, for what a search does not name itself.
 *
 * @throws ClientError `bad_request` for a day or time in another form than that of DICOM.
 * @example
 * import { ImageLaterality } from '@clinikit/dicom/tags';
 * dicomweb.searchInstances(series, { where: [matching(ImageLaterality, 'L')] });
 */
export function matching<V extends Vr>(tag: Tag<V>, value: MatchValue<V>): AttributeMatch {
  return { tag: tag.tag, text: matchText(value, ['DA', 'TM', 'DT'].includes(tag.vr)) };
}
