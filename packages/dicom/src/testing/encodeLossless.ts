import type { Picture } from './encodePicture.ts';
import { bytesOf } from './writeDataset.ts';

/** The categories that differences fall into, each with a code of five bits: its place in the list. */
const categories = Array.from({ length: 17 }, (_, category) => category);
const codeBits = 5;

const uint16 = (value: number) => [value >> 8, value & 255];

/** JPEG lossless, process 14 with selection value 1, without any ambition to be small. @source ITU-T T.81 Annex H */
export function encodeLossless(picture: Omit<Picture, 'isSigned'>): Uint8Array {
  const { width, height, componentCount, bitsPerSample, samples } = picture;
  const components = Array.from({ length: componentCount }, (_, index) => index + 1);
  const segment = (marker: number, ...content: number[]) => [0xff, marker, ...uint16(content.length + 2), ...content];
  const counts = Array.from({ length: 16 }, (_, index) => (index + 1 === codeBits ? categories.length : 0));
  const bits = new Bits();
  const stride = width * componentCount;
  for (let at = 0; at < samples.length; at++) {
    const [x, y] = [Math.floor((at % stride) / componentCount), Math.floor(at / stride)];
    const before = x > 0 ? samples[at - componentCount] : y > 0 ? samples[at - stride] : 2 ** (bitsPerSample - 1);
    // Differences are taken modulo 65536.
    const difference = (((samples[at] ?? 0) - (before ?? 0)) << 16) >> 16;
    const category = difference === 0 ? 0 : difference === -32768 ? 16 : 32 - Math.clz32(Math.abs(difference));
    bits.put(category, codeBits);
    if (category < 16) bits.put(difference < 0 ? difference + 2 ** category - 1 : difference, category);
  }
  return bytesOf(
    [0xff, 0xd8],
    segment(
      0xc3,
      bitsPerSample,
      ...uint16(height),
      ...uint16(width),
      componentCount,
      ...components.flatMap((id) => [id, 0x11, 0]),
    ),
    segment(0xc4, 0, ...counts, ...categories),
    segment(0xda, componentCount, ...components.flatMap((id) => [id, 0]), 1, 0, 0),
    bits.bytes,
    [0xff, 0xd9],
  );
}

/** Bits one after the other, with a zero behind each byte that would look like a marker. */
class Bits {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  put(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.#held = this.#held * 2 + ((value >> bit) & 1);
      this.#count += 1;
      if (this.#count === 8) this.#flush();
    }
  }

  get bytes(): readonly number[] {
    while (this.#count > 0) this.put(1, 1);
    return this.#bytes;
  }

  #flush(): void {
    this.#bytes.push(this.#held);
    if (this.#held === 0xff) this.#bytes.push(0);
    this.#held = this.#count = 0;
  }
}
