import { vrOf } from '../dictionary/vrOf.ts';
import type { Vr } from '../tags/tag.ts';
import { tagKey } from './tagNumber.ts';
const cache = new Map<number, Vr | undefined>();
export function vrOfTag(tag: number): Vr | undefined {
  if (!cache.has(tag)) cache.set(tag, vrOf(tagKey(tag)));
  return cache.get(tag);
}
const ambiguous = /^0028(0104|0105|0106|0107|0108|0109|0110|0111|0120|0121|1101|1102|1103|3002)$/;
export function isSignAmbiguous(tag: number): boolean {
  return ambiguous.test(tagKey(tag));
}
