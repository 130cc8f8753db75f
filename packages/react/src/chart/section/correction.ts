import type { Annotation, Observation, Reference } from '@clinikit/client/fhir';

/** Tells the note that a correction leaves from what somebody else has noted. */
const correctionUrl = 'urn:clinikit:correction';

/** Whether a note says what was corrected. */
export const isCorrection = (note: Annotation): boolean => {
  const { extension } = note;
  return (
    Array.isArray(extension) &&
    extension.some(
      (one: unknown) => typeof one === 'object' && one !== null && 'url' in one && one.url === correctionUrl,
    )
  );
};

/** What is said once a result is final stays said: a mended one is a correction. @source FHIR R4 observation-status */
const givenOut: readonly Observation['status'][] = ['final', 'amended', 'corrected'];

/** Who corrects, when, and what it said before and says after. */
interface Correction {
  readonly author: Reference | undefined;
  readonly now: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A result that says of itself that it was corrected, by whom, when and from what. The server keeps the version before. A
 * result that was never given out as final is only mended.
 */
export function asCorrected(record: Observation, { author, now, before, after }: Correction): Observation {
  const said = { text: `${before} → ${after}`, time: now, ...(author && authorOf(author)) };
  const note = { ...said, extension: [{ url: correctionUrl, valueBoolean: true }] };
  return {
    ...record,
    ...(givenOut.includes(record.status) && { status: 'corrected' }),
    note: [...(record.note ?? []), note],
  };
}

/** A reference where there is one, since a name alone is nobody to a program. */
const authorOf = (author: Reference): Partial<Annotation> =>
  author.reference === undefined
    ? author.display === undefined
      ? {}
      : { authorString: author.display }
    : { authorReference: author };
