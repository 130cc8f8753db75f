import type { Person } from '../access/rights.ts';
import type { AuditAgent } from '../audit/auditAgent.ts';
import type { Shown } from '../audit/shown.ts';

/** A request as a handler sees it, with the parts of its path that the route names. */
export interface Asked {
  readonly request: Request;
  /** The address as the sender wrote it, for links that lead back. */
  readonly url: URL;
  /** The value of a `:name` in the route's path. */
  param(name: string): string;
  /**
   * The JSON body, within the route's limit.
   *
   * @throws HandlerError `unsupported_media_type`, `bad_request`, `too_large`
   */
  json(): Promise<unknown>;
}

/** A request whose sender is known. */
export interface AskedBy extends Asked {
  readonly principal: Person;
  /** The same as the audit trail keeps them. */
  readonly agent: AuditAgent;
  /**
   * Counts a request that stands for several, as a Bundle does: the others beside the one that the front door has counted.
   *
   * @throws HandlerError `too_many_requests`
   */
  countOthers(others: number): void;
  /**
   * Says what the answer shows of a patient: it leaves when that is in the audit trail, and not at all (503) when it cannot be
   * written there. Called before the handler answers.
   */
  shows(shown: Shown): void;
  /** Who sent it by now, for an answer that takes long: undefined once they have signed out, or may do nothing here. */
  askAgain(): Promise<Person | undefined>;
}

interface RouteBase {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base path; segments beginning with `:` match anything within one segment. */
  readonly path: string;
  /** The largest body that is taken, in bytes; none unless it is told. Infinity where each part has a limit of its own. */
  readonly maxBodyBytes?: number;
  /** A public route that may be asked any number of times, as by a load balancer. */
  readonly uncounted?: true;
  /** The form of a refusal: `{ error: { code, message } }` unless told. */
  readonly refusal?: 'json' | 'OperationOutcome';
}

/**
 * One row of the clinic's table of routes. `public` is open to anybody; `signed` verifies a signature of its own, of the
 * message or of the address; `principal` is for whom `authenticate` knows.
 */
export type Route = RouteBase &
  (
    | { readonly access: 'public' | 'signed'; handle(asked: Asked): Promise<Response> | Response }
    | { readonly access: 'principal'; handle(asked: AskedBy): Promise<Response> | Response }
  );
