import type { AttributesByLevel, Level } from '../../query/attributes.ts';
import type { AttributeMatch } from '../../query/matching.ts';
import { matchText, refuseEmpty } from '../../query/matchValue.ts';

/**
 * Conditions as Orthanc takes them.
 *
 * @throws ClientError `bad_request` for an empty one, which would match everything, and for a day in another form.
 */
export function queryJson(
  query: AttributesByLevel[Level] | undefined,
  where: readonly AttributeMatch[] | undefined,
): Record<string, string> {
  const texts = [
    ...Object.entries(query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, matchText(value, /(Date|Time)$/.test(name))] as const),
    ...(where ?? []).map(({ tag, text }) => [tag, text] as const),
  ];
  refuseEmpty(texts.map(([, text]) => text));
  return Object.fromEntries(texts);
}
