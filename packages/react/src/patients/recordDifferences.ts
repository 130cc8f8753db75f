/** An element that two versions of a record say differently, as texts. */
export interface Difference {
  readonly element: string;
  readonly before: string;
  readonly after: string;
}

/** What the server writes by itself. */
const ofTheServer = new Set(['id', 'meta', 'resourceType']);

/** In which elements two versions of a record differ; `before` is undefined for the first version. */
export function recordDifferences(
  before: object | undefined,
  after: object,
  textOf: (element: string, value: unknown) => string,
): Difference[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before ?? {})),
    new Map<string, unknown>(Object.entries(after)),
  ];
  const elements = [...new Set([...old.keys(), ...now.keys()])].filter((element) => !ofTheServer.has(element));
  return elements.flatMap((element) => {
    if (canonical(old.get(element)) === canonical(now.get(element))) return [];
    return [{ element, before: textOf(element, old.get(element)), after: textOf(element, now.get(element)) }];
  });
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
