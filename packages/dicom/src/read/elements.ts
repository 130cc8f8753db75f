import type { Vr } from '../tags/tag.ts';
import type { Dataset, DicomValue } from './dicomFile.ts';

/** One attribute of a dataset. Its value is decoded when it is asked for. */
export interface DatasetElement {
  /** `GGGGEEEE` */
  readonly tag: string;
  readonly vr: Vr;
  /** As `dataset.get(tag)` gives it. @throws DicomError not_loaded, too_large */
  readonly value: DicomValue | DicomValue[] | undefined;
  /** As `dataset.text(tag)` gives it. @throws DicomError not_loaded */
  readonly text: string | undefined;
  /** The items of a sequence; [] of everything else. */
  readonly items: readonly Dataset[];
}

/**
 * Goes over the attributes of a dataset, in the order of the file: `for (const { tag, value } of elementsOf(dataset))`.
 * Those in sequences are found by their `items`. Never throws; asking for a value may.
 * @source DICOM PS3.5 7.1
 */
export function* elementsOf(dataset: Dataset): Generator<DatasetElement, void, undefined> {
  for (const tag of dataset.tags()) yield new Element(dataset, tag);
}

class Element implements DatasetElement {
  readonly tag: string;
  readonly vr: Vr;
  readonly #dataset: Dataset;

  constructor(dataset: Dataset, tag: string) {
    this.#dataset = dataset;
    this.tag = tag;
    this.vr = dataset.vr(tag) ?? 'UN';
  }

  get value(): DicomValue | DicomValue[] | undefined {
    return this.#dataset.get(this.tag);
  }

  get text(): string | undefined {
    return this.#dataset.text(this.tag);
  }

  get items(): readonly Dataset[] {
    const value = this.vr === 'SQ' ? this.value : [];
    return Array.isArray(value) ? value.filter(isDataset) : [];
  }
}

function isDataset(value: DicomValue): value is Dataset {
  return typeof value === 'object' && 'tags' in value;
}
