/** Fills `target` with what `map` makes of each sample: whole numbers of 32 bits. Samples untouched. */
export function paintValues(
  samples: ArrayLike<number>,
  map: (stored: number) => number,
  target: Uint8ClampedArray | Uint32Array,
): void {
  const length = target.length;
  const signed = samples instanceof Int16Array || samples instanceof Int8Array;
  if (length > 4096 && (signed || samples instanceof Uint16Array || samples instanceof Uint8Array)) {
    const { buffer, byteOffset } = samples;
    if (samples.BYTES_PER_ELEMENT === 1) {
      throughTable(
        new Uint8Array(buffer, byteOffset, samples.length),
        new Int32Array(256),
        signed ? 24 : 0,
        map,
        target,
      );
    } else {
      throughTable(
        new Uint16Array(buffer, byteOffset, samples.length),
        new Int32Array(65536),
        signed ? 16 : 0,
        map,
        target,
      );
    }
    return;
  }
  for (let index = 0; index < length; index++) target[index] = map(samples[index] ?? 0);
}

const unknown = -0x80000000;

/** There are more pixels than values: each value is mapped once, when it first occurs. */
function throughTable(
  samples: Uint8Array | Uint16Array,
  table: Int32Array,
  signShift: number,
  map: (stored: number) => number,
  target: Uint8ClampedArray | Uint32Array,
): void {
  table.fill(unknown);
  for (let index = 0; index < target.length; index++) {
    const value = samples[index] ?? 0;
    let painted = table[value] ?? 0;
    if (painted === unknown) {
      painted = map((value << signShift) >> signShift);
      table[value] = painted;
      painted = table[value] ?? 0;
    }
    target[index] = painted;
  }
}
