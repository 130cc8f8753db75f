import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
import { findProgram } from './programs.ts';

/** The folder of PostgreSQL's server programs, or undefined where it is not installed. */
export function postgresFolder(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin/postgres').sort().at(-1);
  const path = debian && existsSync(debian) ? debian : findProgram('postgres');
  return path && dirname(path);
}
