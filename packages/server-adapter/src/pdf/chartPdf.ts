import { formatHumanName, Patient } from '@clinikit/client/fhir';
import { printedDate } from './dates.ts';
import { openPaper } from './paper.ts';
import { printedSections } from './sections.ts';
import { type ChartWords, chartWords, type SectionName, sectionNames } from './words.ts';

/** How a chart is printed. */
export interface ChartPdfOptions {
  /**
   * Font files (TTF or OTF, one face each), looked through in their order for each character: DejaVu Sans has the letters
   * of Europe, Noto Sans SC those of China.
   */
  readonly fonts: readonly Uint8Array[];
  /** BCP 47, `pl`: for dates and, unless `words` are given, for words. */
  readonly language: string;
  /** IANA name of the clinic's time zone, `Europe/Warsaw`. */
  readonly timeZone: string;
  readonly words?: ChartWords;
  /** False where there are more records than these: the paper says so. */
  readonly complete?: boolean;
  /** Which parts are printed, all unless told: the paper names those that were not wanted. */
  readonly sections?: readonly SectionName[];
  /**
   * A day, `2024-01-01`: nothing before it of what happens again and again, such as measurements. What holds until it ends
   * (allergies, alerts, problems, medicines, vaccinations, plans) is printed however old it is.
   */
  readonly since?: string;
  /** Who prints it. */
  readonly printedBy?: string;
  /** When; now unless told. */
  readonly now?: Date;
}

/**
 * A patient's chart on A4, as PDF: the newest first in each section, with the patient's name, birth date and number on
 * every page. What is empty is named and not left out in silence; so are records that were entered in error.
 *
 * Needs the packages `pdfkit` and `fontkit`.
 *
 * @param records the patient and their records, as the FHIR operation `$everything` gives them.
 * @throws TypeError without exactly one patient among the records, and for a font that is none.
 * @example
 * const pdf = await chartPdf(records, { fonts: [dejaVuSans], language: 'pl', timeZone: 'Europe/Warsaw' });
 */
export async function chartPdf(
  records: readonly { readonly resourceType: string }[],
  options: ChartPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { fonts, language, timeZone, complete = true, printedBy, now = new Date() } = options;
  const words = options.words ?? (language.startsWith('pl') ? chartWords.pl : chartWords.en);
  const [patient, another] = records.flatMap((record) => Patient.safeParse(record).data ?? []);
  if (!patient || another)
    throw new TypeError('chartPdf takes the records of one patient, and the patient among them.');
  const who = identityOf(patient, { words, language, timeZone });
  const paper = openPaper(fonts, { title: words.chart, language });
  paper.title(formatHumanName(patient) ?? words.noName);
  paper.note(who.facts);
  if (!complete) paper.note(words.incomplete, true);
  const { since } = options;
  const wanted = new Set<SectionName>(options.sections ?? sectionNames);
  const all = printedSections(records, { words, language, timeZone, since, now });
  const { leftOut, unreadable, older } = all;
  const sections = all.sections.filter(({ name }) => wanted.has(name));
  const unwanted = sectionNames.filter((name) => !wanted.has(name)).map((name) => words.sections[name]);
  if (unwanted.length > 0) paper.note(words.notChosen(unwanted.join(', ')), true);
  if (since !== undefined) paper.note(words.onlySince(printedDate(since, { language, timeZone }), older), true);
  if (unreadable > 0) paper.note(words.unreadable(unreadable), true);
  for (const { name, lines } of sections) {
    if (lines.length === 0) continue;
    paper.heading(words.sections[name]);
    for (const line of lines) paper.row({ ...line, what: line.what || words.unnamed });
  }
  const empty = sections.filter(({ lines }) => lines.length === 0).map(({ name }) => words.sections[name]);
  paper.heading('');
  if (empty.length > 0) paper.note(words.notHere(empty.join(', ')));
  if (leftOut > 0) paper.note(words.leftOut(leftOut));
  paper.meet(printedBy ?? '');
  if (paper.isMissing) paper.note(words.unprintable, true);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(now);
  return paper.finish({ header: who.header, footer: words.printedAt(when, printedBy), page: words.page });
}

function identityOf(
  patient: Patient,
  { words, language, timeZone }: { words: ChartWords; language: string; timeZone: string },
): { facts: string; header: string } {
  const { birthDate, gender, identifier = [], deceasedDateTime } = patient;
  const numbers = identifier.flatMap(({ value }) => value ?? []);
  const facts = [
    birthDate && `${words.born} ${printedDate(birthDate, { language, timeZone })}`,
    gender && words.sex[gender],
    numbers.length > 0 && `${words.number} ${numbers.join(', ')}`,
    deceasedDateTime && `† ${printedDate(deceasedDateTime, { language, timeZone })}`,
  ].filter((text) => typeof text === 'string');
  return {
    facts: facts.join(' · '),
    header: [formatHumanName(patient) ?? words.noName, ...facts].join(' · '),
  };
}
