import { describeTooth, isTooth, type Tooth } from './tooth.ts';
import { toothCodes } from './toothCodes.ts';

/** A coded concept, as in the Code Sequence Macro. @source DICOM PS3.3 8.8 */
export interface Code {
  readonly value: string;
  /** `SCT` for SNOMED CT, `SRT` for SNOMED RT. */
  readonly scheme: string;
  readonly meaning: string;
}

const schemes: Readonly<Record<string, 'SCT' | 'SRT'>> = {
  SCT: 'SCT',
  '2.16.840.1.113883.6.96': 'SCT',
  'http://snomed.info/sct': 'SCT',
  SRT: 'SRT',
  SNM3: 'SRT',
  '99SDM': 'SRT',
};

let teethByCode: ReadonlyMap<string, Tooth> | undefined;

function byCode(): ReadonlyMap<string, Tooth> {
  teethByCode ??= new Map(
    Object.entries(toothCodes).flatMap(([tooth, codes]) =>
      isTooth(tooth) ? codes.split(' ').map((code): [string, Tooth] => [code, tooth]) : [],
    ),
  );
  return teethByCode;
}

/**
 * The SNOMED CT code of a tooth, as an image or a record carries it. Never throws.
 * @source DICOM PS3.16 CID 4018, CID 4019
 */
export function toothCode(tooth: Tooth): Code {
  const { name } = describeTooth(tooth);
  const meaning = `${name.replace('primary', 'deciduous')} tooth`;
  return {
    value: toothCodes[tooth].split(' ')[0] ?? '',
    scheme: 'SCT',
    meaning: meaning.charAt(0).toUpperCase() + meaning.slice(1),
  };
}

/**
 * The tooth that a code of SNOMED CT or SNOMED RT names, also of earlier editions; undefined for every other code,
 * supernumerary teeth among them, which ISO 3950 gives no designation here. The code's meaning is not looked at.
 * Never throws.
 * @source DICOM PS3.16 CID 4018, CID 4019, 8.1
 */
export function toothOfCode({ value, scheme }: Pick<Code, 'value' | 'scheme'>): Tooth | undefined {
  const kind = schemes[scheme];
  const isRt = value.startsWith('T-');
  return kind !== undefined && isRt === (kind === 'SRT') ? byCode().get(value) : undefined;
}
