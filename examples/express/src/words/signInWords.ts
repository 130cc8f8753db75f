import type { Role } from '../session/roles.ts';

/** The words of sign-in, of the shell, and of the pages about people. */
export interface SignInWords {
  roles: Record<Role, string>;
  signIn: string;
  demoTitle: string;
  demoLead: string;
  demoPassword: (password: string) => string;
  demoInbox: string;
  orByMail: string;
  email: string;
  password: string;
  passwordHint: string;
  withCode: string;
  withPassword: string;
  forgotten: string;
  newPassword: string;
  sendCode: string;
  codeSent: string;
  code: string;
  saveNewPassword: string;
  newPasswordSaved: string;
  secondFactorTitle: string;
  secondFactorLead: string;
  goOn: string;
  back: string;
  lockedTitle: string;
  lockedLead: (name: string) => string;
  unlock: string;
  somebodyElse: string;
  invitationTitle: string;
  invitationLead: (address: string, role: string) => string;
  yourName: string;
  choosePassword: string;
  accept: string;
  /** By the server's code; `FAILED` for all others. */
  failures: Record<
    | 'LOCKED_OUT'
    | 'WRONG'
    | 'WRONG_CODE'
    | 'NO_INVITATION'
    | 'BLOCKED'
    | 'OFFLINE'
    | 'FAILED'
    | 'SHORT'
    | 'KNOWN_ADDRESS'
    | 'LAST_ADMINISTRATOR'
    | 'PATIENTS_AND_ROLE'
    | 'WRONG_PIN'
    | 'EASY_PIN'
    | 'PIN_USED_UP',
    string
  >;
  startFailed: string;
  /** A page of the app did not load. */
  pageFailed: string;
  lock: string;
  changeUser: string;
  account: string;
  signOut: string;
  find: string;
  findHint: string;
  home: string;
  homeLead: string;
  homeTrail: string;
  homeTrailLead: string;
  homeEmpty: string;
  forbidden: string;
  forbiddenFor: (role: string) => string;
  toOwnPages: string;
  close: string;
  sessions: string;
  thisSession: string;
  sessionSince: (date: string) => string;
  endOthers: string;
  secondFactor: string;
  secondFactorOn: string;
  secondFactorOff: string;
  turnOn: string;
  turnOff: string;
  secondFactorKey: string;
  openInApp: string;
  backupCodes: string;
  backupCodesLead: string;
  confirmCode: string;
  invite: string;
  inviteTitle: string;
  fullName: string;
  role: string;
  invited: (address: string) => string;
  block: string;
  unblock: string;
  blocked: string;
  invitations: string;
  noInvitations: string;
  invitationStates: Record<'open' | 'used' | 'expired' | 'revoked', string>;
  expires: (date: string) => string;
  revoke: string;
  you: string;
  inbox: string;
  inboxLead: string;
  noMails: string;
  mailTo: (address: string) => string;
  toSignIn: string;
  copy: string;
  copied: string;
  copyFailed: string;
  qrCode: string;
  scanCode: string;
  changePassword: string;
  changePasswordLead: string;
  presentPassword: string;
  passwordChanged: string;
  pinTitle: string;
  pinLead: string;
  pin: string;
  newPin: string;
  pinHint: string;
  savePin: string;
  removePin: string;
  pinSaved: string;
  withPin: string;
  signOutThere: string;
  patientsOf: string;
  choosePatients: string;
  noPatientsChosen: string;
  patientUnknown: string;
  savePatients: string;
  removeFactor: string;
  removeFactorLead: (name: string) => string;
  removeFactorNow: string;
  patientsSaved: string;
  addPatient: string;
  setupTitle: string;
  setupNext: string;
  setupLater: string;
  setupDone: string;
  setupOffer: string;
  pinStates: Record<'none' | 'ready' | 'usedUp', string>;
  removePatient: (name: string) => string;
  patientCount: (count: number) => string;
  /** Where one is in the first setup. */
  setupStep: (step: number, of: number) => string;
  setupSteps: Record<'facts' | 'languages' | 'hours' | 'people', string>;
  setupLeads: Record<'facts' | 'languages' | 'hours' | 'people', string>;
}
