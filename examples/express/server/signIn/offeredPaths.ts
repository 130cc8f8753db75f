/**
 * What is answered below `/api/auth`. better-auth has more ways, and gets others with its versions; those that nobody here
 * needs, some of them a second way to try passwords or codes, are none.
 */
export const offeredPaths: ReadonlySet<string> = new Set([
  '/get-session',
  '/sign-in/email',
  '/sign-in/email-otp',
  '/sign-out',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
  '/email-otp/send-verification-otp',
  '/email-otp/request-password-reset',
  '/email-otp/reset-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/screen/lock',
  '/screen/unlock',
  '/people/list',
  '/people/role',
  '/people/block',
  '/invitations/create',
  '/invitations/revoke',
  '/invitations/look',
  '/invitations/accept',
  '/demo/sign-in',
]);
