import type { Query } from '../http/path.ts';
import { type TagPath, tagsJson, tagText } from './resources/dicomTags.ts';

/** Options under the names that Orthanc gives them in a body: `keepSource` is `KeepSource`, `timeoutSeconds` `Timeout`. */
export function bodyOf(options: object): Record<string, unknown> {
  return renamed({ ...options }, (name) => name.charAt(0).toUpperCase() + name.slice(1).replace('Seconds', ''));
}

/** Options under the names that Orthanc gives them in a query: `lossyQuality` is `lossy-quality`. */
export function queryOf(options: Query): Query {
  return renamed(options, (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

function renamed<Value>(
  options: Readonly<Record<string, Value>>,
  rename: (name: string) => string,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [rename(name), value]),
  );
}

/** Options that hold attributes, as a body. */
export function tagBodyOf({
  replace,
  remove,
  keep,
  ...rest
}: {
  readonly replace?: object | undefined;
  readonly remove?: readonly TagPath[] | undefined;
  readonly keep?: readonly TagPath[] | undefined;
}): Record<string, unknown> {
  return bodyOf({
    ...rest,
    replace: replace && tagsJson(replace),
    remove: remove?.map(tagText),
    keep: keep?.map(tagText),
  });
}
