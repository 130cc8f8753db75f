import { create } from 'fontkit';

/** A piece of a text, and which font has its characters. */
export interface FontRun {
  readonly font: number;
  readonly text: string;
}

/** Finds a font for each character: a name is printed whole or visibly not. */
export interface FontChoice {
  runs(text: string): readonly FontRun[];
  /** Whether a character was met that no font has. */
  readonly isMissing: boolean;
}

/** What stands for a character that no font has. */
const box = '□';

/** @throws TypeError for a file that is no font, or a collection of them. */
export function chooseFonts(files: readonly Uint8Array[]): FontChoice {
  const fonts = files.map((file) => {
    const font = create(Buffer.from(file));
    if (!('hasGlyphForCodePoint' in font)) throw new TypeError('chartPdf takes fonts of one face each, TTF or OTF.');
    return font;
  });
  let isMissing = false;
  return {
    get isMissing() {
      return isMissing;
    },
    runs(text) {
      const runs: { font: number; text: string }[] = [];
      for (const character of text.normalize('NFC')) {
        const font = fonts.findIndex((one) => one.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
        if (font < 0) isMissing = true;
        const last = runs.at(-1);
        const known = { font: Math.max(font, 0), text: font < 0 ? box : character };
        if (last && last.font === known.font) last.text += known.text;
        else runs.push(known);
      }
      return runs;
    },
  };
}
