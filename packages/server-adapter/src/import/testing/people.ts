/** Thirty people as their images name them: in ASCII, as old machines write. */
export const people = Array.from({ length: 30 }, (_, place) => ({
  id: `K-${place}`,
  name: place === 7 ? 'Zolkiewska7^Lucja' : `Family${place}^Given`,
  birthDate: `19${60 + place}0${1 + (place % 3) + (place === 7 ? 1 : 0)}08`,
}));

const rowOf = ({ id, name, birthDate }: (typeof people)[number], place: number): string => {
  const [year, month, day] = [birthDate.slice(0, 4), birthDate.slice(4, 6), birthDate.slice(6)];
  // In the letters of Windows-1250, as bytes: Ż is AF, ó F3, ł B3.
  const family = place === 7 ? '\xAF\xF3\xB3kiewska7' : name.split('^')[0];
  // Two people have another name in the list, one another birth date, and two are not in it.
  const written = place === 10 || place === 11 ? 'Somebody' : family;
  return `${id};${written};${place === 7 ? '\xA3ucja' : 'Given'};${day}.${month}.${place === 12 ? 1901 : year};${place === 7 ? 'K' : 'M'}`;
};

/** The list of an older program: semicolons, Windows-1250, and three rows that cannot be right. */
export const listed = {
  csv: [
    'Nr karty;Nazwisko;Imi\xEA;Data ur.;P\xB3e\xE6',
    ...people.filter((_, place) => place !== 13 && place !== 14).map((each) => rowOf(each, people.indexOf(each))),
    'K-1;Twice;;;',
    ';Nobody;;;',
    'K-99;Nowak;;31.02.1990;',
  ].join('\r\n'),
};
