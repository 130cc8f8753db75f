import { below, to } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { OrthancNames } from '../schemas.ts';

/** How much a log says. */
export type LogLevel = 'default' | 'verbose' | 'trace';
/** A part of Orthanc that has a log level of its own. */
export type LogCategory = 'generic' | 'plugins' | 'http' | 'sqlite' | 'dicom' | 'jobs' | 'lua';

/** A setting that lasts until Orthanc restarts. */
export interface Setting<Value> {
  get(options?: CallOptions): Promise<Value>;
  set(value: Value, options?: CallOptions): Promise<void>;
}

/** Settings of a running Orthanc. */
export interface OrthancSettings {
  /** For files that do not name their own: `Utf8`, `Latin1` and so on. */
  readonly defaultEncoding: Setting<string>;
  /** The main one, or that of a category. */
  logLevel(category?: LogCategory): Setting<LogLevel>;
  /** Whether metrics are collected. */
  readonly metrics: Setting<boolean>;
  /** Whether a C-STORE of a SOP class that Orthanc does not know is taken. */
  readonly unknownSopClassAccepted: Setting<boolean>;
  /** UIDs that a C-STORE may come in; `set` takes `*` and `?`, too. */
  readonly acceptedTransferSyntaxes: Setting<string[]>;
  /** UIDs of what a C-STORE may bring; from 1.12.6. */
  acceptedSopClasses(options?: CallOptions): Promise<string[]>;
}

export function createSettings({ http, ask }: Calls): OrthancSettings {
  const at = below('/tools');
  const setting = <Value>(
    name: string,
    read: (text: string) => Value,
    write: (value: Value) => string,
  ): Setting<Value> => ({
    get: async ({ signal } = {}) => read(await http.text(to(at``, name), { signal })),
    set: async (value, { signal } = {}) => http.done(to(at``, name), { method: 'PUT', body: write(value), signal }),
  });
  const flag = (name: string) =>
    setting(
      name,
      (text) => text === '1',
      (value) => (value ? '1' : '0'),
    );
  const levelOf = (text: string): LogLevel => (text === 'verbose' || text === 'trace' ? text : 'default');
  return {
    defaultEncoding: setting('default-encoding', String, String),
    logLevel: (category) =>
      setting(category === undefined ? 'log-level' : `log-level-${category}`, levelOf, (value) => value),
    metrics: flag('metrics'),
    unknownSopClassAccepted: flag('unknown-sop-class-accepted'),
    acceptedTransferSyntaxes: {
      get: ask.json(() => at`/accepted-transfer-syntaxes`, OrthancNames),
      set: (json, { signal } = {}) => http.done(at`/accepted-transfer-syntaxes`, { method: 'PUT', json, signal }),
    },
    acceptedSopClasses: ask.json(() => at`/accepted-sop-classes`, OrthancNames, { feature: 'acceptedSopClasses' }),
  };
}
