import { DatabaseError } from 'pg';
import { describe, expect, test } from 'vitest';
import { preparedStatements } from './preparedStatements.ts';

const failure = (code: string, routine = '') => Object.assign(new DatabaseError('', 0, 'error'), { code, routine });

describe('statements of PostgreSQL', () => {
  test('are prepared from the second time on, each under its own name', () => {
    const { nameOf } = preparedStatements(true);
    expect(nameOf('select $1', [1])).toBeUndefined();
    const name = nameOf('select $1', [2]);
    expect(name).toMatch(/^clinikit_[\w-]{43}$/);
    expect(nameOf('select $1', [3])).toBe(name);
    nameOf('select $2', [1]);
    expect(nameOf('select $2', [1])).not.toBe(name);
  });

  test('have the same name in every process, and no two of them share one, in whatever order they come', () => {
    const texts = ['select $1', 'select $2', 'delete from x where a = $1'];
    const namesOf = (order: readonly string[]) => {
      const { nameOf } = preparedStatements(true);
      for (const text of order) nameOf(text, [1]);
      return new Map(order.map((text) => [text, nameOf(text, [1])]));
    };
    const [one, other] = [namesOf(texts), namesOf(texts.toReversed())];
    for (const text of texts) expect(one.get(text)).toBe(other.get(text));
    expect(new Set(one.values()).size).toBe(3);
  });

  test('without values, or where it is not wanted, are asked as they are', () => {
    const wanted = preparedStatements(true);
    const unwanted = preparedStatements(false);
    for (let at = 0; at < 3; at += 1) {
      expect(wanted.nameOf('begin', [])).toBeUndefined();
      expect(unwanted.nameOf('select $1', [1])).toBeUndefined();
    }
  });

  test('have no more names than a connection keeps', () => {
    const { nameOf } = preparedStatements(true);
    const names = Array.from({ length: 1000 }, (_, at) => {
      nameOf(`select $1 + ${at}`, [1]);
      return nameOf(`select $1 + ${at}`, [1]);
    });
    expect(new Set(names.filter((name) => name !== undefined)).size).toBe(400);
  });

  test.each(['26000', '42P05'])('stop where a pooler has taken the connection away: %s', (code) => {
    const { nameOf, isOutOfPlace } = preparedStatements(true);
    nameOf('select $1', [1]);
    expect(nameOf('select $1', [1])).toBeDefined();
    expect(isOutOfPlace(failure(code))).toBe(true);
    expect(nameOf('select $1', [1])).toBeUndefined();
  });

  test('go on after a table has changed, on another connection', () => {
    const { nameOf, isOutOfPlace } = preparedStatements(true);
    expect(isOutOfPlace(failure('0A000', 'RevalidateCachedQuery'))).toBe(true);
    expect(isOutOfPlace(failure('0A000'))).toBe(false);
    expect(isOutOfPlace(failure('23505'))).toBe(false);
    nameOf('select $1', [1]);
    expect(nameOf('select $1', [1])).toBeDefined();
  });
});
