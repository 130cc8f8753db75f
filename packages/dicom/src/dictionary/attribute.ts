import type { Vr } from '../tags/tag.ts';
import { attributeTable } from './attributeTable.ts';
import { spacedName } from './spacedName.ts';
import { vrs } from './vrTable.ts';

/** What the standard's registry says of an attribute. @source DICOM PS3.6 6 */
export interface Attribute {
  /** `GGGGEEEE` in upper case; for a repeating group the one that was asked for, else the first: `60000010`. */
  readonly tag: string;
  /** `PatientName` */
  readonly keyword: string;
  /** `Patient's Name` */
  readonly name: string;
  /** One VR, or those among which a file chooses: `['US', 'SS']`. */
  readonly vrs: readonly Vr[];
  /** As the standard writes it: `1`, `1-n`, `2-2n` … */
  readonly vm: string;
  readonly retired: boolean;
}

interface Registry {
  readonly byMask: ReadonlyMap<string, Attribute>;
  readonly byKeyword: ReadonlyMap<string, Attribute>;
}

let registry: Registry | undefined;

function load(): Registry {
  if (registry !== undefined) return registry;
  const byMask = new Map<string, Attribute>();
  const byKeyword = new Map<string, Attribute>();
  for (const line of attributeTable.trim().split('\n')) {
    const [mask = '', keyword = '', vr = '', vm, retired, name] = line.split('\t');
    const attribute: Attribute = {
      tag: mask.replaceAll('x', '0'),
      keyword,
      name: name || spacedName(keyword),
      vrs: vr.split(' or ').flatMap((text) => vrs.find((known) => known === text) ?? []),
      vm: vm || '1',
      retired: retired === 'R',
    };
    byMask.set(mask, attribute);
    byKeyword.set(keyword, attribute);
  }
  registry = { byMask, byKeyword };
  return registry;
}

/** The masks under which a tag of a repeating group or element may stand. */
function masksOf(tag: string): string[] {
  const group = tag.slice(0, 4);
  const isEven = Number.parseInt(group, 16) % 2 === 0;
  return [
    tag,
    ...(isEven ? [`${tag.slice(0, 2)}xx${tag.slice(4)}`] : []),
    `${tag.slice(0, 6)}xx`,
    `${tag.slice(0, 6)}x${tag.slice(7)}`,
    `${group}xxx${tag.slice(7)}`,
    `${group}xxxx`,
  ];
}

/**
 * The attribute of a keyword, in the standard's spelling, or undefined when there is none. Never throws.
 * @source DICOM PS3.6 6, 7, 8, 9
 */
export function attributeByKeyword(keyword: string): Attribute | undefined {
  return load().byKeyword.get(keyword);
}

/**
 * The attribute of a tag, written `GGGGEEEE`, `(gggg,eeee)` or `gggg,eeee`, in either case. Overlays and other
 * repeating groups are found under each of their tags. Undefined for private and unknown attributes. Never throws.
 * @source DICOM PS3.6 6, 7, 8, 9
 */
export function attributeByTag(tag: string): Attribute | undefined {
  const key = tag.replace(/[(), ]/g, '').toUpperCase();
  if (!/^[0-9A-F]{8}$/.test(key)) return undefined;
  for (const mask of masksOf(key)) {
    const attribute = load().byMask.get(mask);
    if (attribute !== undefined) return attribute.tag === key ? attribute : { ...attribute, tag: key };
  }
  return undefined;
}

/**
 * Every attribute that has a keyword, by tag: for a search or a picker; some 5,350, retired ones among them.
 * Never throws.
 * @source DICOM PS3.6 6, 7, 8, 9
 */
export function standardAttributes(): readonly Attribute[] {
  return [...load().byMask.values()];
}
