import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCharsetDecoder } from './decoder.ts';
import { createCharsetEncoder } from './encoder.ts';

const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex');

describe('text in the character set of a file', () => {
  it.each([
    ['ISO_IR 100', 'Buc^Jérôme', '4275635e4ae972f46d65'],
    ['ISO_IR 101', 'Żółkiewska^Łucja', 'aff3b36b696577736b615ea375636a61'],
    ['ISO_IR 144', 'Люксембург', 'bbeedae1d5dcd1e3e0d3'],
    ['ISO_IR 192', 'Wang^XiaoDong=王^小东', hex(new TextEncoder().encode('Wang^XiaoDong=王^小东'))],
    ['GB18030', '王^小东', 'cdf55ed0a1b6ab'],
    ['GBK', '王^小东', 'cdf55ed0a1b6ab'],
  ])('%s holds %s', (term, text, bytes) => {
    expect(hex(createCharsetEncoder([term])(text))).toBe(bytes);
  });

  // The examples of PS3.5 Annex H.3 and I.2.
  it.each([
    [
      ['', 'ISO 2022 IR 87'],
      'Yamada^Tarou=山田^太郎=やまだ^たろう',
      '59616d6164615e5461726f753d1b2442' +
        '3b3345441b28425e1b244242404f3a1b28423d1b24422464245e24401b28425e1b2442243f246d24261b2842',
    ],
    [
      ['ISO 2022 IR 13', 'ISO 2022 IR 87'],
      'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう',
      'd4cfc0de5ec0dbb33d1b24423b3345441b284a5e1b244242404f3a1b284a3d1b24422464245e24401b284a5e1b2442243f246d24261b284a',
    ],
    [
      ['', 'ISO 2022 IR 149'],
      'Hong^Gildong=洪^吉洞=홍^길동',
      '486f6e675e47696c646f6e673d1b242943fbf35e1b242943d1ced4d73d1b242943c8ab5e1b242943b1e6b5bf',
    ],
  ])('%s holds %s, as the standard writes it', (terms, text, bytes) => {
    expect(hex(createCharsetEncoder(terms)(text))).toBe(bytes);
  });

  it('is refused where the set cannot hold it', () => {
    for (const [terms, text] of [
      [['ISO_IR 100'], 'Żółkiewska'],
      [['ISO_IR 100'], '€'],
      [['ISO_IR 6'], 'é'],
      [[], 'é'],
      [['ISO_IR 999'], 'é'],
      [['WINDOWS-1250'], 'Ż'],
      [['', 'ISO 2022 IR 87'], 'é'],
      [['GBK'], '𠮷'],
    ] as const) {
      expect([terms, createCharsetEncoder(terms)(text)]).toEqual([terms, undefined]);
      expect(hex(createCharsetEncoder(terms)('Nowak^Jan'))).toBe('4e6f77616b5e4a616e');
    }
  });

  it('is composed first', () => {
    expect(hex(createCharsetEncoder(['ISO_IR 100'])('e\u0301'))).toBe('e9');
  });

  it('reads back as the same text, or is refused', () => {
    const sets = fc.constantFrom(
      ['ISO_IR 100'],
      ['ISO_IR 101'],
      ['ISO_IR 13'],
      ['ISO_IR 166'],
      ['GB18030'],
      ['GBK'],
      ['ISO 2022 IR 100', 'ISO 2022 IR 101', 'ISO 2022 IR 144'],
      ['', 'ISO 2022 IR 87', 'ISO 2022 IR 159'],
      ['', 'ISO 2022 IR 58', 'ISO 2022 IR 149', 'ISO 2022 IR 126'],
    );
    const characters = fc.constantFrom(...'Aa ^=\\éßłŻżЖαアｱ山田홍길东𠮷€~');
    fc.assert(
      fc.property(sets, fc.array(characters), (terms, text) => {
        const bytes = createCharsetEncoder(terms)(text.join(''));
        if (bytes !== undefined) expect(createCharsetDecoder(terms).decode(bytes)).toBe(text.join('').normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });

  it('may be any character of GB 18030', () => {
    const encode = createCharsetEncoder(['GB18030']);
    const missing: number[] = [];
    for (let code = 0x20; code <= 0x10ffff; code += code < 0x11000 ? 1 : 257) {
      if (code >= 0xd800 && code < 0xf900) continue;
      const character = String.fromCodePoint(code);
      if (character.normalize('NFC') === character && encode(character) === undefined) missing.push(code);
    }
    // The mark for what could not be decoded is no character of anybody's name.
    expect(missing).toEqual([0xfffd]);
  });
});
