import { ClientError } from '../../errors.ts';
import type { AttributesByLevel, Level } from '../../query/attributes.ts';
import type { AttributeMatch } from '../../query/matching.ts';
import { matchText } from '../../query/matchValue.ts';

/**
 * Conditions as Orthanc takes them.
 *
 * @throws ClientError `bad_request` for an empty one, which would match everything.
 */
export function queryJson(
  query: AttributesByLevel[Level] | undefined,
  where: readonly AttributeMatch[] | undefined,
): Record<string, string> {
  const texts = [
    ...Object.entries(query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, matchText(value)] as const),
    ...(where ?? []).map(({ tag, text }) => [tag, text] as const),
  ];
  refuseEmpty(texts.map(([, text]) => text));
  return Object.fromEntries(texts);
}

/** @throws ClientError `bad_request` for a condition that would match everything. */
export function refuseEmpty(texts: readonly string[]): void {
  if (!texts.some((text) => text === '' || text === '-')) return;
  throw new ClientError('bad_request', 'A condition is empty and would match everything: leave it out.');
}
