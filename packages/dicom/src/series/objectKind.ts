import type { DicomJson } from '../json/types.ts';
import { type Attributes, attributesOf } from '../pixels/attributes.ts';
import type { Dataset } from '../read/dicomFile.ts';
import { BitsAllocated, Columns, NumberOfFrames, Rows, SamplesPerPixel, SOPClassUID } from '../tags.ts';

/**
 * What an instance is to a viewer. `image` has one frame, `multiframe` more; `document` is a PDF or CDA; `model` is a
 * surface such as STL; `radiotherapy` is a plan, its structures or a treatment record; `other` has nothing to show.
 */
export type ObjectKind =
  | 'image'
  | 'multiframe'
  | 'segmentation'
  | 'report'
  | 'keyObjects'
  | 'presentationState'
  | 'document'
  | 'model'
  | 'waveform'
  | 'radiotherapy'
  | 'other';

/** SOP classes below 1.2.840.10008.5.1.4.1.1, by the start of what follows; the first that fits counts. */
const classes: readonly [start: string, kind: ObjectKind][] = [
  ['88.59', 'keyObjects'],
  ['88.', 'report'],
  ['11.', 'presentationState'],
  ['9.100.', 'presentationState'],
  ['104.1', 'document'],
  ['104.2', 'document'],
  ['104.3', 'model'],
  ['104.4', 'model'],
  ['104.', 'other'],
  ['68.', 'model'],
  ['66.4', 'segmentation'],
  ['66.5', 'model'],
  ['66.7', 'segmentation'],
  ['66.8', 'segmentation'],
  ['66', 'other'],
  ['9.', 'waveform'],
  ['601.5', 'waveform'],
  ['481.1', 'image'],
  ['481.2', 'image'],
  ['481.23', 'image'],
  ['481.24', 'image'],
  ['481.', 'radiotherapy'],
];

function classKind(sopClassUid: string): ObjectKind | undefined {
  const root = '1.2.840.10008.5.1.4.1.1.';
  if (!sopClassUid.startsWith(root)) return undefined;
  const rest = sopClassUid.slice(root.length);
  return classes.find(([start]) => (start.endsWith('.') ? rest.startsWith(start) : isSameOrBelow(rest, start)))?.[1];
}

function isSameOrBelow(rest: string, start: string): boolean {
  return rest === start || rest.startsWith(`${start}.`);
}

/**
 * What kind of object an instance is, by its SOP class; of unknown classes, whatever has one of the attributes that
 * only images have is one: an image that lacks the others is damaged, not a report.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.4 B.5; PS3.6 A
 */
export function objectKind(instance: DicomJson | Dataset): ObjectKind {
  return kindOf(attributesOf(instance));
}

/** The same of attributes that stand for an instance. */
export function kindOf(attributes: Attributes): ObjectKind {
  const known = classKind(attributes.text(SOPClassUID) ?? '');
  if (known !== undefined && known !== 'image') return known;
  const isImage = [Rows, Columns, BitsAllocated, SamplesPerPixel].some((tag) => attributes.number(tag) !== undefined);
  if (!isImage) return known ?? 'other';
  return (attributes.number(NumberOfFrames) ?? 1) > 1 ? 'multiframe' : 'image';
}
