import {
  AllergyIntolerance,
  CarePlan,
  type CodeableConcept,
  Composition,
  type CompositionSection,
  Condition,
  DiagnosticReport,
  DocumentReference,
  Encounter,
  type FhirResources,
  type FhirResourceType,
  Flag,
  ImagingStudy,
  Immunization,
  MedicationRequest,
  MedicationStatement,
  Observation,
  Procedure,
  QuestionnaireResponse,
  ServiceRequest,
} from '@clinikit/client/fhir';
import { dayOf, printedDate } from './dates.ts';
import { isBefore, lasting } from './since.ts';
import { conceptText, plainText, quantityText, rangeText } from './texts.ts';
import { type ChartWords, type SectionName, sectionNames } from './words.ts';

/** One record in a line: when it was, what it is, and what else is known of it. */
export interface PrintedLine {
  readonly when: string;
  readonly what: string;
  readonly more: string;
  /** To be seen at once: an allergy that is dangerous, a value out of its range. */
  readonly isMarked: boolean;
}

export interface PrintedSection {
  readonly name: SectionName;
  readonly lines: readonly PrintedLine[];
}

type AnyRecord = { readonly resourceType: string };
type Found = Omit<PrintedLine, 'when'> & { readonly section: SectionName; readonly date: string | undefined };
/** How dates are told beside the first one of a line. */
type Words = ChartWords & {
  readonly day: (date: string) => string;
  /** Whether an end has passed by the clinic's day. */
  readonly hasEnded: (end: string | undefined) => boolean;
};
type Reader<Type extends FhirResourceType> = (record: FhirResources[Type], words: Words) => Found | undefined;

/**
 * What of the records is printed, the newest first in each section.
 *
 * @param since FHIR date: of what happens again and again nothing before that day. What holds until it ends, such as an
 *   allergy or a medicine, is printed however old it is.
 * @returns also how many were entered in error, how many could not be read, and how many are older: they are not printed.
 */
export function printedSections(
  records: readonly AnyRecord[],
  { words, language, timeZone, since, now }: Printing,
): { sections: readonly PrintedSection[]; leftOut: number; unreadable: number; older: number } {
  const told: Words = {
    ...words,
    day: (date) => printedDate(date, { language, timeZone }),
    hasEnded: (end) => end !== undefined && isBefore(end, dayOf(now.toISOString(), timeZone), timeZone),
  };
  let older = 0;
  let leftOut = 0;
  let unreadable = 0;
  const found: Found[] = [];
  for (const record of records) {
    const line = isError(record) ? 'error' : readers[record.resourceType]?.(record, told);
    if (line === 'error') leftOut += 1;
    else if (line === 'unreadable') unreadable += 1;
    else if (line && since !== undefined && !lasting.has(line.section) && isBefore(line.date, since, timeZone))
      older += 1;
    else if (line) found.push(line);
  }
  const bySection = Map.groupBy(found, ({ section }) => section);
  const sections = sectionNames.map((name) => ({
    name,
    lines: (bySection.get(name) ?? [])
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .map(({ date, what, more, isMarked }) => ({
        ...{ what, more, isMarked },
        when: date === undefined ? '' : told.day(date),
      })),
  }));
  return { sections, leftOut, unreadable, older };
}

interface Printing {
  readonly words: ChartWords;
  readonly language: string;
  readonly timeZone: string;
  readonly since: string | undefined;
  readonly now: Date;
}

const isError = (record: AnyRecord): boolean =>
  ('status' in record && record.status === 'entered-in-error') ||
  ('verificationStatus' in record && JSON.stringify(record.verificationStatus).includes('"entered-in-error"'));

const line = (
  section: SectionName,
  date: string | undefined,
  what: string | undefined,
  more: readonly (string | undefined)[] = [],
  isMarked = false,
): Found => ({ section, date, what: what ?? '', more: more.filter(Boolean).join(', '), isMarked });

const noneKnown = '716186003';

const endText = (date: string | undefined, words: Words): string =>
  date === undefined ? words.ended : `${words.ended} ${words.day(date)}`;

