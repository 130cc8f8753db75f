import { encodeUtf8 } from '../charset/encoder.ts';
import { DicomError } from '../errors.ts';
import type { DicomJson } from '../json/types.ts';
import { LazyDataset } from '../read/dataset.ts';
import type { Dataset, DicomFile, FrameRanges } from '../read/dicomFile.ts';
import { joinBytes } from '../read/joinBytes.ts';
import { isDeflated, isNative, layoutOf, transferSyntaxes } from '../read/transferSyntax.ts';
import { deflate } from './deflate.ts';
import { jsonDatasetBytes } from './elementBytes.ts';
import { metaBytes } from './metaBytes.ts';
import { rawDatasetBytes } from './rawBytes.ts';
import { refuseDirectory } from './refuseDirectory.ts';

/** How a file is written. */
export interface WriteOptions {
  /**
   * The transfer syntax; that of the file without it, and Explicit VR Little Endian for a dataset that is part of none.
   * Between Implicit and Explicit VR Little Endian and the deflated one it may be chosen. Pixels are not compressed
   * here, and not decompressed, and the order of bytes stays.
   */
  readonly transferSyntaxUid?: string;
}

/**
 * Writes a DICOM file: preamble, group 0002, and the dataset by ascending tag. Values are copied, and text stays in its
 * character set; group lengths are left out, and what was damaged is left out as reading left it out. A dataset that was
 * read from DICOM JSON is written in UTF-8. Input untouched.
 * @throws DicomError missing_tag (no SOP Class or SOP Instance UID), unsupported_transfer_syntax, not_loaded (a value that
 *   is not at hand), invalid_value
 * @source DICOM PS3.10 7
 * @example
 * const bytes = writeDicom(datasetFromJson(json));
 */
export function writeDicom(source: DicomFile<FrameRanges> | Dataset, options: WriteOptions = {}): Uint8Array {
  const isFile = 'dataset' in source;
  const dataset = isFile ? source.dataset : source;
  const own = isFile ? source.transferSyntaxUid : transferSyntaxOf(dataset);
  const { transferSyntaxUid = own ?? transferSyntaxes.explicitLittleEndian } = options;
  if (own !== undefined && own !== transferSyntaxUid && !(isPlain(own) && isPlain(transferSyntaxUid))) {
    throw new DicomError('unsupported_transfer_syntax', 'Pixels are written as they were read');
  }
  refuseDirectory(dataset);
  const layout = layoutOf(transferSyntaxUid);
  const meta = isFile ? source.meta.toJson() : {};
  const head = metaBytes(meta, dataset, transferSyntaxUid);
  const body =
    dataset instanceof LazyDataset
      ? rawDatasetBytes(dataset.raw, layout)
      : jsonDatasetBytes(inUtf8(dataset.toJson()), { ...layout, encodeText: encodeUtf8 }, false);
  return joinBytes([head, isDeflated(transferSyntaxUid) ? deflate(body) : body]);
}

const isPlain = (transferSyntaxUid: string): boolean =>
  isNative(transferSyntaxUid) && transferSyntaxUid !== transferSyntaxes.explicitBigEndian;

const transferSyntaxOf = (dataset: Dataset): string | undefined =>
  dataset instanceof LazyDataset ? dataset.transferSyntaxUid : undefined;

/** @throws DicomError invalid_value for group 0002, which does not belong into a dataset */
function inUtf8(json: DicomJson): DicomJson {
  const { '00080005': _own, ...rest } = json;
  if (Object.keys(rest).some((key) => key < '00040000')) {
    throw new DicomError('invalid_value', 'A dataset has nothing of the groups 0000 to 0002');
  }
  return { '00080005': { vr: 'CS', Value: ['ISO_IR 192'] }, ...rest };
}
