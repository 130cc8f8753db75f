import * as z from 'zod/mini';
import type { Level } from '../../query/attributes.ts';
import { below, to } from '../at.ts';
import { bodyOf } from '../body.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list, text } from '../collections.ts';
import { longMs } from '../longMs.ts';
import type { EchoOptions } from '../network/modalities.ts';
import { OrthancMade, type OrthancModality } from '../network/remoteSchemas.ts';
import { orthancId } from '../orthancId.ts';
import { type DicomTags, tagsJson } from '../resources/dicomTags.ts';
import type { ReconstructOptions } from '../resources/level.ts';
import { OrthancNames, orthancIdSchema } from '../schemas.ts';

/** What has an identifier of DICOM, with its path in the REST API. */
export const OrthancFound = z.looseObject({ Type: text, ID: orthancIdSchema, Path: text });
export type OrthancFound = z.infer<typeof OrthancFound>;

/** What a new file is made of. */
export interface CreateOptions extends CallOptions {
  readonly tags: DicomTags;
  /** A data URI of a PNG, JPEG, PDF, STL, OBJ or MTL file; a list of images makes a series. */
  readonly content?: string | readonly { readonly content: string; readonly tags?: DicomTags }[] | undefined;
  /** The Orthanc id of what it shall lie below, whose tags it takes over. */
  readonly parent?: string | undefined;
  /** The creator of private tags. */
  readonly privateCreator?: string | undefined;
  /** Allows to set what identifies while `parent` is given. */
  readonly force?: boolean | undefined;
  /** Whether data URIs in `tags` are bytes; true by default. */
  readonly interpretBinaryTags?: boolean | undefined;
  /** Keeps a JPEG as it is; from 1.12.7. */
  readonly encapsulate?: boolean | undefined;
}

/**
 * What belongs to no resource.
 *
 * @source https://orthanc.uclouvain.be/api/
 */
export interface OrthancTools {
  /** The names of what lies below `/tools`. */
  list(options?: CallOptions): Promise<string[]>;
  /** What has this PatientID or UID, of whatever level. */
  lookup(identifier: string, options?: CallOptions): Promise<OrthancFound[]>;
  generateUid(level: Level, options?: CallOptions): Promise<string>;
  /** Makes and stores a file, or a series of them, and gives its Orthanc id. */
  createDicom(options: CreateOptions): Promise<string>;
  /** C-ECHO to a modality that Orthanc does not know. @throws ClientError `server` when it does not answer. */
  dicomEcho(modality: OrthancModality, options?: EchoOptions): Promise<void>;
  /** Reads every file again and sets the index right; takes very long. */
  reconstruct(options?: Pick<ReconstructOptions, 'signal' | 'reconstructFiles'>): Promise<void>;
  /** Forgets the summaries of files from before 1.9.1. */
  invalidateTags(options?: CallOptions): Promise<void>;
  /** Every label that is in use; from 1.12.0. */
  labels(options?: CallOptions): Promise<string[]>;
  /** The clock of the server, `YYYYMMDDTHHMMSS`, UTC. */
  now(options?: CallOptions): Promise<string>;
  /** The same in its own time zone. */
  nowLocal(options?: CallOptions): Promise<string>;
  /** The DICOM conformance statement, as text. */
  dicomConformance(options?: CallOptions): Promise<string>;
  metricsPrometheus(options?: CallOptions): Promise<string>;
  /** Runs Lua on the server, with all its rights, where `ExecuteLuaEnabled` lets it; gives what it prints. */
  executeScript(lua: string, options?: CallOptions): Promise<string>;
  /** Restarts Orthanc with its configuration read again. Every connection and all unsaved jobs are lost. */
  reset(options?: CallOptions): Promise<void>;
  /** Ends Orthanc. Nothing of this client can start it again. */
  shutdown(options?: CallOptions): Promise<void>;
}

export function createTools({ http, ask, post, demandFor }: Calls): OrthancTools {
  const at = below('/tools');
  const askText = (what: string) => ask.text(() => to(at``, what));
  const act = (what: string) => ask.act('POST', () => to(at``, what), { json: {}, timeoutMs: longMs });
  return {
    list: ask.json(() => at``, OrthancNames),
    lookup: (identifier, { signal } = {}) =>
      http.json(at`/lookup`, list(OrthancFound), { method: 'POST', repeatable: true, body: identifier, signal }),
    generateUid: (level, { signal } = {}) =>
      http.text(at`/generate-uid`, { query: { level: level.toLowerCase() }, signal }),
    createDicom: async ({ tags, content, parent, signal, ...options }) => {
      await demandFor(options, signal);
      const json = {
        ...bodyOf(options),
        Tags: tagsJson(tags),
        ...(parent !== undefined && { Parent: orthancId(parent) }),
        ...(content !== undefined && { Content: contentJson(content) }),
      };
      return (await post(at`/create-dicom`, OrthancMade, { json, signal })).ID;
    },
    dicomEcho: (modality, { signal, ...options } = {}) => {
      const json = { ...modality, ...bodyOf(options) };
      return http.done(at`/dicom-echo`, { method: 'POST', json, timeoutMs: longMs, signal });
    },
    reconstruct: async ({ signal, ...options } = {}) => {
      await demandFor(options, signal);
      await http.done(at`/reconstruct`, { method: 'POST', json: bodyOf(options), timeoutMs: longMs, signal });
    },
    invalidateTags: act('invalidate-tags'),
    labels: ask.json(() => at`/labels`, OrthancNames, { feature: 'labels' }),
    now: askText('now'),
    nowLocal: askText('now-local'),
    dicomConformance: askText('dicom-conformance'),
    metricsPrometheus: askText('metrics-prometheus'),
    executeScript: (lua, { signal } = {}) => http.text(at`/execute-script`, { method: 'POST', body: lua, signal }),
    reset: act('reset'),
    shutdown: act('shutdown'),
  };
}

const contentJson = (content: NonNullable<CreateOptions['content']>) =>
  typeof content === 'string'
    ? content
    : content.map((item) => ({ Content: item.content, Tags: tagsJson(item.tags ?? {}) }));