const statusText = (status: string | undefined, words: Words): string | undefined =>
  status === undefined ? undefined : (words.statuses[status] ?? status);

/** A status in words, unless it is what everybody takes it for. */
const unusual = (status: string | undefined, usual: readonly string[], words: Words): string | undefined =>
  status === undefined || usual.includes(status) ? undefined : statusText(status, words);

const codeOf = (concept: CodeableConcept | undefined): string | undefined =>
  concept?.coding?.map(({ code }) => code).find(Boolean);

const allergy: Reader<'AllergyIntolerance'> = (record, words) => {
  const { code, criticality, reaction = [], recordedDate, clinicalStatus, verificationStatus } = record;
  if (code?.coding?.some((coding) => coding.code === noneKnown)) {
    return line('allergies', recordedDate, words.noKnownAllergies);
  }
  const isHigh = criticality === 'high';
  const effects = reaction.flatMap(({ manifestation }) => manifestation.map(conceptText));
  const standing = [
    unusual(codeOf(clinicalStatus), ['active'], words),
    unusual(codeOf(verificationStatus), ['confirmed'], words),
  ];
  const more = [isHigh ? words.highRisk : undefined, ...standing, ...effects];
  return line('allergies', recordedDate, conceptText(code), more, isHigh);
};

const alert: Reader<'Flag'> = ({ code, period, status }, words) =>
  line('alerts', period?.start, conceptText(code), [
    status === 'active' && !words.hasEnded(period?.end) ? undefined : words.ended,
  ]);

const problem: Reader<'Condition'> = (condition, words) => {
  const { code, onsetDateTime, recordedDate, clinicalStatus, abatementDateTime, note = [] } = condition;
  const status = codeOf(clinicalStatus);
  const isOver = abatementDateTime !== undefined || ['inactive', 'remission', 'resolved'].includes(status ?? '');
  const standing = [
    unusual(status, ['active', 'recurrence', 'relapse'], words),
    isOver ? endText(abatementDateTime, words) : undefined,
    unusual(codeOf(condition.verificationStatus), ['confirmed'], words),
  ];
  return line('problems', onsetDateTime ?? recordedDate, conceptText(code), [
    ...standing,
    ...note.map(({ text }) => text),
  ]);
};

const statement: Reader<'MedicationStatement'> = (record, words) => {
  const { medicationCodeableConcept, effectivePeriod, effectiveDateTime, dosage = [], status } = record;
  // What is paused, or of which nobody knows, has not ended.
  const isOver = status === 'stopped' || status === 'completed' || words.hasEnded(effectivePeriod?.end);
  return line(
    'medicines',
    effectivePeriod?.start ?? effectiveDateTime,
    conceptText(medicationCodeableConcept) ?? record.medicationReference?.display,
    [
      ...dosage.map(({ text }) => text),
      isOver ? endText(effectivePeriod?.end, words) : unusual(status, ['active'], words),
    ],
    status === 'not-taken',
  );
};

const prescription: Reader<'MedicationRequest'> = (record, words) => {
  const { medicationCodeableConcept, authoredOn, dosageInstruction = [], status, doNotPerform = false } = record;
  return line(
    'medicines',
    authoredOn,
    conceptText(medicationCodeableConcept) ?? record.medicationReference?.display,
    [
      doNotPerform ? words.notToBeTaken : words.prescribed,
      ...dosageInstruction.map(({ text }) => text),
      unusual(status, ['active'], words),
    ],
    doNotPerform,
  );
};

const vaccination: Reader<'Immunization'> = (
  { vaccineCode, occurrenceDateTime, occurrenceString, lotNumber, status },
  words,
) =>
  line('vaccinations', occurrenceDateTime, conceptText(vaccineCode), [
    occurrenceString,
    lotNumber,
    unusual(status, ['completed'], words),
  ]);

