import { HandlerError } from '../http/errors.ts';
import type { RecordDefinition } from './definition.ts';
import { evaluate } from './medplum/fhirPath.ts';
import { requireValid } from './medplum/validate.ts';
import { withOwnReferences } from './ownReferences.ts';
import { rangeOf } from './search/dateRange.ts';
import type { FhirResource } from './types.ts';

/**
 * A body that is a valid resource of its type, with its references to this server as they are kept.
 *
 * @param base the address of the server in full.
 * @throws HandlerError `bad_request` with the place of what is wrong, and never its value.
 */
export function validResource(definition: RecordDefinition, body: unknown, base: string): FhirResource {
  const { type } = definition;
  if (typeof body !== 'object' || body === null || !('resourceType' in body) || body.resourceType !== type) {
    throw invalid(type, ['resourceType']);
  }
  definition.refuseLarge?.(body);
  const resource: FhirResource = { ...withOwnReferences(body, base), resourceType: type };
  const { success, error } = definition.schema.safeParse(resource);
  if (!success) {
    const places = (error?.issues ?? []).map(({ path }) => pathText(path) || 'the resource').filter(isPlace);
    throw invalid(type, [...new Set(places)].slice(0, 5));
  }
  requireValid(withoutMeta(resource));
  requireRealDates(definition, resource);
  return resource;
}

/** `name[0].family`, as FHIRPath has it. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const isPlace = (text: string): boolean => /^[\w.[\] ]{1,100}$/.test(text);

const invalid = (type: string, places: readonly string[]): HandlerError =>
  new HandlerError('bad_request', `Not a valid FHIR R4 ${type}: look at ${places.join(', ')}.`, {
    expression: places.map((place) => (place === 'the resource' ? type : `${type}.${place}`)),
  });

/** A form of a date may name a day that there never was. */
function requireRealDates({ type, search }: RecordDefinition, resource: FhirResource): void {
  for (const [parameter, { type: kind, expression }] of Object.entries(search)) {
    if (kind !== 'date') continue;
    const isWrong = evaluate(expression, resource).some(
      ({ value }) => typeof value === 'string' && rangeOf(value) === undefined,
    );
    if (isWrong) {
      throw new HandlerError('bad_request', `Not a valid FHIR R4 ${type}: look at ${parameter}, a date.`, {
        expression: expression.split(' | '),
      });
    }
  }
}

/** The server writes id, version and time by itself, whatever a client says of them. */
export function withoutMeta(resource: FhirResource): FhirResource {
  const { id: _id, meta, ...rest } = resource;
  if (typeof meta !== 'object' || meta === null) return rest;
  const kept = Object.fromEntries(Object.entries(meta).filter(([key]) => key !== 'versionId' && key !== 'lastUpdated'));
  return Object.keys(kept).length === 0 ? rest : { ...rest, meta: kept };
}
