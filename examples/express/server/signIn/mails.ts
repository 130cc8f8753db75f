/** A mail as the sign-in writes it. */
export interface SignInMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Why somebody gets a code. */
export type CodeUse = 'sign-in' | 'forget-password';

interface MailWords {
  codeSubject: Record<CodeUse, string>;
  code: (code: string, use: CodeUse) => string;
  secondFactor: string;
  passwordSubject: string;
  password: string;
  factorRemovedSubject: string;
  factorRemoved: string;
  invitationSubject: (clinic: string) => string;
  invitation: (clinic: string, link: string) => string;
}

const en: MailWords = {
  codeSubject: { 'sign-in': 'Your sign-in code', 'forget-password': 'Your code for a new password' },
  code: (code) =>
    `Your code is ${code}. It works once, for ten minutes.\n\nIf you did not ask for it, nobody has signed in, and there is nothing to do.`,
  secondFactor:
    'Somebody, perhaps you, asked for a code to sign in. Your account is protected by a second factor: sign in with your password and the code of your app.',
  passwordSubject: 'Your password was changed',
  password:
    'The password of your account was changed, and all other sign-ins with it have ended.\n\nIf it was not you, choose a new one now by "Forgot the password?" on the sign-in page, and tell an administrator.',
  factorRemovedSubject: 'Your second factor was removed',
  factorRemoved:
    'An administrator has removed the second factor of your account; all sign-ins with it have ended. Sign in with your password, and set up a new one on the page of your account.\n\nIf you did not ask for it, tell an administrator at once.',
  invitationSubject: (clinic) => `Invitation: ${clinic}`,
  invitation: (clinic, link) =>
    `You are invited to work with ${clinic}.\n\nChoose a password here; the link works once, for seven days:\n${link}`,
};

const pl: MailWords = {
  codeSubject: { 'sign-in': 'Kod do logowania', 'forget-password': 'Kod do zmiany hasła' },
  code: (code) =>
    `Kod: ${code}. Działa jeden raz, przez dziesięć minut.\n\nJeśli to nie była Państwa prośba, nikt się nie zalogował i nie trzeba nic robić.`,
  secondFactor:
    'Poproszono o kod do logowania na to konto. Konto jest chronione drugim składnikiem: proszę zalogować się hasłem i kodem z aplikacji.',
  passwordSubject: 'Zmieniono hasło',
  password:
    'Hasło do tego konta zostało zmienione, a pozostałe sesje zakończone.\n\nJeśli to nie była Państwa decyzja, proszę od razu ustawić nowe hasło („Nie pamiętasz hasła?” na stronie logowania) i powiadomić administrację.',
  factorRemovedSubject: 'Usunięto drugi składnik logowania',
  factorRemoved:
    'Administracja usunęła drugi składnik logowania do tego konta; wszystkie sesje zostały zakończone. Proszę zalogować się hasłem i ustawić nowy składnik na stronie konta.\n\nJeśli nie było takiej prośby, proszę od razu powiadomić administrację.',
  invitationSubject: (clinic) => `Zaproszenie: ${clinic}`,
  invitation: (clinic, link) =>
    `Zapraszamy do korzystania z systemu: ${clinic}.\n\nHasło można ustawić pod tym adresem. Link działa jeden raz, przez siedem dni:\n${link}`,
};

/** The words for somebody whose browser says that it speaks `languages` (`Accept-Language`). */
const wordsFor = (languages: string | null | undefined): MailWords => (/^\s*pl\b/i.test(languages ?? '') ? pl : en);

/** A one-time code; no word about why the person is a patient, or of what. */
export function codeMail(to: string, code: string, use: CodeUse, languages: string | null | undefined): SignInMail {
  const words = wordsFor(languages);
  return { to, subject: words.codeSubject[use], text: words.code(code, use) };
}

/** Instead of a code, for an account that a code alone does not open. */
export function secondFactorMail(to: string, languages: string | null | undefined): SignInMail {
  const words = wordsFor(languages);
  return { to, subject: words.codeSubject['sign-in'], text: words.secondFactor };
}

/** That the password was changed: whoever did not do so themselves must hear of it. */
export function passwordMail(to: string, languages: string | null | undefined): SignInMail {
  const words = wordsFor(languages);
  return { to, subject: words.passwordSubject, text: words.password };
}

/** That an administrator has removed the second factor: whoever did not ask for it must hear of it. */
export function factorRemovedMail(to: string, languages: string | null | undefined): SignInMail {
  const words = wordsFor(languages);
  return { to, subject: words.factorRemovedSubject, text: words.factorRemoved };
}

/** An invitation to have an account. */
export function invitationMail(
  to: string,
  { clinic, link, languages }: { clinic: string; link: string; languages: string | null | undefined },
): SignInMail {
  const words = wordsFor(languages);
  return { to, subject: words.invitationSubject(clinic), text: words.invitation(clinic, link) };
}