const observation: Reader<'Observation'> = (record, words) => {
  const isVital = record.category?.some(({ coding = [] }) => coding.some(({ code }) => code === 'vital-signs'));
  const parts = (record.component ?? []).map(({ code, interpretation, ...part }) =>
    [
      conceptText(code),
      quantityText(part) ?? conceptText(part.dataAbsentReason),
      ...interpretationTexts(interpretation, words),
    ]
      .filter(Boolean)
      .join(' '),
  );
  const isMarked = [record, ...(record.component ?? [])].some(({ interpretation }) =>
    codesOf(interpretation).some((code) => toBeSeen.has(code)),
  );
  const ranges = (record.referenceRange ?? []).flatMap((range) => rangeText(range) ?? []);
  return line(
    isVital ? 'vitalSigns' : 'results',
    record.effectiveDateTime ?? record.effectivePeriod?.start ?? record.issued,
    conceptText(record.code),
    [
      unusual(record.status, ['final', 'amended', 'corrected'], words),
      quantityText(record),
      ...parts,
      ...ranges.map(words.expected),
      ...interpretationTexts(record.interpretation, words),
    ],
    isMarked,
  );
};

/** What lies outside of what is expected. @source https://hl7.org/fhir/R4/valueset-observation-interpretation.html */
const toBeSeen: ReadonlySet<string> = new Set([
  'H',
  'HH',
  'HU',
  '>',
  'L',
  'LL',
  'LU',
  '<',
  'A',
  'AA',
  'POS',
  'DET',
  'R',
]);

const codesOf = (concepts: readonly CodeableConcept[] = []): string[] =>
  concepts.flatMap(({ coding = [] }) => coding.flatMap(({ code }) => code ?? []));

/** Everything that a laboratory says of a value, but that it is as expected. */
const interpretationTexts = (concepts: readonly CodeableConcept[] = [], words: Words): string[] =>
  concepts.flatMap((concept) => {
    const code = codeOf(concept);
    if (code === 'N') return [];
    return (code && words.interpretations[code]) ?? conceptText(concept) ?? [];
  });

const report: Reader<'DiagnosticReport'> = (record, words) => {
  const { code, effectiveDateTime, effectivePeriod, issued, conclusion, conclusionCode = [], status } = record;
  return line('reports', effectiveDateTime ?? effectivePeriod?.start ?? issued, conceptText(code), [
    unusual(status, ['final', 'amended', 'corrected', 'appended'], words),
    ...(record.performer ?? []).map(({ display }) => display),
    conclusion === undefined ? undefined : words.conclusion(conclusion),
    ...conclusionCode.map(conceptText),
  ]);
};

const request: Reader<'ServiceRequest'> = (record, words) => {
  const {
    code,
    authoredOn,
    occurrenceDateTime,
    reasonCode = [],
    bodySite = [],
    note = [],
    doNotPerform = false,
  } = record;
  return line(
    'requests',
    authoredOn ?? occurrenceDateTime,
    conceptText(code),
    [
      doNotPerform ? words.notToBeDone : unusual(record.status, ['completed'], words),
      record.priority === undefined || record.priority === 'routine' ? undefined : words.priorities[record.priority],
      ...[...bodySite, ...reasonCode].map(conceptText),
      record.requester?.display,
      ...note.map(({ text }) => text),
    ],
    doNotPerform,
  );
};

const letter: Reader<'Composition'> = ({ title, date, type, status, author, section = [] }, words) =>
  line('letters', date, title || conceptText(type), [
    unusual(status, ['final', 'amended'], words),
    ...author.map(({ display }) => display),
    ...section.flatMap(partTexts),
  ]);

/** The parts of a note with their titles, without their markup. */
const partTexts = ({ title, text, section = [] }: CompositionSection): string[] => {
  const own = text === undefined ? '' : plainText(text.div);
  return [[title, own].filter(Boolean).join(': '), ...section.flatMap(partTexts)].filter(Boolean);
};

const procedure: Reader<'Procedure'> = (
  { code, performedDateTime, performedPeriod, bodySite = [], performer = [], status },
  words,
) =>
  line('procedures', performedDateTime ?? performedPeriod?.start, conceptText(code), [
    unusual(status, ['completed'], words),
    ...bodySite.map(conceptText),
    ...performer.map(({ actor }) => actor.display),
  ]);

