import { type Path, path, type Query, queryString } from '../http/path.ts';
import { orthancId } from './orthancId.ts';

/** Builds paths below one route: at`/${id}/labels`. */
export type At = (texts: TemplateStringsArray, ...segments: readonly (string | number)[]) => Path;

/**
 * A tag for the paths below `root`, which messages name in full.
 *
 * The tag throws ClientError `bad_request` for a name that is empty, climbs or holds a slash.
 */
export function below(root: string): At {
  return (texts, ...segments) => {
    const { value, template } = path(texts, ...segments);
    return { value: root + value, template: root + template };
  };
}

/** The same where the first value is an Orthanc id, which is checked. */
export function belowIds(root: string): At {
  const at = below(root);
  return (texts, ...segments) =>
    at(texts, ...segments.map((value, index) => (index === 0 ? orthancId(`${value}`) : value)));
}

/** A path with a query whose lists stay as they are: an older Orthanc (1.12.7) does not decode what stands for `;` and `,`. */
export const asking = (path: Path, query: Query): Path => ({
  ...path,
  value: path.value + queryString(query).replaceAll('%3B', ';').replaceAll('%2C', ','),
});

/** A path with another name at its end, which messages name, too. */
export const to = ({ value, template }: Path, name: string): Path => ({
  value: `${value}/${name}`,
  template: `${template}/${name}`,
});
