import type { Layout } from './layout.ts';

const implicitLittleEndian = '1.2.840.10008.1.2';

/** Transfer syntaxes that reading itself must tell apart. @source DICOM PS3.5 Annex A */
export const transferSyntaxes = {
  implicitLittleEndian,
  explicitLittleEndian: `${implicitLittleEndian}.1`,
  explicitBigEndian: `${implicitLittleEndian}.2`,
} as const;

/** How the attributes of a transfer syntax are laid out; every one but two is explicit VR little endian. */
export function layoutOf(transferSyntaxUid: string): Layout {
  return {
    explicit: transferSyntaxUid !== transferSyntaxes.implicitLittleEndian,
    littleEndian: transferSyntaxUid !== transferSyntaxes.explicitBigEndian,
  };
}

/** The native transfer syntax of a layout that was found. */
export function nativeSyntaxOf({ explicit, littleEndian }: Layout): string {
  if (!littleEndian) return transferSyntaxes.explicitBigEndian;
  return explicit ? transferSyntaxes.explicitLittleEndian : transferSyntaxes.implicitLittleEndian;
}

/** Whether the dataset is deflated: by itself, or with pixels behind an address (JPIP). @source DICOM PS3.5 Annex A */
export function isDeflated(transferSyntaxUid: string): boolean {
  return /^1\.2\.840\.10008\.1\.2\.(1\.99|4\.95|4\.205)$/.test(transferSyntaxUid);
}

/** Whether pixels lie native, one after the other, in this transfer syntax. */
export function isNative(transferSyntaxUid: string): boolean {
  return /^1\.2\.840\.10008\.1\.2(\.[12]|\.1\.99)?$/.test(transferSyntaxUid);
}

/** Whether pixel data is one video stream, which no offset parts into frames: MPEG2, MPEG-4, HEVC. @source DICOM PS3.5 8.2.5 */
export function isVideo(transferSyntaxUid: string): boolean {
  return /^1\.2\.840\.10008\.1\.2\.4\.10[0-8](\.1)?$/.test(transferSyntaxUid);
}
