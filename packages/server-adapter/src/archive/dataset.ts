import type { DicomJson } from '@clinikit/dicom/json';
import type { InstanceTable } from '../database/schema.ts';
import { isToldAt, type SearchLevel } from './attributeLevels.ts';
import { type PresentedPatient, presentMetadata } from './presentation.ts';

/** As much of an instance's row as its metadata is made of. */
export type MetadataRow = Pick<
  InstanceTable,
  'study_instance_uid' | 'series_instance_uid' | 'sop_instance_uid' | 'transfer_syntax_uid' | 'metadata'
>;

/** How a reader gets the metadata of an instance. */
export interface DatasetView {
  basePath: string;
  /** Under whose name; as it came where undefined. */
  presented?: PresentedPatient | undefined;
  /** Only these attributes, where given, and of them those that are short enough for a list. */
  tags?: readonly string[];
  /** All attributes of this level, in place of `tags`, as far as they are short enough. */
  level?: SearchLevel;
  /** Attributes that are added, as a search counts them. */
  more?: DicomJson;
}

/** The DICOM JSON of an instance as a reader gets it: under its patient, with addresses of its bulk data. */
export function datasetBytes({ row, view }: { row: MetadataRow; view: DatasetView }): {
  bytes: Uint8Array<ArrayBuffer>;
} {
  const { basePath, presented, level, more } = view;
  const stored: DicomJson = JSON.parse(row.metadata);
  const base = instancePath(basePath, row);
  const addressed: DicomJson = {};
  for (const [tag, element] of Object.entries(stored)) {
    addressed[tag] = element.BulkDataURI ? { ...element, BulkDataURI: `${base}/${element.BulkDataURI}` } : element;
  }
  // Whatever the file was written in, JSON is UTF-8 (PS3.18 F.2).
  if (addressed['00080005']) addressed['00080005'] = { vr: 'CS', Value: ['ISO_IR 192'] };
  addressed['00083002'] = { vr: 'UI', Value: [row.transfer_syntax_uid] };
  const dataset = presented ? presentMetadata(addressed, presented) : addressed;
  const tags = level ? Object.keys(dataset).filter((tag) => isToldAt(level, tag)) : view.tags;
  const shown = { ...(tags ? pick(dataset, tags) : dataset), ...more };
  return { bytes: new TextEncoder().encode(JSON.stringify(shown)) };
}

/** A description of the standard has 64 characters. What a file says in more than this stands in its metadata alone. */
const mostListed = 10_000;

/** Some attributes, in the order of their tags, as far as they are short enough for a list. */
export function pick(dataset: DicomJson, tags: readonly string[]): DicomJson {
  const picked: DicomJson = {};
  for (const tag of [...tags].sort()) {
    const element = dataset[tag];
    if (element && JSON.stringify(element).length <= mostListed) picked[tag] = element;
  }
  return picked;
}

const instancePath = (basePath: string, row: MetadataRow): string =>
  `${basePath}/dicomweb/studies/${row.study_instance_uid}/series/${row.series_instance_uid}/instances/${row.sop_instance_uid}`;
