import type { DicomJson } from '../json/types.ts';
import { type Attributes, attributesOf } from '../pixels/attributes.ts';
import type { Dataset } from '../read/dicomFile.ts';
import { kindOf, type ObjectKind } from './objectKind.ts';

/** What stands for an instance: its metadata, or the dataset of the file that was read. */
export type InstanceSource = DicomJson | Dataset;

/** An instance with what is asked of it. */
export interface Instance<Source extends InstanceSource = InstanceSource> {
  /** What was passed in. */
  readonly source: Source;
  readonly attributes: Attributes;
  readonly kind: ObjectKind;
}

/** Reads what an instance is, once. */
export function instanceOf<Source extends InstanceSource>(source: Source): Instance<Source> {
  const attributes = attributesOf(source);
  return { source, attributes, kind: kindOf(attributes) };
}
