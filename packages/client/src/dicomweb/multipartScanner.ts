import { ClientError } from '../errors.ts';
import { type ByteSearch, byteSearch } from './byteSearch.ts';
import { declaredLength, type PartHeaders, parsePartHeaders } from './partHeaders.ts';

interface ScannedHeaders {
  readonly type: 'headers';
  readonly headers: PartHeaders;
  readonly declaredBytes: number | undefined;
}

/** What comes next in a multipart body. `bytes` are a view into what was fed. */
export type Scanned =
  | ScannedHeaders
  | { readonly type: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'partEnd' };

const [tab, lineFeed, carriageReturn, blank, dash] = [9, 10, 13, 32, 45];
const longestHeaders = 16_384;
const longestPadding = 256;
const partEnd: Scanned = { type: 'partEnd' };

/**
 * Reads a multipart body chunk by chunk: `feed`, then `next` until it gives nothing, and `end` after the last chunk.
 *
 * The delimiter alone says where a part ends; the Content-Length of a part may lie, and only says where to look first. How the
 * first delimiter's line ends, with CRLF or with LF alone, is how all of them do; a preamble and an epilogue are skipped.
 *
 * @throws ClientError `bad_response` for a body that is not multipart or was cut off.
 * @source RFC 2046 5.1.1; DICOM PS3.18 8.7.1
 */
export class MultipartScanner {
  readonly #boundary: Uint8Array<ArrayBuffer>;
  #chunk: Uint8Array<ArrayBuffer> = new Uint8Array();
  #at = 0;
  #state: 'preamble' | 'headers' | 'body' | 'delimiter' | 'epilogue' = 'preamble';
  #delimiter: ByteSearch;
  #newline = 2;
  // The end of the headers' empty line may already be that of a delimiter: then the body is empty.
  #isBodyStart = false;
  // The headers of the last part, with the empty line behind them.
  #block: { readonly bytes: ByteSearch; readonly scanned: ScannedHeaders } | undefined;

  constructor(boundary: string) {
    this.#boundary = new TextEncoder().encode(`--${boundary}`);
    this.#delimiter = byteSearch(this.#boundary);
  }