const images: Reader<'ImagingStudy'> = ({ started, description, modality = [], numberOfInstances }) =>
  line('images', started, description ?? modality.map(({ code }) => code).join(', '), [
    numberOfInstances === undefined ? undefined : String(numberOfInstances),
  ]);

const document: Reader<'DocumentReference'> = ({ date, description, type, content }) =>
  line('documents', date, description ?? content[0]?.attachment.title ?? conceptText(type), [
    content[0]?.attachment.contentType,
  ]);

const plan: Reader<'CarePlan'> = ({ title, description, period, status, activity = [] }, words) =>
  line('plans', period?.start, title, [
    description,
    status === 'active' && words.hasEnded(period?.end) ? endText(period?.end, words) : statusText(status, words),
    ...activity.map(({ detail }) => detail?.description),
  ]);

const form: Reader<'QuestionnaireResponse'> = ({ authored, questionnaire, item = [] }) =>
  line('forms', authored, questionnaire, [answersText(item)]);

const visit: Reader<'Encounter'> = ({ period, reasonCode = [], type = [], participant = [] }) =>
  line('visits', period?.start, [...reasonCode, ...type].map(conceptText).find(Boolean), [
    ...participant.map(({ individual }) => individual?.display),
  ]);

type ResponseItems = NonNullable<FhirResources['QuestionnaireResponse']['item']>;

function answersText(items: ResponseItems): string {
  return items
    .flatMap(({ text, linkId, answer = [], item = [] }) => [
      answer.length > 0 ? `${text ?? linkId}: ${answer.map(answerText).join(', ')}` : '',
      answersText(item),
    ])
    .filter(Boolean)
    .join('; ');
}

function answerText(answer: NonNullable<ResponseItems[number]['answer']>[number]): string {
  const { valueCoding, valueQuantity, valueBoolean, valueString, valueInteger, valueDecimal } = answer;
  if (valueCoding) return valueCoding.display ?? valueCoding.code ?? '';
  if (valueQuantity) return quantityText({ valueQuantity }) ?? '';
  const plain = valueString ?? valueInteger ?? valueDecimal ?? valueBoolean ?? answer.valueDate ?? answer.valueDateTime;
  return plain === undefined ? '' : String(plain);
}

/** What a record says, in the form that its type has. @returns `unreadable` where it has another one. */
const reading =
  <Type extends FhirResourceType>(
    schema: { safeParse(value: unknown): { success: boolean; data?: FhirResources[Type] | undefined } },
    read: Reader<Type>,
  ) =>
  (record: AnyRecord, words: Words): Found | undefined | 'unreadable' => {
    const { data } = schema.safeParse(record);
    return data === undefined ? 'unreadable' : read(data, words);
  };

const readers: Readonly<Record<string, ReturnType<typeof reading>>> = {
  AllergyIntolerance: reading(AllergyIntolerance, allergy),
  CarePlan: reading(CarePlan, plan),
  Composition: reading(Composition, letter),
  Condition: reading(Condition, problem),
  DiagnosticReport: reading(DiagnosticReport, report),
  DocumentReference: reading(DocumentReference, document),
  Encounter: reading(Encounter, visit),
  Flag: reading(Flag, alert),
  ImagingStudy: reading(ImagingStudy, images),
  Immunization: reading(Immunization, vaccination),
  MedicationRequest: reading(MedicationRequest, prescription),
  MedicationStatement: reading(MedicationStatement, statement),
  Observation: reading(Observation, observation),
  Procedure: reading(Procedure, procedure),
  QuestionnaireResponse: reading(QuestionnaireResponse, form),
  ServiceRequest: reading(ServiceRequest, request),
};

/** The types of record that a chart on paper is made of; whoever reads a chart for it needs no others, and no scans. */
export const chartPdfTypes: readonly string[] = ['Patient', ...Object.keys(readers)];
