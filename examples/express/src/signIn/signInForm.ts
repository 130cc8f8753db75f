/** Ways to sign in. */
export type SignInStep = 'password' | 'code' | 'newPassword' | 'secondFactor';

/** What each of the forms is given. */
export interface SignInFormProps {
  readonly email: string;
  onEmail(email: string): void;
  onStep(step: SignInStep): void;
  onSignedIn(): Promise<void>;
}
