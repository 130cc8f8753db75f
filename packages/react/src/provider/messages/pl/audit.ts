import type { AuditLabels } from '../auditLabels.ts';
import { counted } from './counted.ts';

const roles: Record<string, string> = {
  staff: 'Personel',
  administrator: 'Administracja',
  doctor: 'Lekarz lub lekarka',
  therapist: 'Terapeuta lub terapeutka',
  assistant: 'Asysta',
  reception: 'Rejestracja',
  pharmacist: 'Apteka',
  service: 'Oprogramowanie placówki',
  patient: 'Pacjent lub pacjentka',
  relative: 'Osoba bliska',
};
const records: Record<string, string> = {
  Patient: 'dane pacjenta',
  ImagingStudy: 'obrazy',
  Observation: 'pomiar',
  Condition: 'rozpoznanie',
  Appointment: 'termin wizyty',
  RelatedPerson: 'osoba bliska',
  Flag: 'ostrzeżenie',
  AllergyIntolerance: 'alergia',
  Encounter: 'wizyta',
  Slot: 'wolny termin',
  Schedule: 'grafik',
  ServiceRequest: 'zlecenie',
  CarePlan: 'plan leczenia',
  Procedure: 'zabieg',
  Medication: 'lek',
  MedicationRequest: 'recepta',
  MedicationDispense: 'wydany lek',
  MedicationStatement: 'stosowany lek',
  MedicationAdministration: 'podany lek',
  Immunization: 'szczepienie',
  FamilyMemberHistory: 'wywiad rodzinny',
  ClinicalImpression: 'ocena kliniczna',
  Consent: 'zgoda',
  Composition: 'notatka',
  DocumentReference: 'dokument',
  DiagnosticReport: 'opis badania',
  Binary: 'plik',
  Media: 'zdjęcie lub nagranie',
  BodyStructure: 'ząb lub miejsce w ciele',
  Specimen: 'próbka',
  Device: 'urządzenie',
  Task: 'zadanie',
  Communication: 'wiadomość',
  Questionnaire: 'ankieta',
  QuestionnaireResponse: 'odpowiedzi na ankietę',
  Goal: 'cel',
  CareTeam: 'zespół leczący',
  EpisodeOfCare: 'okres opieki',
  Account: 'rachunek',
  ChargeItem: 'pozycja rozliczenia',
  Invoice: 'faktura',
  PaymentNotice: 'płatność',
  Coverage: 'ubezpieczenie',
  Claim: 'wniosek o refundację',
  ClaimResponse: 'odpowiedź na wniosek',
  List: 'lista',
  Provenance: 'podpis',
  AuditEvent: 'historia dostępu',
};
const operations: Record<string, string> = {
  filing: 'Przypisanie obrazów do pacjenta',
  arrival: 'Nadesłanie obrazów',
  trail: 'Wgląd w historię dostępu',
  merge: 'Połączenie dwóch kartotek',
  'undo-merge': 'Cofnięcie połączenia kartotek',
  deletion: 'Usunięcie obrazów',
  restoration: 'Przywrócenie obrazów',
  refused: 'Odmowa dostępu',
  destruction: 'Zniszczenie obrazów po upływie okresu przechowywania',
  'break-glass': 'Otwarcie dokumentacji w nagłym przypadku',
  download: 'Pobranie obrazów',
  original: 'Pobranie obrazu w postaci, w jakiej nadszedł',
};
const actions: Record<string, string> = {
  read: 'Wgląd',
  search: 'Wgląd na liście',
  create: 'Dodanie',
  update: 'Zmiana',
  delete: 'Usunięcie',
};

/** The audit trail in Polish: nouns, which say nothing of whether a man or a woman did it. */
export const auditLabels: AuditLabels = {
  trail: 'Historia dostępu i zmian',
  nothingChosen: 'Wybierz pacjenta lub obrazy, aby zobaczyć historię dostępu',
  nobodyYet: 'Nikt jeszcze tu nie zaglądał',
  forbidden:
    'Historię dostępu widzi administracja, lekarz lub lekarka oraz osoba, której ona dotyczy. Proszę zwrócić się do administracji.',
  moreEntries: (shown) =>
    `Pokazano ${counted(shown, 'najnowszy wpis', 'najnowsze wpisy', 'najnowszych wpisów')}. Jest ich więcej.`,
  unknownPerson: 'Osoba nieznana',
  role: (code) => roles[code] ?? code,
  done: (action, operation, type) => {
    if (operation !== undefined) return operations[operation] ?? operation;
    const noun = actions[action] ?? action;
    if (action === 'search' || type === undefined) return noun;
    return `${noun}: ${records[type] ?? type}`;
  },
};
