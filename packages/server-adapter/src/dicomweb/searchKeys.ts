import type { SearchLevel } from '../archive/attributeLevels.ts';

/** How a key is compared: by what the tables hold, or by an attribute of the files. */
export type KeyKind = 'uid' | 'text' | 'codes' | 'number' | 'days' | 'name' | 'date' | 'time' | 'attribute';

interface SearchKey {
  readonly level: SearchLevel;
  /** Its tag; with those of the sequences around it before. */
  readonly path: readonly string[];
  readonly kind: KeyKind;
}

const key = (level: SearchLevel, kind: KeyKind, ...path: string[]): SearchKey => ({ level, kind, path });

const request = '00400275';

/** By what images are searched, by keyword. @source DICOM PS3.18 Table 10.6.1-5 and more */
export const searchKeys = {
  StudyInstanceUID: key('studies', 'uid', '0020000D'),
  StudyDate: key('studies', 'days', '00080020'),
  StudyTime: key('studies', 'time', '00080030'),
  AccessionNumber: key('studies', 'text', '00080050'),
  ModalitiesInStudy: key('studies', 'codes', '00080061'),
  ReferringPhysicianName: key('studies', 'name', '00080090'),
  StudyDescription: key('studies', 'text', '00081030'),
  PatientName: key('studies', 'text', '00100010'),
  PatientID: key('studies', 'text', '00100020'),
  PatientBirthDate: key('studies', 'date', '00100030'),
  PatientSex: key('studies', 'attribute', '00100040'),
  StudyID: key('studies', 'attribute', '00200010'),
  Modality: key('series', 'codes', '00080060'),
  SeriesInstanceUID: key('series', 'uid', '0020000E'),
  SeriesNumber: key('series', 'number', '00200011'),
  SeriesDescription: key('series', 'text', '0008103E'),
  BodyPartExamined: key('series', 'attribute', '00180015'),
  InstitutionName: key('series', 'attribute', '00080080'),
  StationName: key('series', 'attribute', '00081010'),
  ProtocolName: key('series', 'attribute', '00181030'),
  PerformedProcedureStepStartDate: key('series', 'date', '00400244'),
  PerformedProcedureStepStartTime: key('series', 'time', '00400245'),
  'RequestAttributesSequence.ScheduledProcedureStepID': key('series', 'attribute', request, '00400009'),
  'RequestAttributesSequence.RequestedProcedureID': key('series', 'attribute', request, '00401001'),
  SOPClassUID: key('instances', 'uid', '00080016'),
  SOPInstanceUID: key('instances', 'uid', '00080018'),
  InstanceNumber: key('instances', 'number', '00200013'),
} as const satisfies Record<string, SearchKey>;

/** The keyword of a key. */
export type SearchKeyword = keyof typeof searchKeys;

const levels: readonly SearchLevel[] = ['studies', 'series', 'instances'];

/** The keys of a level, with those of the levels above it. */
export const keysOf = (level: SearchLevel): SearchKeyword[] =>
  Object.entries(searchKeys).flatMap(([keyword, { level: own }]) =>
    levels.indexOf(own) <= levels.indexOf(level) && isSearchKeyword(keyword) ? keyword : [],
  );

export const isSearchKeyword = (text: string): text is SearchKeyword => Object.hasOwn(searchKeys, text);

const keywordsOfSequences = new Map([['RequestAttributesSequence', request]]);

/** The keyword of a key that may be written by tags: `00080050`, `00400275.00400009`. */
export function keywordOf(name: string): SearchKeyword | undefined {
  if (isSearchKeyword(name)) return name;
  const path = name.split('.').map((part) => keywordsOfSequences.get(part) ?? part.toUpperCase());
  const [last = ''] = name.split('.').slice(-1);
  const keywords = Object.keys(searchKeys).filter(isSearchKeyword);
  return keywords.find((keyword) => {
    const own: readonly string[] = searchKeys[keyword].path;
    const isLast = (part: string | undefined) => part === path.at(-1) || keyword.endsWith(`.${last}`);
    return (
      own.length === path.length && own.every((tag, at) => (at === own.length - 1 ? isLast(tag) : tag === path[at]))
    );
  });
}
