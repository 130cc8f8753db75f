import { HandlerError } from '../http/errors.ts';
import { rangeOf } from '../records/search/dateRange.ts';
import { interactionsOf } from './auditEvent.ts';
import type { TrailSearch } from './trail.ts';

const mostCount = 200;
const defaultCount = 50;

/**
 * Reads a search of the trail: `patient`, `entity` (an ImagingStudy), `agent`, `date`, `action`, `_count`, `_cursor`.
 *
 * @param base the address of the server in full: references may begin with it.
 * @throws HandlerError `bad_request` for anything else: a condition that is left out would answer with other events.
 * @source https://hl7.org/fhir/R4/auditevent.html#search
 */
export function readTrailSearch(query: URLSearchParams, base: string): TrailSearch {
  let search: TrailSearch = { count: defaultCount };
  const once = new Set<string>();
  for (const [name, value] of query) {
    if (name !== 'date' && once.has(name)) throw new HandlerError('bad_request', `${name} stands more than once.`);
    once.add(name);
    search = { ...search, ...condition(name, value, search, base) };
  }
  return search;
}

function condition(name: string, value: string, search: TrailSearch, base: string): Partial<TrailSearch> {
  if (name === 'patient' || name === 'patient:Patient') return { patientId: idOf('Patient', value, base) };
  if (name === 'entity' || name === 'entity:ImagingStudy') {
    return { studyInstanceUid: idOf('ImagingStudy', value, base, name === 'entity') };
  }
  if (name === 'agent' || name === 'agent:identifier') return { agentId: value.replace(/^\|/, '') };
  if (name === 'action' && /^[CRUDE]$/.test(value)) return { interactions: interactionsOf(value) };
  if (name === 'date') return withDate(search, value);
  if (name === '_count' && /^[1-9]\d{0,3}$/.test(value)) return { count: Math.min(Number(value), mostCount) };
  if (name === '_cursor' && /^[0-9a-z]{9}-[0-9a-f-]{1,40}$/.test(value)) return { after: value };
  if (name === '_format' && /json/.test(value)) return {};
  throw new HandlerError(
    'bad_request',
    'The audit trail is searched by patient, entity=ImagingStudy/…, agent, date, action and _count.',
  );
}

function idOf(type: string, value: string, base: string, isTyped = false): string {
  const own = value.startsWith(`${base}/`) ? value.slice(base.length + 1) : value;
  const [, of, id] = /^(?:([A-Za-z]+)\/)?([A-Za-z0-9\-.]{1,64})$/.exec(own) ?? [];
  if (id === undefined || (of ?? (isTyped ? '' : type)) !== type) {
    throw new HandlerError('bad_request', `A reference to a ${type} is written as ${type}/<id>.`);
  }
  return id;
}

function withDate(search: TrailSearch, text: string): Partial<TrailSearch> {
  const [, prefix = 'eq', value = ''] = /^(eq|ge|gt|le|lt)?(\d.*)$/.exec(text) ?? [];
  const range = rangeOf(value);
  if (!range)
    throw new HandlerError('bad_request', 'date is a FHIR date with eq, ge, gt, le, lt or nothing before it.');
  const { start, end } = range.hasZone ? range.instants : range.clock;
  const from = prefix === 'gt' ? end : prefix === 'ge' || prefix === 'eq' ? start : undefined;
  const before = prefix === 'lt' ? start : prefix === 'le' || prefix === 'eq' ? end : undefined;
  return {
    ...(from !== undefined && { from: Math.max(from, search.from ?? from) }),
    ...(before !== undefined && { before: Math.min(before, search.before ?? before) }),
  };
}
