import { signInPl } from './signInPl.ts';
import type { Words } from './words.ts';

const plural = new Intl.PluralRules('pl');
const studyForms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'badanie', few: 'badania' };
/** `1 badanie`, `3 badania`, `5 badań`. */
const countedStudies = (count: number): string => `${count} ${studyForms[plural.select(count)] ?? 'badań'}`;

/** The app in Polish. */
export const pl: Words = {
  session: signInPl,
  navigation: 'Menu główne',
  patients: 'Pacjenci',
  triage: 'Do przypisania',
  upload: 'Dodaj obrazy',
  clinic: 'Placówka',
  clinicSections: 'Działy',
  clinicParts: { facts: 'Dane placówki', people: 'Osoby', sources: 'Źródła obrazów', failed: 'Nieudane zadania' },
  clinicLeads: {
    facts: 'Nazwa, adres i godziny otwarcia.',
    people: 'Kto może się zalogować i w jakiej roli.',
    sources: 'Serwery Orthanc: czy teraz odpowiadają i jakie urządzenia znają.',
    failed: 'Zadania, które mimo wielu prób się nie powiodły.',
  },
  waiting: (count, more) => `liczba badań: ${count}${more ? ' lub więcej' : ''}`,
  live: { open: 'Na bieżąco', closed: 'Nieaktualne dane', connecting: 'Łączenie…', reconnecting: 'Ponowne łączenie…' },
  tryAgain: 'Spróbuj ponownie',
  loading: 'Wczytywanie…',
  patientsFailed: 'Nie udało się wczytać listy pacjentów.',
  seenLately: 'Wizyty z ostatnich dwóch tygodni',
  allPatients: 'Wszyscy pacjenci',
  visitsFailed: 'Nie udało się wczytać ostatnich wizyt.',
  noPatients: 'Brak pacjentów',
  morePatients: 'Pasuje więcej pacjentów. Aby znaleźć pozostałych, wpisz nazwisko lub numer.',
  noName: 'Nie podano nazwiska',
  born: (date) => `ur. ${date}`,
  noBirthDate: 'Nie podano daty urodzenia',
  number: (number) => `nr\u00A0${number}`,
  imagesFailed: 'Nie udało się wczytać obrazów',
  noImages: 'Brak obrazów',
  studies: (count, more) => (more ? `ponad ${countedStudies(count)}` : countedStudies(count)),
  chartViews: 'Kartoteka',
  recordPart: 'Kartoteka',
  recordViews: 'Czynności w kartotece',
  chartView: {
    images: 'Obrazy',
    edit: 'Dane',
    merge: 'Połącz',
    history: 'Historia zmian',
    looked: 'Kto oglądał',
    filing: 'Przenieś obrazy',
    deleted: 'Usunięte',
  },
  notForRole: (parts) => `Bez wglądu dla tej roli: ${parts}.`,
  hiddenParts: { allergies: 'alergie', relatives: 'osoby bliskie', images: 'obrazy' },
  filingLead: 'Gdy obrazy trafiły do niewłaściwej kartoteki. Każdy krok można cofnąć.',
  moveStudy: 'Przenieś lub usuń',
  noStudyDate: 'Nie podano daty',
  moreStudies: 'To najnowsze badania. Jest ich więcej.',
  backToPatients: 'Wróć do listy pacjentów',
  backToChart: 'Kartoteka',
  triageLead: 'Sprawdź, do kogo należą te obrazy, i przypisz je do pacjentów.',
  uploadTitle: 'Dodaj obrazy',
  uploadLead:
    'Obrazy trafiają do kartoteki pacjenta, jeśli zgadzają się numer, imię i nazwisko oraz data urodzenia. Pozostałe czekają na przypisanie.',
  setAside: 'Odłożone pliki',
  notFound: 'Nie znaleziono strony',
};
