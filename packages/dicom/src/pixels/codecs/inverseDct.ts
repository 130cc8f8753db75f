let basis: Float64Array | undefined;

/** cos((2x + 1) u pi / 16), halved, with the factor of u = 0: what one dimension of the transformation needs. */
function makeBasis(): Float64Array {
  return Float64Array.from({ length: 64 }, (_, index) => {
    const u = index & 7;
    return Math.cos(((2 * (index >> 3) + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5;
  });
}

/** The inverse discrete cosine transformation of one block, in place. @source ITU-T T.81 A.3.3 */
export function inverseDct(block: Float64Array): void {
  basis ??= makeBasis();
  const rows = new Float64Array(64);
  for (let v = 0; v < 8; v++) {
    for (let x = 0; x < 8; x++) {
      let sum = 0;
      for (let u = 0; u < 8; u++) sum += (block[v * 8 + u] ?? 0) * (basis[x * 8 + u] ?? 0);
      rows[v * 8 + x] = sum;
    }
  }
  for (let x = 0; x < 8; x++) {
    for (let y = 0; y < 8; y++) {
      let sum = 0;
      for (let v = 0; v < 8; v++) sum += (rows[v * 8 + x] ?? 0) * (basis[y * 8 + v] ?? 0);
      block[y * 8 + x] = sum;
    }
  }
}
