import { describe, expect, it } from 'vitest';
import type { DicomJson } from '../json/types.ts';
import { ModalityLUTSequence } from '../tags.ts';
import { attributesOf } from './attributes.ts';
import { lookUp, readLookupTables } from './lookupTable.ts';

const itemOf = (descriptor: number[], data: DicomJson[string]): DicomJson => ({
  '00283002': { vr: 'US', Value: descriptor },
  '00283006': data,
});
const words = (...values: number[]): DicomJson[string] => ({ vr: 'US', Value: values });
const bytes = (...values: number[]): DicomJson[string] => ({
  vr: 'OW',
  InlineBinary: btoa(String.fromCharCode(...values)),
});
const read = (items: DicomJson[], signed = false) =>
  readLookupTables(attributesOf({ '00283000': { vr: 'SQ', Value: items } }), ModalityLUTSequence, signed);

// PS3.3 C.11.1.1.1
describe('readLookupTables', () => {
  it('reads entries that are listed as US, and those that are bytes of OW', () => {
    const expected = { firstMapped: 10, entries: Uint16Array.of(1, 513), bits: 16 };
    expect(read([itemOf([2, 10, 16], words(1, 513))])).toEqual([expected]);
    expect(read([itemOf([2, 10, 16], bytes(1, 0, 1, 2))])).toEqual([expected]);
  });

  it('reads 8-bit entries, in bytes and in words', () => {
    expect(read([itemOf([3, 0, 8], bytes(7, 8, 9, 0))])[0]?.entries).toEqual(Uint16Array.of(7, 8, 9));
    expect(read([itemOf([2, 0, 8], bytes(7, 0, 8, 0))])[0]?.entries).toEqual(Uint16Array.of(7, 8));
  });

  it('takes 0 entries for 65536', () => {
    const [table] = read([itemOf([0, 0, 16], words(...Array.from({ length: 65536 }, (_, index) => index)))]);
    expect(table?.entries.length).toBe(65536);
    expect(table && lookUp(table, 65535)).toBe(65535);
  });

  it('gives the first input value the sign of the input', () => {
    expect(read([itemOf([1, 0xfc00, 16], words(5))], true)[0]?.firstMapped).toBe(-1024);
    expect(read([itemOf([1, 0xfc00, 16], words(5))], false)[0]?.firstMapped).toBe(0xfc00);
    expect(read([itemOf([-32768, -1024, 16], words(5))], true)[0]).toMatchObject({ firstMapped: -1024 });
  });

  it('keeps what the file calls a table, and leaves out those without entries', () => {
    const named = { ...itemOf([1, 0, 12], words(5)), '00283003': { vr: 'LO', Value: ['BONE'] } } satisfies DicomJson;
    expect(read([{}, itemOf([1, 0, 12], { vr: 'OW' }), named])).toEqual([
      { firstMapped: 0, entries: Uint16Array.of(5), bits: 12, explanation: 'BONE' },
    ]);
  });

  it('looks up: the ends hold for everything beyond, fractions take the nearest', () => {
    const table = { firstMapped: -1, entries: Uint16Array.of(10, 20, 30), bits: 8 };
    expect([-100, -1, -0.6, -0.4, 0, 1, 2, 1e9].map((value) => lookUp(table, value))).toEqual([
      10, 10, 10, 20, 20, 30, 30, 30,
    ]);
  });
});
