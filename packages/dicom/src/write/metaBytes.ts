import { DicomError } from '../errors.ts';
import type { DicomJson } from '../json/types.ts';
import type { Dataset } from '../read/dicomFile.ts';
import { joinBytes } from '../read/joinBytes.ts';
import { explicitLittleEndian } from '../read/layout.ts';
import { jsonDatasetBytes, jsonElementBytes, type WriteContext } from './elementBytes.ts';

const groupLength = 0x00020000;
/** Derived from a UUID, which nobody else has. @source DICOM PS3.5 B.2 */
const implementationClassUid = '2.25.236407353519640867155386432873530926417';
const implementationVersionName = 'CLINIKIT';

const context: WriteContext = { ...explicitLittleEndian, encodeText: (text) => new TextEncoder().encode(text) };

/**
 * Preamble, `DICM` and group 0002 with its length.
 * @param own what the file says of itself in group 0002; completed where something is missing
 * @throws DicomError missing_tag without SOP Class or SOP Instance UID
 * @source DICOM PS3.10 7.1
 */
export function metaBytes(own: DicomJson, dataset: Dataset, transferSyntaxUid: string): Uint8Array {
  const { '00020000': _length, ...kept } = own;
  const uid = (key: string) => {
    const value = dataset.text(key)?.trim();
    if (!value) throw new DicomError('missing_tag', 'A file needs SOP Class and SOP Instance UID', { tag: key });
    return { vr: 'UI', Value: [value] };
  };
  const isThere = (key: string) => (kept[key]?.Value?.length ?? 0) > 0;
  const meta: DicomJson = {
    ...kept,
    '00020001': { vr: 'OB', InlineBinary: 'AAE=' },
    ...(!isThere('00020002') && { '00020002': uid('00080016') }),
    ...(!isThere('00020003') && { '00020003': uid('00080018') }),
    '00020010': { vr: 'UI', Value: [transferSyntaxUid] },
    '00020012': { vr: 'UI', Value: [implementationClassUid] },
    '00020013': { vr: 'SH', Value: [implementationVersionName] },
  };
  const elements = jsonDatasetBytes(meta, context, false);
  const length = jsonElementBytes(groupLength, { vr: 'UL', Value: [elements.length] }, context);
  return joinBytes([new Uint8Array(128), new TextEncoder().encode('DICM'), length, elements]);
}
