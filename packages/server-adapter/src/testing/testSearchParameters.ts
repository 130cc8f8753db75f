import * as z from 'zod';
import type { SearchParameter } from '../records/definition.ts';
import { definitions } from '../records/definitions.ts';
import { structures } from '../records/medplum/structures.ts';

const Structure = z.object({ snapshot: z.object({ element: z.array(z.object({ path: z.string() })) }) });

/** The search parameters of every type of record, as the test clinic of the client has them: `name:type:paths:targets:system`. */
export function testSearchParameters(): Record<string, string> {
  const known = new Set(
    z
      .array(z.unknown())
      .parse(JSON.parse(structures))
      .flatMap((one) => Structure.safeParse(one).data?.snapshot.element.map(({ path }) => path) ?? []),
  );
  return Object.fromEntries(
    definitions.map(({ type, search }) => [
      type,
      Object.entries(search)
        .map(([name, parameter]) => `${name}:${testParameter(parameter, (path) => known.has(path))}`)
        .join(' '),
    ]),
  );
}

function testParameter(
  { type, expression, targets, system }: SearchParameter,
  isKnown: (path: string) => boolean,
): string {
  // FHIR's own list of targets is wider than what `resolve() is Patient` leaves of it.
  // What is worked out begins with the element of which it is.
  const [, first = ''] = /^iif\((\w+\.\w+)/.exec(expression) ?? [];
  const paths = (first || expression).split(' | ').map((part) => {
    const plain = part
      .replace(/\.where\(resolve\(\) is \w+\)$/, '')
      .replace(/\.where\((\w+)='(\w+)'\)$/, '?$1=$2')
      .replaceAll(/\.ofType\((\w)(\w*)\)/g, (_, first: string, rest: string) => first.toUpperCase() + rest);
    return (isKnown(`${plain}[x]`) ? `${plain}[x]` : plain).replace(/^\w+\./, '');
  });
  return [type, paths, targets ?? [], system ?? ''].join(':');
}
