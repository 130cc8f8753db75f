import { useLanguage } from '../provider/language.ts';
import type { AdminLabels } from '../provider/messages/adminLabels.ts';
import { adminLabels } from '../provider/messages/en/admin.ts';

/** The words of one component for administrators: its own over the provider's over the English ones. */
export const useAdminLabels = (own: Partial<AdminLabels> | undefined): AdminLabels => ({
  ...adminLabels,
  ...useLanguage().messages.admin,
  ...own,
});
