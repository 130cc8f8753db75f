const constBits = 13;
/** One bit fewer than with 8-bit samples, so that 12-bit ones do not overflow. */
const passBits = 1;
const columns = new Int32Array(64);

/**
 * The inverse discrete cosine transformation of one block in whole numbers, exactly as libjpeg's builds for 12 bits
 * calculate it (`jidctint`), so that samples agree with theirs to the last bit.
 * @param coefficients 64 from `at`, row by row; untouched. `steps` bring them to scale.
 * @param output 64 samples around 0, row by row; overwritten.
 * @source ITU-T T.81 A.3.3; C. Loeffler, A. Ligtenberg, G. Moschytz, ICASSP 1989
 */
export function inverseDct(coefficients: Int16Array, at: number, steps: Uint16Array, output: Int32Array): void {
  for (let index = 0; index < 64; index++) output[index] = (coefficients[at + index] ?? 0) * (steps[index] ?? 0);
  for (let column = 0; column < 8; column++) transform(output, column, 8, columns, constBits - passBits);
  for (let row = 0; row < 64; row += 8) transform(columns, row, 1, output, constBits + passBits + 3);
}

/** One dimension: eight numbers `step` apart, from `at`, in and out; rounded by `shift` bits. */
function transform(input: Int32Array, at: number, step: number, output: Int32Array, shift: number): void {
  const i0 = input[at] ?? 0;
  const i1 = input[at + step] ?? 0;
  const i2 = input[at + 2 * step] ?? 0;
  const i3 = input[at + 3 * step] ?? 0;
  const i4 = input[at + 4 * step] ?? 0;
  const i5 = input[at + 5 * step] ?? 0;
  const i6 = input[at + 6 * step] ?? 0;
  const i7 = input[at + 7 * step] ?? 0;

  const turned = (i2 + i6) * 4433;
  const even2 = turned - i6 * 15137;
  const even3 = turned + i2 * 6270;
  const sum = (i0 + i4) * 8192;
  const difference = (i0 - i4) * 8192;
  const e0 = sum + even3;
  const e3 = sum - even3;
  const e1 = difference + even2;
  const e2 = difference - even2;

  const z5 = (i7 + i3 + i5 + i1) * 9633;
  const z1 = (i7 + i1) * -7373;
  const z2 = (i5 + i3) * -20995;
  const z3 = (i7 + i3) * -16069 + z5;
  const z4 = (i5 + i1) * -3196 + z5;
  const o0 = i7 * 2446 + z1 + z3;
  const o1 = i5 * 16819 + z2 + z4;
  const o2 = i3 * 25172 + z2 + z3;
  const o3 = i1 * 12299 + z1 + z4;

  const half = 1 << (shift - 1);
  output[at] = (e0 + o3 + half) >> shift;
  output[at + step] = (e1 + o2 + half) >> shift;
  output[at + 2 * step] = (e2 + o1 + half) >> shift;
  output[at + 3 * step] = (e3 + o0 + half) >> shift;
  output[at + 4 * step] = (e3 - o0 + half) >> shift;
  output[at + 5 * step] = (e2 - o1 + half) >> shift;
  output[at + 6 * step] = (e1 - o2 + half) >> shift;
  output[at + 7 * step] = (e0 - o3 + half) >> shift;
}
