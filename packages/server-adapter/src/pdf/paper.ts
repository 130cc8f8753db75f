import PdfDocument from 'pdfkit';
import { chooseFonts } from './fonts.ts';

/** A4 in points, with the room of a hole punch. */
const margin = 48;
const headerHeight = 34;
const footerHeight = 26;
const ink = '#1b1f24';
const quiet = '#57606a';
const line = '#d0d7de';
const danger = '#a40e26';
const titleSize = 12.5;
const textSize = 9;

/** What stands on every page. */
export interface PageFrame {
  readonly header: string;
  readonly footer: string;
  readonly page: (at: number, of: number) => string;
}

/** A document that is written from top to bottom. */
export interface Paper {
  title(text: string): void;
  /** A note below the title. */
  note(text: string, isMarked?: boolean): void;
  heading(text: string): void;
  row(cells: { when: string; what: string; more: string; isMarked: boolean }): void;
  /** Looks for the characters of what stands on every page in the end. */
  meet(text: string): void;
  /** Whether a character was met that no font has. */
  readonly isMissing: boolean;
  finish(frame: PageFrame): Promise<Uint8Array<ArrayBuffer>>;
}

/** @param fonts TTF or OTF files, looked through in their order for each character. */
export function openPaper(
  fonts: readonly Uint8Array[],
  { title, language }: { title: string; language: string },
): Paper {
  const doc = new PdfDocument({
    size: 'A4',
    bufferPages: true,
    margins: { top: margin + headerHeight, bottom: margin + footerHeight, left: margin, right: margin },
    info: { Title: title },
    lang: language,
    // Texts are read aloud by programs for the blind.
    tagged: true,
    pdfVersion: '1.7',
  });
  for (const [at, file] of fonts.entries()) doc.registerFont(`font${at}`, Buffer.from(file));
  const choice = chooseFonts(fonts);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.once('end', resolve);
    doc.once('error', reject);
  });
  const width = doc.page.width - 2 * margin;
  const columns = [110, 170, width - 280] as const;

  /** Words that fit into lines, each word in the font that has it. */
  function linesOf(text: string, wide: number, size: number): string[] {
    const lines: string[] = [];
    let current = '';
    for (const word of text.split(/\s+/)) {
      const longer = current === '' ? word : `${current} ${word}`;
      if (widthOf(longer, size) <= wide || current === '') current = longer;
      else {
        lines.push(current);
        current = word;
      }
    }
    return [...lines, current].flatMap((one) => cut(one, wide, size));
  }
  /** A word that is longer than the line. */
  function cut(text: string, wide: number, size: number): string[] {
    if (widthOf(text, size) <= wide) return [text];
    const letters = [...text];
    // The longest part that fits, by halves: letter by letter, a long word takes a minute.
    let [fits, tooMany] = [1, letters.length];
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      if (widthOf(letters.slice(0, middle).join(''), size) <= wide) fits = middle;
      else tooMany = middle;
    }
    return [letters.slice(0, fits).join(''), ...cut(letters.slice(fits).join(''), wide, size)];
  }
  const widthOf = (text: string, size: number): number =>
    choice.runs(text).reduce((sum, run) => sum + doc.font(`font${run.font}`).fontSize(size).widthOfString(run.text), 0);
  function write(text: string, x: number, y: number, { size = textSize, color = ink } = {}): void {
    let at = x;
    for (const run of choice.runs(text)) {
      doc.font(`font${run.font}`).fontSize(size).fillColor(color);
      doc.text(run.text, at, y, { lineBreak: false });
      at += doc.widthOfString(run.text);
    }
  }
  const bottom = () => doc.page.height - margin - footerHeight;
  function room(height: number): void {
    if (doc.y + height > bottom()) {
      doc.addPage();
      doc.y = margin + headerHeight;
    }
  }
  function paragraph(text: string, style: { size?: number; color?: string }, gap: number): void {
    const { size = textSize } = style;
    for (const each of linesOf(text, width, size)) {
      room(size * 1.4);
      const y = doc.y;
      write(each, margin, y, style);
      doc.y = y + size * 1.4;
    }
    doc.y += gap;
  }

  return {
    get isMissing() {
      return choice.isMissing;
    },
    meet: (text) => void choice.runs(text),
    title: (text) => paragraph(text, { size: 18 }, 4),
    note: (text, isMarked = false) => paragraph(text, { color: isMarked ? danger : quiet }, 4),
    heading(text) {
      room(titleSize * 4);
      doc.y += 10;
      paragraph(text, { size: titleSize }, 2);
    },
    row({ when, what, more, isMarked }) {
      const cells = [when, what, more].map((text, at) => linesOf(text, (columns[at] ?? width) - 8, textSize));
      const rowHeight = Math.max(...cells.map((lines) => lines.length)) * textSize * 1.35 + 6;
      // A row that is longer than a page begins on this one.
      room(Math.min(rowHeight, bottom() - margin - headerHeight));
      let top = doc.y;
      doc
        .moveTo(margin, top)
        .lineTo(margin + width, top)
        .lineWidth(0.5)
        .strokeColor(line)
        .stroke();
      const most = Math.max(...cells.map((lines) => lines.length));
      for (let at = 0, y = top + 4; at < most; at += 1, y += textSize * 1.35) {
        if (y + textSize * 1.35 > bottom()) {
          doc.addPage();
          top = margin + headerHeight;
          y = top;
        }
        let x = margin;
        for (const [column, lines] of cells.entries()) {
          const color = column === 0 ? quiet : isMarked ? danger : ink;
          const text = lines[at];
          if (text) write(text, x, y, { color });
          x += columns[column] ?? 0;
        }
        doc.y = y + textSize * 1.35 + 2;
      }
    },
    async finish({ header, footer, page }) {
      const { count } = doc.bufferedPageRange();
      for (let at = 0; at < count; at += 1) {
        doc.switchToPage(at);
        // Below the margins no page is begun by what is written there.
        doc.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
        write(linesOf(header, width, textSize)[0] ?? '', margin, margin, { color: ink });
        doc
          .moveTo(margin, margin + 16)
          .lineTo(margin + width, margin + 16)
          .lineWidth(0.5)
          .strokeColor(line)
          .stroke();
        const low = doc.page.height - margin - 10;
        write(footer, margin, low, { size: 8, color: quiet });
        const number = page(at + 1, count);
        write(number, margin + width - widthOf(number, 8), low, { size: 8, color: quiet });
      }
      doc.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
