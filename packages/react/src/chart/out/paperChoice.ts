import { todayIn } from '../section/today.ts';

/** What of a chart goes on paper. */
export interface PaperChoice {
  /** Ids of sections that somebody does not want; what is new is wanted. */
  readonly without: readonly string[];
  /** How many years back of what happens again and again; all of them where it is undefined. */
  readonly years: number | undefined;
}

/** Everything. */
export const wholeChart: PaperChoice = { without: [], years: undefined };

/** How many years can be chosen. */
export const yearChoices = [1, 2, 5, 10] as const;

/** The day from which on things are printed; undefined where everything is. */
export function sinceDay({ years }: PaperChoice, timeZone: string | undefined): string | undefined {
  if (years === undefined) return undefined;
  const [year = '', month = '', day = ''] = todayIn(timeZone).split('-');
  // There is no 29 February in most years.
  return `${Number(year) - years}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}

const key = 'clinikit.paper';

/** What was chosen last in this session of the browser; it says nothing of any patient. */
export function rememberedChoice(): PaperChoice {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return wholeChart;
    const without = 'without' in kept && Array.isArray(kept.without) ? kept.without.map(String) : [];
    const years = 'years' in kept ? yearChoices.find((one) => one === kept.years) : undefined;
    return { without, years };
  } catch {
    return wholeChart;
  }
}

/** Keeps it for the next chart, where the browser lets us. */
export function rememberChoice(choice: PaperChoice): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Then it is asked again.
  }
}

/**
 * The parts of `chartPdf` of `@clinikit/server-adapter/pdf` that hold what a section of the chart shows. A section that is
 * not named here has none.
 */
const pdfParts: ReadonlyMap<string, readonly string[]> = new Map([
  ['allergies', ['allergies']],
  ['alerts', ['alerts']],
  ['problems', ['problems']],
  ['medications', ['medicines']],
  ['immunizations', ['vaccinations']],
  ['vitals', ['vitalSigns']],
  ['labs', ['results', 'reports']],
  ['timeline', ['procedures', 'visits', 'requests']],
  ['images', ['images']],
  ['documents', ['documents', 'letters']],
  ['carePlans', ['plans']],
  ['forms', ['forms']],
]);

/** Where the host's server gives the chart as PDF with what was chosen: `sections` and `since` in its query. */
export function pdfAddress(
  pdfUrl: string,
  choice: PaperChoice,
  { sectionIds, timeZone }: { sectionIds: readonly string[]; timeZone: string | undefined },
): string {
  const [before = '', fragment] = pdfUrl.split('#');
  const [path, query] = before.split('?');
  const parameters = new URLSearchParams(query);
  if (choice.without.length > 0) {
    const wanted = sectionIds.filter((id) => !choice.without.includes(id)).flatMap((id) => pdfParts.get(id) ?? []);
    parameters.set('sections', wanted.join());
  }
  const since = sinceDay(choice, timeZone);
  if (since !== undefined) parameters.set('since', since);
  return `${path}${parameters.size > 0 ? `?${parameters}` : ''}${fragment === undefined ? '' : `#${fragment}`}`;
}
