import { describe, expect, it } from 'vitest';
import { bytesOf } from '../testing/writeDataset.ts';
import { createCharsetDecoder } from './decoder.ts';

const esc = [0x1b];

describe('createCharsetDecoder', () => {
  it.each([
    ['ISO_IR 100', [0x4d, 0xfc, 0x6c], 'Mül'],
    ['ISO_IR 101', [0xa3, 0xea, 0x63], 'Łęc'],
    ['ISO_IR 144', [0xb8, 0xd2], 'Ив'],
    ['ISO_IR 126', [0xd0, 0xe1], 'Πα'],
    ['ISO_IR 166', [0xca, 0xc1], 'สม'],
    ['ISO_IR 13', [0xc0, 0xc5], 'ﾀﾅ'],
    ['ISO_IR 203', [0xa4, 0xbc], '€Œ'],
    ['ISO_IR 192', [0xc5, 0xbb], 'Ż'],
    ['GB18030', [0x8d, 0x5c], '峔'],
    ['GBK', [0xd1, 0xb8], '迅'],
    [' iso_ir 100 ', [0xd6], 'Ö'],
    ['ISO-IR 100', [0xc5], 'Å'],
    ['', [0x4a, 0xf6], 'Jö'],
  ])('reads %s', (term, bytes, text) => {
    const decoder = createCharsetDecoder([term]);
    expect(decoder.known).toBe(true);
    expect(decoder.decode(Uint8Array.from(bytes))).toBe(text);
  });

  // The names of PS3.5 H.3.1 and I.2.
  it('switches to kanji and back', () => {
    const bytes = bytesOf('Yamada^Tarou=', esc, '$B;3ED', esc, '(B^', esc, '$BB@O:', esc, '(B');
    expect(createCharsetDecoder(['', 'ISO 2022 IR 87']).decode(bytes)).toBe('Yamada^Tarou=山田^太郎');
  });

  it('switches to hangul, and begins anew after a delimiter', () => {
    const bytes = bytesOf('Hong=', esc, '$)C', [0xfb, 0xf3], '^', esc, '$)C', [0xd1, 0xce, 0xd4, 0xd7]);
    expect(createCharsetDecoder(['', 'ISO 2022 IR 149']).decode(bytes)).toBe('Hong=洪^吉洞');
  });

  it('keeps hangul after a delimiter where nothing else could be meant', () => {
    const bytes = bytesOf('Hong=', esc, '$)C', [0xfb, 0xf3], '^', [0xd1, 0xce, 0xd4, 0xd7]);
    expect(createCharsetDecoder(['', 'ISO 2022 IR 149']).decode(bytes)).toBe('Hong=洪^吉洞');
    const latin = bytesOf(esc, '-B', [0xa3], '^', [0xd6]);
    expect(createCharsetDecoder(['ISO 2022 IR 100', 'ISO 2022 IR 101']).decode(latin)).toBe('Ł^Ö');
  });

  it('switches between the upper halves of Latin and Cyrillic', () => {
    const bytes = bytesOf([0x4d, 0xfc], '^', esc, '-B', [0xa3], '^', esc, '-L', [0xb8]);
    expect(createCharsetDecoder(['ISO 2022 IR 100', 'ISO 2022 IR 101', 'ISO 2022 IR 144']).decode(bytes)).toBe(
      'Mü^Ł^И',
    );
  });

  it('reads an unknown set as Latin-1 and says so', () => {
    const decoder = createCharsetDecoder(['ISO_IR 999']);
    expect(decoder.known).toBe(false);
    expect(decoder.decode(Uint8Array.of(0x4a, 0xf6))).toBe('Jö');
  });
});
