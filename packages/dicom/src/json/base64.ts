import { DicomError } from '../errors.ts';

/** The bytes of an `InlineBinary`. @throws DicomError invalid_value */
export function fromBase64(base64: string, tag: string): Uint8Array<ArrayBuffer> {
  let binary: string;
  try {
    binary = atob(base64);
  } catch {
    throw new DicomError('invalid_value', 'InlineBinary is no base64', { tag });
  }
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Bytes as an `InlineBinary`. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // Applied, since spreading bytes goes through them one by one: ten times slower.
  for (let at = 0; at < bytes.length; at += 0x2000) {
    binary += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 0x2000));
  }
  return btoa(binary);
}
