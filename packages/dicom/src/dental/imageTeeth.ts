import type { DicomJson } from '../json/types.ts';
import { type Attributes, attributesOf } from '../pixels/attributes.ts';
import type { Dataset } from '../read/dicomFile.ts';
import {
  CodeMeaning,
  CodeValue,
  CodingSchemeDesignator,
  EquivalentCodeSequence,
  PrimaryAnatomicStructureSequence,
} from '../tags.ts';
import { type Code, toothOfCode } from './code.ts';
import { isTooth, type Tooth } from './tooth.ts';

/** The teeth that an image says it shows. */
export interface ImageTeeth {
  /** In the order of the file, each once. */
  readonly teeth: readonly Tooth[];
  /** How many coded structures are no tooth that is known here, or contradict themselves: then `teeth` is not all. */
  readonly unrecognized: number;
}

/** The code of an item of a code sequence. */
export function codeOf(item: Attributes): Code {
  return {
    value: item.text(CodeValue) ?? '',
    scheme: item.text(CodingSchemeDesignator) ?? '',
    meaning: item.text(CodeMeaning) ?? '',
  };
}

/** DICOM registers no scheme for ISO 3950: files name it as they like, `99ISO3950`. */
function toothOfIso3950({ value, scheme }: Code): Tooth | undefined {
  return /ISO.?3950$/i.test(scheme) && isTooth(value) ? value : undefined;
}

function toothOf(item: Attributes): Tooth | undefined {
  const codes = [item, ...item.items(EquivalentCodeSequence)].map(codeOf);
  const teeth = new Set(codes.flatMap((code) => toothOfCode(code) ?? toothOfIso3950(code) ?? []));
  // Two codes for two teeth name neither.
  return teeth.size === 1 ? [...teeth][0] : undefined;
}

/**
 * The teeth in an image's Primary Anatomic Structure Sequence, from SNOMED CT, SNOMED RT or ISO 3950 codes; equivalent
 * codes are read too. Undefined when the image names no structure: it may show any tooth, or none.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.3 C.8.11.8, 10.5; PS3.16 CID 4018, CID 4019
 */
export function imageTeeth(image: DicomJson | Dataset): ImageTeeth | undefined {
  const structures = attributesOf(image).items(PrimaryAnatomicStructureSequence);
  if (structures.length === 0) return undefined;
  const teeth = structures.map(toothOf);
  const known = teeth.filter((tooth) => tooth !== undefined);
  return { teeth: [...new Set(known)], unrecognized: teeth.length - known.length };
}
