import { useLanguage } from '../provider/language.ts';
import type { AuditLabels } from '../provider/messages/auditLabels.ts';
import { auditLabels } from '../provider/messages/en/audit.ts';

/** The words of one audit trail: its own over the provider's over the English ones. */
export const useAuditLabels = (own: Partial<AuditLabels> | undefined): AuditLabels => ({
  ...auditLabels,
  ...useLanguage().messages.audit,
  ...own,
});
