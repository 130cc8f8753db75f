import type { Path } from '../../http/path.ts';
import type { AttributesByLevel } from '../../query/attributes.ts';
import type { AttributeMatch } from '../../query/matching.ts';
import { below, to } from '../at.ts';
import { bodyOf } from '../body.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list } from '../collections.ts';
import { contentOf, type JobOptions, type OrthancJob } from '../jobs/job.ts';
import { OrthancJobContent } from '../jobs/jobSchemas.ts';
import { queryJson } from '../resources/queryJson.ts';
import { type FormatOptions, formatFlag, type TagFormat, type TagsIn, tagSchema } from '../resources/tagFormat.ts';
import { OrthancNames } from '../schemas.ts';
import { OrthancMade } from './remoteSchemas.ts';

/** How the answers of a C-FIND are retrieved. */
export interface RetrieveOptions extends JobOptions {
  /** Where the modality is to send to; this Orthanc by default. */
  readonly targetAet?: string | undefined;
  /** The server's own by default; from 1.12.6, C-MOVE before. */
  readonly retrieveMethod?: 'C-MOVE' | 'C-GET' | undefined;
  /** How long the modality may be silent; the server's own by default. */
  readonly timeoutSeconds?: number | undefined;
}

/** Conditions on what lies below an answer. */
export interface SubQueryOptions<L extends 'Study' | 'Series' | 'Instance'> extends CallOptions {
  readonly query?: AttributesByLevel[L] | undefined;
  readonly where?: readonly AttributeMatch[] | undefined;
  /** How long the modality may be silent; the server's own by default. */
  readonly timeoutSeconds?: number | undefined;
}

type Formatted<Format extends TagFormat> = CallOptions & FormatOptions<Format>;

/**
 * C-FINDs whose answers Orthanc keeps, by the ids that `orthanc.modalities.query` gives.
 *
 * @source https://orthanc.uclouvain.be/book/users/rest.html#performing-query-retrieve-c-find-and-find-with-rest
 */
export interface OrthancQueries {
  list(options?: CallOptions): Promise<string[]>;
  /** The names of its operations. */
  operations(id: string, options?: CallOptions): Promise<string[]>;
  delete(id: string, options?: CallOptions): Promise<void>;
  /** `Patient`, `Study`, `Series` or `Instance`. */
  level(id: string, options?: CallOptions): Promise<string>;
  modality(id: string, options?: CallOptions): Promise<string>;
  /** What was asked. */
  query<Format extends TagFormat = 'simplified'>(id: string, options?: Formatted<Format>): Promise<TagsIn<Format>>;
  answers<Format extends TagFormat = 'simplified'>(id: string, options?: Formatted<Format>): Promise<TagsIn<Format>[]>;
  /** The numbers of the answers, as text. */
  answerIndexes(id: string, options?: CallOptions): Promise<string[]>;
  /** One answer by its number, from 0. */
  answer<Format extends TagFormat = 'simplified'>(
    id: string,
    index: number,
    options?: Formatted<Format>,
  ): Promise<TagsIn<Format>>;
  answerOperations(id: string, index: number, options?: CallOptions): Promise<string[]>;
  /** Gets what all answers stand for, by C-MOVE or C-GET. */
  retrieve(id: string, options?: RetrieveOptions): OrthancJob<OrthancJobContent>;
  retrieveAnswer(id: string, index: number, options?: RetrieveOptions): OrthancJob<OrthancJobContent>;
  /** Asks for what lies below an answer: gives the id of another query. */
  queryStudies(id: string, index: number, options?: SubQueryOptions<'Study'>): Promise<string>;
  querySeries(id: string, index: number, options?: SubQueryOptions<'Series'>): Promise<string>;
  queryInstances(id: string, index: number, options?: SubQueryOptions<'Instance'>): Promise<string>;
}

export function createQueries({ http, job, ask, post }: Calls): OrthancQueries {
  const at = below('/queries');
  const askBelow =
    (what: 'studies' | 'series' | 'instances') =>
    async (
      id: string,
      index: number,
      { query, where, timeoutSeconds, signal }: SubQueryOptions<'Study' | 'Series' | 'Instance'> = {},
    ) => {
      const json = bodyOf({ query: queryJson(query, where), timeoutSeconds });
      const path = to(at`/${id}/answers/${index}`, `query-${what}`);
      return (await post(path, OrthancMade, { json, signal })).ID;
    };
  const tags = <Format extends TagFormat>(path: Path, { format, signal }: Formatted<Format> = {}) =>
    http.json(path, tagSchema(format), { query: { [formatFlag(format)]: '' }, signal });
  return {
    list: ask.json(() => at``, OrthancNames),
    operations: ask.json((id: string) => at`/${id}`, OrthancNames),
    delete: ask.act('DELETE', (id: string) => at`/${id}`),
    level: ask.text((id: string) => at`/${id}/level`),
    modality: ask.text((id: string) => at`/${id}/modality`),
    query: async (id, options) => tags(at`/${id}/query`, options),
    answers: async (id, { format, signal } = {}) => {
      const query = { expand: '', [formatFlag(format)]: '' };
      return http.json(at`/${id}/answers`, list(tagSchema(format)), { query, signal });
    },
    answerIndexes: ask.json((id: string) => at`/${id}/answers`, OrthancNames),
    answer: async (id, index, options) => tags(at`/${id}/answers/${index}/content`, options),
    answerOperations: ask.json((id: string, index: number) => at`/${id}/answers/${index}`, OrthancNames),
    retrieve: (id, options = {}) => job({ path: () => at`/${id}/retrieve` }, options, contentOf(OrthancJobContent)),
    retrieveAnswer: (id, index, options = {}) =>
      job({ path: () => at`/${id}/answers/${index}/retrieve` }, options, contentOf(OrthancJobContent)),
    queryStudies: askBelow('studies'),
    querySeries: askBelow('series'),
    queryInstances: askBelow('instances'),
  };
}
