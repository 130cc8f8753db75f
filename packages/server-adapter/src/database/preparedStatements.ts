import { createHash } from 'node:crypto';
import type { DatabaseError } from 'pg';

/** Which statements a server prepares. */
export interface PreparedStatements {
  /** The name of a statement on every connection; undefined for one that is asked as it is. */
  nameOf(sql: string, parameters: readonly unknown[]): string | undefined;
  /**
   * Whether a statement was not what its name said: the connection is another one than it was, as behind a pooler, or a
   * table has other columns by now. Behind a pooler nothing is prepared from then on.
   */
  isOutOfPlace(error: DatabaseError): boolean;
}

/** Each connection of a server keeps this many. */
const mostStatements = 400;

/** Statements are prepared from the second time on that they are asked: many searches are asked but once. */
export function preparedStatements(isWanted: boolean): PreparedStatements {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  let prepares = isWanted;
  return {
    nameOf(sql, parameters) {
      if (!prepares || parameters.length === 0) return undefined;
      const known = names.get(sql);
      if (known !== undefined || names.size >= mostStatements) return known;
      if (seen.delete(sql)) {
        // By what it says: behind a pooler a connection may know the statements of another process, and the same name must
        // never be another statement.
        const name = `clinikit_${createHash('sha256').update(sql).digest('base64url')}`;
        names.set(sql, name);
        return name;
      }
      if (seen.size >= mostStatements) seen.clear();
      seen.add(sql);
      return undefined;
    },
    isOutOfPlace({ code, routine }) {
      if (code === '26000' || code === '42P05') {
        prepares = false;
        return true;
      }
      return code === '0A000' && routine === 'RevalidateCachedQuery';
    },
  };
}
