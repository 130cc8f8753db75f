import type * as dicom from '@clinikit/dicom/tags';
import type { BigVr, NumberVr, Tag } from '@clinikit/dicom/tags';

type Dicom = typeof dicom;

/** The keyword of an attribute of the standard. @source DICOM PS3.6 6 */
export type DicomKeyword = { [Name in keyof Dicom]: Dicom[Name] extends Tag ? Name : never }[keyof Dicom];

/** An attribute: its keyword, or a typed tag such as one made by `defineTag`. */
export type TagName = DicomKeyword | Tag;

/** An attribute, or one within sequences as Orthanc writes it: `ReferencedSeriesSequence[*].SeriesInstanceUID`. */
export type TagPath = TagName | `${string}[${string}].${string}`;

type One<T> = T extends Tag<infer V> ? (V extends NumberVr | BigVr ? number | bigint | string : string) : never;
type Text<T> = T extends Tag<'SQ'> ? readonly DicomTags[] : T extends Tag<infer V, 'one'> ? One<Tag<V>> : List<One<T>>;
type List<Value> = Value | readonly Value[];

/**
 * Values under the keywords of the standard. Dates and times are text of DICOM (`YYYYMMDD`, `HHMMSS`), names have their
 * components separated by `^`, bytes are a data URI. A key with a comma is a tag: `0019,1001`, without a keyword.
 */
export type DicomTags = { readonly [Name in DicomKeyword]?: Text<Dicom[Name]> | undefined } & {
  readonly [tag: `${string},${string}` | `${string}[${string}].${string}`]:
    | List<string | number>
    | readonly DicomTags[];
};

/** The name by which Orthanc takes an attribute. */
export function tagText(tag: TagPath): string {
  return typeof tag === 'string' ? tag : tag.tag;
}

/** Values as Orthanc takes them: numbers and lists are text, as in a file. */
export function tagsJson(tags: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tags)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, valueJson(value)]),
  );
}

function valueJson(value: unknown): unknown {
  if (!Array.isArray(value)) return String(value);
  return value.every((item) => typeof item === 'object') ? value.map(tagsJson) : value.join('\\');
}
