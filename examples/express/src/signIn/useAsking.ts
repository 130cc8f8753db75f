import { useState } from 'react';
import { type Answered, ask } from '../session/ask.ts';
import { useWords } from '../words/useWords.ts';

/** What a form asks of the sign-in. */
export interface Asking {
  readonly isBusy: boolean;
  /** What to tell the person, in their language. */
  readonly fault: string | undefined;
  clear(): void;
  /** Gives the content, or undefined when it was refused and `fault` says why. */
  ask<Content = unknown>(path: string, body?: object): Promise<Content | undefined>;
}

/** Asks, and keeps what was refused; what was typed stays. */
export function useAsking(): Asking {
  const { failures } = useWords().session;
  const [isBusy, setBusy] = useState(false);
  const [code, setCode] = useState<string>();
  return {
    isBusy,
    fault: code === undefined ? undefined : failures[nameOf(code)],
    clear: () => setCode(undefined),
    async ask<Content>(path: string, body?: object) {
      setBusy(true);
      const answered: Answered<Content> = await ask<Content>(path, body);
      setBusy(false);
      setCode(answered.ok ? undefined : answered.code);
      return answered.ok ? answered.content : undefined;
    },
  };
}

type FailureName = keyof ReturnType<typeof useWords>['session']['failures'];

const names: Readonly<Record<string, FailureName>> = {
  INVALID_EMAIL_OR_PASSWORD: 'WRONG',
  INVALID_EMAIL: 'WRONG',
  INVALID_PASSWORD: 'WRONG',
  INVALID_OTP: 'WRONG_CODE',
  OTP_EXPIRED: 'WRONG_CODE',
  TOO_MANY_ATTEMPTS: 'WRONG_CODE',
  INVALID_CODE: 'WRONG_CODE',
  INVALID_BACKUP_CODE: 'WRONG_CODE',
  INVALID_TWO_FACTOR_COOKIE: 'WRONG_CODE',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'LOCKED_OUT',
  ACCOUNT_LOCKED: 'LOCKED_OUT',
  PASSWORD_TOO_SHORT: 'SHORT',
  NO_PATIENT: 'PATIENTS_AND_ROLE',
  INVALID_PIN: 'WRONG_PIN',
};
const own: readonly FailureName[] = [
  'LOCKED_OUT',
  'NO_INVITATION',
  'BLOCKED',
  'OFFLINE',
  'KNOWN_ADDRESS',
  'LAST_ADMINISTRATOR',
  'PATIENTS_AND_ROLE',
  'EASY_PIN',
  'PIN_USED_UP',
];

const nameOf = (code: string): FailureName => names[code] ?? own.find((name) => name === code) ?? 'FAILED';
