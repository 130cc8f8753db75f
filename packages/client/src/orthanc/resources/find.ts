import * as z from 'zod/mini';
import { path } from '../../http/path.ts';
import type { AttributesByLevel, Level } from '../../query/attributes.ts';
import type { AttributeMatch } from '../../query/matching.ts';
import { refuseEmpty } from '../../query/matchValue.ts';
import { bodyOf } from '../body.ts';
import type { CallOptions } from '../callOptions.ts';
import { type Calls, checkPage } from '../calls.ts';
import { list, number } from '../collections.ts';
import { type OrthancId, orthancId } from '../orthancId.ts';
import { orthancIdSchema } from '../schemas.ts';
import { isCompleteByStatistics } from './completeness.ts';
import { type TagName, tagText } from './dicomTags.ts';
import { queryJson } from './queryJson.ts';
import { type ResourceByLevel, schemaByLevel } from './resourceByLevel.ts';

/** What a find looks for; without any condition, everything of the level. */
export interface CountOptions<L extends Level> extends CallOptions {
  readonly level: L;
  /** Values by keyword. An empty text is refused, since it would match everything. */
  readonly query?: AttributesByLevel[L] | undefined;
  /** Conditions on other attributes, made by `matching`. */
  readonly where?: readonly AttributeMatch[] | undefined;
  /** From 1.12.0. */
  readonly labels?: readonly string[] | undefined;
  /** Whether a resource has all of the labels (by default), any, or none; `None` of `[]`: has no label (1.12.11). */
  readonly labelsConstraint?: 'All' | 'Any' | 'None' | undefined;
  /** Values of metadata by name, with `*` and `?`; from 1.12.5. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
  /** Only what lies below this one; from 1.12.5. */
  readonly parentPatient?: string | undefined;
  readonly parentStudy?: string | undefined;
  readonly parentSeries?: string | undefined;
}

/** What a find of ids looks for, and in which order. */
export interface FindIdsOptions<L extends Level> extends CountOptions<L> {
  /** The most resources. */
  readonly limit?: number | undefined;
  /** How many to leave out at the start; wants conditions on what the database keeps (from 1.12.5). */
  readonly since?: number | undefined;
  readonly caseSensitive?: boolean | undefined;
  /** By tags or metadata, the first of them first; from 1.12.5. */
  readonly orderBy?: readonly Order[] | undefined;
}

/** What a find looks for, and what comes along. */
export interface FindOptions<L extends Level> extends FindIdsOptions<L> {
  /** Tags to come along as `RequestedTags`; from 1.11.0. */
  readonly requestedTags?: readonly TagName[] | undefined;
  /** What to come along besides; from 1.12.5. */
  readonly include?: readonly ('Metadata' | 'Attachments')[] | undefined;
}

/** One key to order by; numbers are compared as text unless `as` says otherwise. */
export type Order = { readonly descending?: boolean | undefined; readonly as?: 'int' | 'float' | undefined } & (
  | { readonly tag: TagName; readonly metadata?: undefined }
  | { readonly metadata: string; readonly tag?: undefined }
);

/** What was found. */
export interface Found<Resource> {
  readonly resources: Resource[];
  /**
   * False when there is more: beyond `limit`, or because the server's LimitFindResults cut the answer off. Undefined
   * when nobody can tell, so that the list must be shown as one that may lack something: with conditions, on an Orthanc
   * before 1.12.5 with more resources of the level than its LimitFindResults or 10,000, or, on a later one, with
   * attributes that only the files hold.
   */
  readonly complete: boolean | undefined;
}

/**
 * Searches in what Orthanc keeps.
 *
 * @source https://orthanc.uclouvain.be/book/users/rest.html#performing-finds-within-orthanc
 */
export interface OrthancFind {
  /**
   * Resources of a level.
   *
   * @example
   * const { resources } = await orthanc.find({ level: 'Study', query: { PatientName: 'Żółk*', StudyDate: { from: '20260101' } } });
   */
  find<L extends Level>(options: FindOptions<L>): Promise<Found<ResourceByLevel[L]>>;
  findIds<L extends Level>(options: FindIdsOptions<L>): Promise<Found<OrthancId>>;
  /** From 1.12.5; only with conditions on what the database keeps. */
  count<L extends Level>(options: CountOptions<L>): Promise<number>;
}

