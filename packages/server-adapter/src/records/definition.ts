import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { StoredResource } from './types.ts';

/** How the values of a search parameter are compared. @source https://hl7.org/fhir/R4/search.html#ptypes */
export type ParameterType = 'string' | 'token' | 'date' | 'number' | 'quantity' | 'reference' | 'uri';

/** A parameter by which records of a type are found. */
export interface SearchParameter {
  readonly type: ParameterType;
  /** FHIRPath from the record to the values. */
  readonly expression: string;
  /** Of a reference: the types to which it leads; `Resource` for any that is kept. */
  readonly targets?: readonly string[];
  /** Of a token whose element is a `code` or a `boolean`: the code system that FHIR implies, since none is written. */
  readonly system?: string;
}

/** A write as the rule of a type sees it, inside its transaction. */
export interface TypeWrite {
  readonly trx: ScopedQueries;
  readonly resource: StoredResource;
  /** The version that it replaces. */
  readonly before: StoredResource | undefined;
}

/** Everything that makes a type of record: `/fhir/<type>` reads, writes and searches by it. */
export interface RecordDefinition {
  readonly type: string;
  /** The form of its elements, as the client reads them. */
  readonly schema: {
    safeParse(value: unknown): { success: boolean; error?: { issues: readonly { path: readonly PropertyKey[] }[] } };
  };
  /**
   * FHIRPath of the references to the patient in whose compartment a record is; `self` for the patient's own record. A
   * record that names several patients, or none, is seen by those who may see all.
   */
  readonly patient?: 'self' | string;
  /**
   * FHIRPath of a reference to another record: whoever may read that one reads this one, and nobody else. A patient who is
   * named there has it in their compartment.
   */
  readonly follows?: string;
  /** Patients see all records of the type, and not only those of their compartment. */
  readonly openToPatients?: true;
  /** The capability whose rules are those of the type: without it, or another that owns the type, it is read only. */
  readonly owner?: string;
  /** Written by the house itself, and by nobody else. */
  readonly readOnly?: true;
  readonly search: Readonly<Record<string, SearchParameter>>;
  /** Before anything is made of a body: whether it is small enough. @throws HandlerError `bad_request` */
  readonly refuseLarge?: (body: object) => void;
  /** @throws HandlerError what the type has to say to a write. */
  readonly rule?: (write: TypeWrite) => Promise<void>;
}

export const string = (expression: string): SearchParameter => ({ type: 'string', expression });
export const token = (expression: string): SearchParameter => ({ type: 'token', expression });
/** @param system the code system to which R4 binds the element. @source https://hl7.org/fhir/R4/search.html#token */
export const code = (expression: string, system: string): SearchParameter => ({ type: 'token', expression, system });
export const boolean = (expression: string): SearchParameter =>
  code(expression, 'http://terminology.hl7.org/CodeSystem/special-values');
export const date = (expression: string): SearchParameter => ({ type: 'date', expression });
export const quantity = (expression: string): SearchParameter => ({ type: 'quantity', expression });
/** @source https://hl7.org/fhir/R4/search.html#number */
export const number = (expression: string): SearchParameter => ({ type: 'number', expression });
export const uri = (expression: string): SearchParameter => ({ type: 'uri', expression });
export const reference = (expression: string, ...targets: readonly string[]): SearchParameter => ({
  type: 'reference',
  expression,
  targets,
});

/** Whoever does something in FHIR, in person or by a machine. */
export const actors = [
  'Device',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
] as const;
