/** Media types in which frames of stored images are served. */
export type FrameMediaType =
  | 'image/jls'
  | 'image/jpeg'
  | 'image/jp2'
  | 'image/jpx'
  | 'image/jphc'
  | 'image/jxl'
  | 'image/dicom-rle'
  | 'video/mpeg'
  | 'video/mp4'
  | 'video/H265'
  | 'application/octet-stream';

const jpegFamily = '1.2.840.10008.1.2.4.';

/** The media type of a single frame in a transfer syntax; native and unknown ones give `application/octet-stream`. Never throws. @source DICOM PS3.18 8.7.3 */
export function transferSyntaxMediaType(transferSyntaxUid: string): FrameMediaType {
  if (transferSyntaxUid === '1.2.840.10008.1.2.5') return 'image/dicom-rle';
  if (!transferSyntaxUid.startsWith(jpegFamily)) return 'application/octet-stream';
  const code = Number.parseInt(transferSyntaxUid.slice(jpegFamily.length), 10);
  if (code >= 50 && code <= 70) return 'image/jpeg';
  if (code === 80 || code === 81) return 'image/jls';
  if (code === 90 || code === 91) return 'image/jp2';
  if (code === 92 || code === 93) return 'image/jpx';
  if (code === 100 || code === 101) return 'video/mpeg';
  if (code >= 102 && code <= 106) return 'video/mp4';
  if (code === 107 || code === 108) return 'video/H265';
  if (code >= 110 && code <= 112) return 'image/jxl';
  if (code >= 201 && code <= 203) return 'image/jphc';
  return 'application/octet-stream';
}
