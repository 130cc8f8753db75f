import type { Chance } from './chance.ts';

/** A name that somebody invented has. */
export interface InventedName {
  readonly family?: string;
  readonly given: readonly string[];
}

type Sex = 'female' | 'male';
type Names = readonly string[];

/** Family names that differ for women and men stand with both forms. */
const polishFamilies: readonly (readonly [woman: string, man: string])[] = [
  ['Wójcik', 'Wójcik'],
  ['Kowalczyk', 'Kowalczyk'],
  ['Zielińska', 'Zieliński'],
  ['Dąbrowska', 'Dąbrowski'],
  ['Szymańska', 'Szymański'],
  ['Wróbel', 'Wróbel'],
  ['Jabłońska', 'Jabłoński'],
  ['Krawczyk', 'Krawczyk'],
  ['Grabowska', 'Grabowski'],
  ['Nowicka-Piątek', 'Nowicki-Piątek'],
  ['Gąsienica-Byrcyn', 'Gąsienica-Byrcyn'],
  ['Brzęczyszczykiewicz', 'Brzęczyszczykiewicz'],
  ['Źdźbło', 'Źdźbło'],
  ['Śliwa', 'Śliwa'],
  ['Ćwikła', 'Ćwikła'],
  ['Łukasik', 'Łukasik'],
  ['Żak', 'Żak'],
  ['Ostrowska', 'Ostrowski'],
  ['Pawłowska', 'Pawłowski'],
  ['Mazur', 'Mazur'],
];

const polishGiven: Readonly<Record<Sex, Names>> = {
  female: ['Agnieszka', 'Małgorzata', 'Łucja', 'Zofia', 'Świętosława', 'Halina', 'Kinga', 'Bożena', 'Elżbieta', 'Ewa'],
  male: ['Krzysztof', 'Paweł', 'Łukasz', 'Grzegorz', 'Wojciech', 'Stanisław', 'Michał', 'Jędrzej', 'Zdzisław', 'Jan'],
};

/** People of other languages, and of no family name at all. */
const others: Readonly<Record<Sex, readonly InventedName[]>> = {
  female: [
    { family: 'Шевченко', given: ['Оксана'] },
    { family: 'Nguyễn', given: ['Thị', 'Hồng', 'Nhung'] },
    { family: 'O’Brien', given: ['Aoife'] },
    { family: 'García Márquez', given: ['Ana', 'María'] },
    { family: 'Müller', given: ['Jördis'] },
    { family: '李', given: ['秀英'] },
    { family: 'Παπαδοπούλου', given: ['Ελένη'] },
    { family: 'van der Berg', given: ['Saskia'] },
    { given: ['Sukmawati'] },
    { family: 'Ağaoğlu', given: ['Şükran'] },
  ],
  male: [
    { family: 'Коваленко', given: ['Андрій'] },
    { family: 'Trần', given: ['Văn', 'Đức'] },
    { family: 'Mac Giolla Phádraig', given: ['Tadhg'] },
    { family: 'Núñez de Balboa', given: ['José', 'Ángel'] },
    { family: 'Groß', given: ['Jürgen'] },
    { family: '佐藤', given: ['健'] },
    { family: 'Þorsteinsson', given: ['Guðmundur'] },
    { family: 'de Sá e Silva', given: ['João'] },
    { given: ['Suharto'] },
    { family: 'Yılmaz', given: ['İbrahim'] },
  ],
};

/** Four of five have a name of the country. */
export function inventName(chance: Chance, sex: Sex): InventedName {
  if (chance.happens(0.2)) return chance.pick(others[sex]);
  const [woman, man] = chance.pick(polishFamilies);
  const given = [chance.pick(polishGiven[sex])];
  if (chance.happens(0.25)) given.push(chance.pick(polishGiven[sex]));
  return { family: sex === 'female' ? woman : man, given: [...new Set(given)] };
}
