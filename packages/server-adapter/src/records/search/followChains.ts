import { HandlerError } from '../../http/errors.ts';
import type { RecordScopes } from '../recordScopes.ts';
import { holds, type Search, visible } from './condition.ts';
import type { SearchCondition } from './request.ts';

type Chain = Extract<SearchCondition, { kind: 'chain' }>;

/** More than the records of one person ever refer to. */
const mostTargets = 5_000;
/** Both databases have a limit of parameters for one statement. */
const targetsAtOnce = 500;

/**
 * Follows the chains that lead from one scope into another, as from a patient's own records to organizations, which are
 * open to all patients. One statement has one scope, so this takes two: what the records of the first refer to, and which
 * of that meets the condition in the second. What is not in the scope of its own type is found by neither.
 *
 * @returns the conditions with a list of references in place of each such chain; the others as they are.
 * @throws HandlerError `bad_request` where the records refer to too many.
 */
export async function followChains(
  scopes: RecordScopes,
  type: string,
  conditions: readonly SearchCondition[],
): Promise<SearchCondition[]> {
  const scope = scopes.of(type);
  const followed: SearchCondition[] = [];
  for (const condition of conditions) {
    const leadsOut = condition.kind === 'chain' && !scopes.areTogether(type, condition.target);
    followed.push(leadsOut ? await follow({ scope, type, conditions }, condition, scopes) : condition);
  }
  return followed;
}

async function follow(search: Search, chain: Chain, scopes: RecordScopes): Promise<SearchCondition> {
  const { parameter, target, condition, search: reference } = chain;
  const targets = await targetsOf(search, chain);
  const found = await meeting({ scope: scopes.of(target), type: target, conditions: [] }, condition, targets);
  const alternatives = found.map((id) => `${target}/${id}`);
  return { kind: 'index', parameter, search: { ...reference, targets: [target] }, not: false, alternatives };
}

async function targetsOf({ scope, type }: Search, { parameter, target }: Chain): Promise<string[]> {
  const rows = await scope
    .selectFrom('index_reference')
    .select('target_id')
    .distinct()
    .where('type', '=', type)
    .where('parameter', '=', parameter)
    .where('target_type', '=', target)
    .limit(mostTargets + 1)
    .execute();
  if (rows.length > mostTargets) {
    throw new HandlerError('bad_request', 'This chain leads to too many records. Search for these first.');
  }
  return rows.map(({ target_id }) => target_id);
}

async function meeting(search: Search, condition: SearchCondition, ids: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < ids.length; at += targetsAtOnce) {
    const rows = await visible(search)
      .select('resource.id')
      .where('resource.id', 'in', ids.slice(at, at + targetsAtOnce))
      .where((eb) => holds(eb, search, condition))
      .execute();
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}
