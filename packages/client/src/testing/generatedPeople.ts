import type { HumanName } from '../fhir/dataTypes.ts';
import type { Patient } from '../fhir/resources/patient.ts';
import { oneOf, type Random, randomOf, upTo } from './random.ts';

type Words = readonly [string, ...string[]];

const wordsOf = (first: string, ...rest: string[]): Words => [first, ...rest];

/** Parts of names, by what is hard about them. */
const simple: readonly [family: Words, given: Words][] = [
  // Letters that fall out of Latin-1, and two families in one.
  [
    wordsOf('Brzęczyszczykiewicz', 'Ćwiąkała', 'Źdźbło', 'Kowalska-Wiśniewska'),
    wordsOf('Grzegorz', 'Żaneta', 'Świętosława', 'Łukasz'),
  ],
  // From right to left.
  [wordsOf('الخوارزمي', 'بن سعود', 'القحطاني'), wordsOf('فاطمة الزهراء', 'محمد', 'عبد العزيز')],
  // A letter with two marks, and a middle name that is not the given one.
  [wordsOf('Nguyễn', 'Trần', 'Đặng'), wordsOf('Thị Minh Khai', 'Văn Đức', 'Thuỷ')],
  // Apostrophes of every kind, and particles.
  [
    wordsOf("D'Angelo", 'N’Diaye', 'O‘Neill', 'van der Meer', 'de la Cruz y Ortiz'),
    wordsOf('Ñusta', 'Jean-Luc', 'Zoë'),
  ],
  // Longer than any field on a screen, and as short as can be.
  [
    wordsOf('Wolfeschlegelsteinhausenbergerdorff', 'Raharimanantsoa-Andriamampianina', 'O', 'Ng'),
    wordsOf('Maximiliana Anneliese Bartholomäa', 'Bo', 'Uvuvwevwevwe Onyetenyevwe'),
  ],
];

const representation = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation';
const written = (code: 'ABC' | 'IDE' | 'SYL', family: string, given: string): HumanName => ({
  ...(code === 'ABC' && { use: 'official' }),
  family,
  given: [given],
  extension: [{ url: representation, valueCode: code }],
});

/** The same name three times, as people in Japan and China give it. @source DICOM PS3.5 6.2.1.2 */
const ideographic: readonly [readonly HumanName[], ...(readonly HumanName[])[]] = [
  [written('ABC', 'Yamada', 'Tarou'), written('IDE', '山田', '太郎'), written('SYL', 'やまだ', 'たろう')],
  [written('ABC', 'Watanabe', 'Hanako'), written('IDE', '渡邉', '花子'), written('SYL', 'ワタナベ', 'ハナコ')],
  [written('ABC', 'Ouyang', 'Mingyue'), written('IDE', '歐陽', '明月')],
  [written('ABC', 'Hong', 'Gildong'), written('IDE', '洪', '吉洞'), written('SYL', '홍', '길동')],
];

function nameOf(random: Random): HumanName[] | undefined {
  const kind = random();
  if (kind < 0.06) return;
  // One word, which may be a family name or a given name.
  if (kind < 0.14) return [{ use: 'official', text: oneOf(random, ['Sukarno', 'Björk', 'மாலா']) }];
  if (kind < 0.3) return [...oneOf(random, ideographic)];
  const [family, given] = simple[upTo(random, simple.length - 1)] ?? [wordsOf('Doe'), wordsOf('Jo')];
  return [{ use: 'official', family: oneOf(random, family), given: [oneOf(random, given)] }];
}

function birthDateOf(random: Random): string | undefined {
  const date = new Date(Date.UTC(1925 + upTo(random, 100), upTo(random, 11), 1 + upTo(random, 27)));
  // A whole date for most, only a month or a year for some, no date for a few.
  const precision = oneOf(random, [10, 10, 10, 10, 10, 10, 7, 4, 0]);
  return precision === 0 ? undefined : date.toISOString().slice(0, precision);
}

/** The person of one number, always the same one for the same seed. Invented, with whatever is hard about people. */
export function generatedPerson(seed: number, number: number): Patient & { readonly id: string } {
  const random = randomOf(seed * 1_000_003 + number);
  const name = nameOf(random);
  const birthDate = birthDateOf(random);
  const gender = oneOf(random, ['female', 'male', 'female', 'male', 'other', 'unknown', 'not recorded']);
  return {
    resourceType: 'Patient',
    id: `p${number}`,
    active: true,
    identifier: [{ system: 'urn:clinikit:test:chart', value: String(1000 + number) }],
    ...(name !== undefined && { name }),
    ...(gender !== 'not recorded' && { gender }),
    ...(birthDate !== undefined && { birthDate }),
  };
}
