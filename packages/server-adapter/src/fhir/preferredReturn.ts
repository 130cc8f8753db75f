import type { WriteResult } from '../records/recordWrites.ts';

/** What somebody who writes wants to get back. @source https://hl7.org/fhir/R4/http.html#ops */
type PreferredReturn = 'minimal' | 'representation' | 'OperationOutcome';

/** Reads `Prefer: return=…`; undefined where it says nothing of it, and then the record comes back. @source RFC 7240 */
export function preferredReturn(headers: Headers): PreferredReturn | undefined {
  const [, wanted] =
    /(?:^|[,;\s])return\s*=\s*"?(minimal|representation|OperationOutcome)"?(?=$|[,;\s])/.exec(
      headers.get('prefer') ?? '',
    ) ?? [];
  return wanted === 'minimal' || wanted === 'representation' || wanted === 'OperationOutcome' ? wanted : undefined;
}

/** What became of a write, in words. */
export const writtenOutcome = ({ created, written, type }: WriteResult): object => {
  const diagnostics = created
    ? `${type} was created.`
    : written
      ? `${type} was replaced.`
      : `${type} was there already.`;
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'information', code: 'informational', diagnostics }] };
};
