import * as z from 'zod/mini';
import { below } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { text } from '../collections.ts';
import { OrthancNames } from '../schemas.ts';

/** A plugin that this Orthanc has loaded. */
export const OrthancPlugin = z.looseObject({
  ID: text,
  Version: text,
  Description: z.optional(text),
  RootUri: z.optional(text),
});
export type OrthancPlugin = z.infer<typeof OrthancPlugin>;

/** Plugins of this Orthanc. */
export interface OrthancPlugins {
  /** Their names, and `explorer.js`, which is not a plugin. */
  list(options?: CallOptions): Promise<string[]>;
  get(name: string, options?: CallOptions): Promise<OrthancPlugin>;
  /** The JavaScript by which they extend Orthanc Explorer. */
  explorerScript(options?: CallOptions): Promise<string>;
}

export function createPlugins({ ask }: Calls): OrthancPlugins {
  const at = below('/plugins');
  return {
    list: ask.json(() => at``, OrthancNames),
    get: ask.json((name: string) => at`/${name}`, OrthancPlugin),
    explorerScript: ask.text(() => at`/explorer.js`),
  };
}
