import type { DicomSource } from '@clinikit/dicom';
import type { DicomJson, DicomJsonElement } from '@clinikit/dicom/json';
import {
  type AttributeChanges,
  type FileParts,
  type FoundAttribute,
  patientChanges,
  type Replacement,
  replaceAttributesIn,
} from '@clinikit/dicom/write';
import { describes } from './describingTexts.ts';
import { tellsOf } from './otherNames.ts';
import { ofThePatient } from './patientAttributes.ts';
import { identifierOf, type PresentedPatient, patientShown, presentMetadata } from './presentation.ts';

const originalAttributes = '04000561';

/**
 * The file of an instance as it leaves: under the patient under whom it is filed, in all its attributes, as its metadata is
 * presented. Pixels are not read, but given as ranges of the original.
 *
 * Where the file says anything else of its patient, all that it says of them goes, private attributes too. Without
 * `showOriginal` no Original Attributes Sequence is left. Where the file names another person, by name or birth date, its
 * descriptions, comments and the names of who asked are emptied then, and so is a text anywhere that names that person.
 * Where it does not, but was corrected before it came, it is the texts that name whoever it bore before.
 *
 * @param metadata as it was stored when the file arrived.
 * @throws DicomError when the original cannot be read, or cannot be written without what nobody understands of it.
 */
export function presentedFile(
  original: DicomSource,
  metadata: DicomJson,
  presented: PresentedPatient,
  signal: AbortSignal,
): Promise<FileParts> {
  return replaceAttributesIn(original, changesFor(metadata, presented), { signal });
}

/** What is changed in a file. Never throws. */
export function changesFor(metadata: DicomJson, presented: PresentedPatient): Required<AttributeChanges> {
  const { showOriginal } = presented;
  const { shown, agrees, namesAnother } = patientShown(metadata, presented);
  const identity = patientChanges({ ...shown, ...issuerOf(presented) });
  const told = showOriginal ? () => false : tellsOf(metadata, namesAnother ? 'file' : 'earlier');
  const set: Record<string, Replacement> = { ...identity.set };
  const original = showOriginal ? presentMetadata(metadata, presented)[originalAttributes] : null;
  // A file's own sequence stays as it is where nothing is added to it.
  if (original === null || (original && !agrees)) set[originalAttributes] = original && withoutBulkData(original);
  const each = (attribute: FoundAttribute): Replacement | undefined => {
    const { tag, within, vr } = attribute;
    if (tag === originalAttributes) return showOriginal ? undefined : null;
    // Whoever gets this sequence may know what stands in it.
    if (within.includes(originalAttributes)) return undefined;
    const own = identity.each(attribute);
    if (own !== undefined) return own;
    if (!agrees && ofThePatient(tag)) return null;
    if (namesAnother && !showOriginal && describes(tag)) return { vr };
    return isText(vr) && told(attribute.text ?? '') ? { vr } : undefined;
  };
  return { set, each };
}

/** The issuer of the number, as the clinic knows it from its machines. @source DICOM PS3.3 10.14 */
function issuerOf({ patient, identifierSystems, issuerOf: issuers = {} }: PresentedPatient): DicomJson {
  const issuer = issuers[identifierOf(patient, identifierSystems)?.system ?? ''];
  return issuer === undefined ? {} : { '00100021': { vr: 'LO', Value: [issuer] } };
}

/** Text that people write, and bytes of which nobody said what they are. */
const isText = (vr: string): boolean => /^(LO|LT|PN|SH|ST|UC|UR|UT|UN)$/.test(vr);

/** Values behind an address are not at hand: the items do without them. */
function withoutBulkData({ vr, Value = [] }: DicomJsonElement): DicomJsonElement {
  const items = Value.map((item) => (typeof item === 'object' && item !== null ? kept(item) : item));
  return { vr, Value: items };
}

function kept(item: object): DicomJson {
  const json: DicomJson = {};
  for (const [tag, element] of Object.entries(item)) {
    if (!isElement(element) || element.BulkDataURI !== undefined) continue;
    json[tag] = element.vr === 'SQ' ? withoutBulkData(element) : element;
  }
  return json;
}

const isElement = (value: unknown): value is DicomJsonElement =>
  typeof value === 'object' && value !== null && 'vr' in value;