const contents = ['MainDicomTags', 'Parent', 'Children', 'Labels', 'IsStable', 'Status', 'RequestedTags'];
const Count = z.looseObject({ Count: number });

export function createFind(calls: Calls): OrthancFind {
  const { http } = calls;
  const count: OrthancFind['count'] = async ({ signal, ...options }) => {
    const request = { method: 'POST' as const, repeatable: true, json: await criteria(calls, options, signal), signal };
    const work = http.json(path`/tools/count-resources`, Count, request);
    return (await calls.explain('countResources', work, signal)).Count;
  };
  const find = async <Row>(schema: z.ZodMiniType<Row>, options: FindOptions<Level>, expand: boolean) => {
    const { limit, since, caseSensitive, orderBy, requestedTags, include, signal, ...given } = options;
    checkPage(since, limit);
    await calls.demandFor({ orderBy, requestedTags, include }, signal);
    const json = {
      ...(await criteria(calls, given, signal)),
      ...bodyOf({
        since,
        caseSensitive,
        expand,
        // One more than asked for tells whether there is more.
        limit: limit === undefined ? undefined : limit + 1,
        orderBy: orderBy?.map(orderJson),
        requestedTags: requestedTags?.map(tagText),
        responseContent: include && [...contents, ...include],
      }),
    };
    const request = { method: 'POST' as const, repeatable: true, json, signal };
    const rows = await http.json(path`/tools/find`, list(schema), request);
    if (limit !== undefined && rows.length > limit) return { resources: rows.slice(0, limit), complete: false };
    const hasConditions = Object.keys(json.Query).length > 0 || given.labels !== undefined;
    const complete = await isComplete(since ?? 0, rows.length, hasConditions, { ...given, signal });
    return { resources: rows, complete };
  };
  const isComplete = async (
    since: number,
    found: number,
    hasConditions: boolean,
    options: CountOptions<Level>,
  ): Promise<boolean | undefined> => {
    const { level, signal } = options;
    const asked = (await calls.can('countResources', signal))
      ? count(options).then((all) => since + found >= all)
      : isCompleteByStatistics(calls, { level, hasConditions, since, found, signal });
    return asked.catch((error: unknown) => {
      if (signal?.aborted === true) throw error;
      // Orthanc refuses to count by attributes that only the files hold. What was found is good all the same.
      return undefined;
    });
  };
  return {
    find: (options) => find(schemaByLevel[options.level], options, true),
    findIds: (options) => find(orthancIdSchema, options, false),
    count,
  };
}

async function criteria(calls: Calls, options: CountOptions<Level>, signal: AbortSignal | undefined) {
  const { level, query, where, labels, labelsConstraint, metadata, parentPatient, parentStudy, parentSeries } = options;
  const constraint = labelsConstraint ?? 'All';
  refuseEmpty([...Object.values(metadata ?? {}), ...(labels ?? [])]);
  if (labels?.length === 0) {
    if (constraint !== 'None') refuseEmpty(['']);
    await calls.demand('unlabelled', signal);
  }
  await calls.demandFor({ labels, metadata, parentPatient, parentStudy, parentSeries }, signal);
  return {
    Level: level,
    Query: queryJson(query, where),
    ...bodyOf({
      labels,
      labelsConstraint: labels && constraint,
      metadataQuery: metadata,
      parentPatient: idOf(parentPatient),
      parentStudy: idOf(parentStudy),
      parentSeries: idOf(parentSeries),
    }),
  };
}

const idOf = (id: string | undefined) => (id === undefined ? undefined : orthancId(id));

const orderJson = ({ tag, metadata, descending, as }: Order) => ({
  Type: `${tag === undefined ? 'Metadata' : 'DicomTag'}${as === undefined ? '' : as === 'int' ? 'AsInt' : 'AsFloat'}`,
  Key: tag === undefined ? metadata : tagText(tag),
  Direction: descending === true ? 'DESC' : 'ASC',
});
