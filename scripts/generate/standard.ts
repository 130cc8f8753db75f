import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of the registry of data elements. @source DICOM PS3.6 6, 7, 8; PS3.7 Annex E */
export interface StandardAttribute {
  /** `GGGGEEEE`; `x` stands for any digit of a repeating group or element. */
  readonly mask: string;
  /** The tag itself, or the first of its group: `60xx0010` is `60000010` here. */
  readonly tag: string;
  /** Empty for the few retired places that kept no name. */
  readonly keyword: string;
  readonly name: string;
  /** As the standard writes it: `US or SS` where the file decides; empty for item delimiters and nameless places. */
  readonly vr: string;
  readonly vm: string;
  readonly retired: boolean;
}

/** One row of the registry of unique identifiers. @source DICOM PS3.6 Annex A */
export interface StandardUid {
  readonly uid: string;
  readonly name: string;
  readonly type: string;
  readonly retired: boolean;
}

/** The edition that the tables beside this file were taken from. */
export const edition = '2026c';

function rows(file: string): string[][] {
  return readFileSync(join(import.meta.dirname, 'standard', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** The first tag that a mask stands for. Where ACR-NEMA's masks meet tags of their own, the first free one. */
function firstTag(mask: string): string {
  if (/^002804x/.test(mask)) return `0028041${mask.slice(7)}`;
  if (/^1000xxx/.test(mask)) return `1000001${mask.slice(7)}`;
  if (mask === '1010xxxx') return '10100004';
  return mask.replaceAll('x', '0');
}

/** Every row, by tag. */
export function readAttributes(): StandardAttribute[] {
  return rows('attributes.tsv')
    .map(([mask = '', keyword = '', name = '', vr = '', vm = '', retired]) => ({
      mask,
      tag: firstTag(mask),
      keyword,
      name,
      vr,
      vm,
      retired: retired === 'R',
    }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Every row, in the standard's order. */
export function readUids(): StandardUid[] {
  return rows('uids.tsv').map(([uid = '', name = '', type = '', retired]) => ({
    uid,
    name,
    type,
    retired: retired === 'R',
  }));
}
