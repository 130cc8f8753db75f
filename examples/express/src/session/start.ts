import type { Role } from './roles.ts';

/** The kinds of clinic. */
export type Preset = 'dental' | 'therapy' | 'clinic';

/** What the pages know before anybody has signed in. */
export interface Start {
  readonly preset: Preset;
  readonly clinicName: string;
  /** Whom one can be, in the demo. */
  readonly demo?: {
    readonly people: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
    readonly password: string;
  };
}

/** Asks which clinic this is. @throws Error when it does not answer. */
export async function readStart(): Promise<Start> {
  const response = await fetch('/start.json');
  if (!response.ok) throw new Error(`The clinic did not answer: ${response.status}.`);
  return response.json();
}
