import type { Vr } from '../tags/tag.ts';
import { vrTable } from './vrTable.ts';

const known: Readonly<Record<Vr, true>> = {
  AE: true,
  AS: true,
  AT: true,
  CS: true,
  DA: true,
  DS: true,
  DT: true,
  FD: true,
  FL: true,
  IS: true,
  LO: true,
  LT: true,
  OB: true,
  OD: true,
  OF: true,
  OL: true,
  OV: true,
  OW: true,
  PN: true,
  SH: true,
  SL: true,
  SQ: true,
  SS: true,
  ST: true,
  SV: true,
  TM: true,
  UC: true,
  UI: true,
  UL: true,
  UN: true,
  UR: true,
  US: true,
  UT: true,
  UV: true,
};

/** Whether two characters are a VR of the standard. */
export function isVr(text: string | undefined): text is Vr {
  return text !== undefined && Object.hasOwn(known, text);
}

const groups = new Map<string, Map<string, Vr>>();

function groupTable(group: string): Map<string, Vr> {
  const cached = groups.get(group);
  if (cached !== undefined) return cached;
  const table = new Map<string, Vr>();
  for (const run of (vrTable[group] ?? '').split(' ')) {
    const vr = run.slice(0, 2);
    if (!isVr(vr)) continue;
    for (let at = 2; at < run.length; at += 4) table.set(run.slice(at, at + 4), vr);
  }
  groups.set(group, table);
  return table;
}

/** The dictionary's VR of a standard attribute; group lengths and private creators by rule; else undefined. */
export function vrOf(tag: string): Vr | undefined {
  const element = tag.slice(4);
  if (element === '0000') return 'UL';
  if (isPrivate(tag)) return /^00[1-9A-F]/.test(element) ? 'LO' : undefined;
  // Overlays and curves repeat in even groups 6000-60FE and 5000-50FE.
  const group = /^(50|60)/.test(tag) ? `${tag.slice(0, 2)}00` : tag.slice(0, 4);
  return groupTable(group).get(element);
}

/** Whether the tag's group is odd. */
export function isPrivate(tag: string): boolean {
  return (Number.parseInt(tag.slice(3, 4), 16) & 1) === 1;
}