  feed(chunk: Uint8Array<ArrayBuffer>): void {
    const rest = this.#chunk.length - this.#at;
    if (rest === 0) {
      this.#chunk = chunk;
    } else {
      const joined = new Uint8Array(rest + chunk.length);
      joined.set(this.#chunk.subarray(this.#at));
      joined.set(chunk, rest);
      this.#chunk = joined;
    }
    this.#at = 0;
  }

  /** The next thing in what was fed so far; undefined when more must be fed first. */
  next(): Scanned | undefined {
    if (this.#state === 'preamble') this.#skipPreamble();
    if (this.#state === 'headers') return this.#headers();
    if (this.#state === 'body') return this.#body();
    if (this.#state === 'delimiter') return this.#passDelimiter();
    if (this.#state === 'epilogue') this.#at = this.#chunk.length;
    return undefined;
  }

  end(): void {
    if (this.#state !== 'epilogue') throw malformed();
  }

  #skipPreamble(): void {
    const chunk = this.#chunk;
    for (let at = this.#delimiter.indexIn(chunk, 0); at >= 0; at = this.#delimiter.indexIn(chunk, at + 1)) {
      if (at > 0 && chunk[at - 1] !== lineFeed) continue;
      const lineEnd = this.#lineEndAfter(at + this.#delimiter.length);
      if (lineEnd === undefined) return;
      if (lineEnd === 'none') continue;
      const isClosing = chunk[lineEnd] === dash;
      this.#newline = chunk[lineEnd] === lineFeed ? 1 : 2;
      const pattern = new Uint8Array(this.#newline + this.#boundary.length);
      pattern.set(this.#newline === 1 ? [lineFeed] : [carriageReturn, lineFeed]);
      pattern.set(this.#boundary, this.#newline);
      this.#delimiter = byteSearch(pattern);
      this.#at = lineEnd;
      this.#state = isClosing ? 'epilogue' : 'headers';
      return;
    }
    if (chunk.length > longestHeaders) throw malformed();
  }

  // Begins with the end of the delimiter's line, so that a part without headers begins with an empty line, too.
  #headers(): Scanned | undefined {
    const chunk = this.#chunk;
    let block = this.#block;
    // The parts of one answer mostly say the same of themselves.
    if (!block?.bytes.isAt(chunk, this.#at)) {
      const blankLine = this.#blankLine();
      if (blankLine < 0) {
        if (chunk.length - this.#at > longestHeaders) throw malformed();
        return undefined;
      }
      const end = blankLine + 2 * this.#newline;
      const headers = parsePartHeaders(new TextDecoder().decode(chunk.subarray(this.#at, blankLine)));
      const scanned = { type: 'headers', headers, declaredBytes: declaredLength(headers) } as const;
      block = { bytes: byteSearch(chunk.slice(this.#at, end)), scanned };
      this.#block = block;
    }
    this.#at += block.bytes.length - this.#newline;
    this.#state = 'body';
    this.#isBodyStart = true;
    return block.scanned;
  }

  #body(): Scanned | undefined {
    const chunk = this.#chunk;
    const from = this.#at;
    const start = this.#isBodyStart ? from + this.#newline : from;
    let found = this.#isBodyStart ? this.#declaredEnd(start) : -1;
    if (found < 0) found = this.#delimiter.indexIn(chunk, from);
    while (found >= 0) {
      const lineEnd = this.#lineEndAfter(found + this.#delimiter.length);
      if (lineEnd === undefined) break;
      if (lineEnd !== 'none') {
        this.#state = 'delimiter';
        break;
      }
      found = this.#delimiter.indexIn(chunk, found + 1);
    }
    const stop = found >= 0 ? found : this.#delimiter.beginningAtEnd(chunk, from);
    // Where the delimiter could still begin within the empty line, nothing is known yet.
    if (this.#isBodyStart && stop < start && this.#state === 'body') return undefined;
    this.#at = stop;
    this.#isBodyStart = false;
    if (stop > start) return { type: 'bytes', bytes: chunk.subarray(start, stop) };
    return this.#state === 'delimiter' ? this.#passDelimiter() : undefined;
  }

  // Saves the search, where a delimiter stands where the Content-Length says; -1 where none does.
  #declaredEnd(start: number): number {
    const declared = this.#block?.scanned.declaredBytes;
    if (declared === undefined) return -1;
    const end = start + declared;
    const isEnd = this.#delimiter.isAt(this.#chunk, end) && this.#lineEndAfter(end + this.#delimiter.length) !== 'none';
    return isEnd ? end : -1;
  }

  #passDelimiter(): Scanned | undefined {
    const lineEnd = this.#lineEndAfter(this.#at + this.#delimiter.length);
    if (lineEnd === undefined || lineEnd === 'none') throw malformed();
    this.#state = this.#chunk[lineEnd] === dash ? 'epilogue' : 'headers';
    this.#at = lineEnd;
    return partEnd;
  }

  // Where the line of a delimiter ends or its closing dashes stand; `none` for what only begins like a delimiter,
  // undefined when that cannot be told yet.
  #lineEndAfter(start: number): number | 'none' | undefined {
    const chunk = this.#chunk;
    let at = start;
    if (chunk[at] === dash) return at + 1 === chunk.length ? undefined : chunk[at + 1] === dash ? at : 'none';
    while (chunk[at] === blank || chunk[at] === tab) at += 1;
    if (at - start > longestPadding) return 'none';
    if (chunk[at] === lineFeed) return at;
    if (at >= chunk.length || (chunk[at] === carriageReturn && at + 1 === chunk.length)) return undefined;
    return chunk[at] === carriageReturn && chunk[at + 1] === lineFeed ? at : 'none';
  }

  #blankLine(): number {
    const chunk = this.#chunk;
    for (let at = chunk.indexOf(lineFeed, this.#at); at >= 0; at = chunk.indexOf(lineFeed, at + 1)) {
      if (
        this.#newline === 1
          ? chunk[at + 1] === lineFeed
          : chunk[at + 1] === carriageReturn && chunk[at + 2] === lineFeed
      )
        return at + 1 - this.#newline;
    }
    return -1;
  }
}

function malformed(): ClientError {
  return new ClientError('bad_response', 'The multipart answer is malformed or was cut off. Try again.');
}
