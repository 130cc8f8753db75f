import type { AuditAction, AuditEntry } from '@clinikit/client';
import type { ReactNode } from 'react';
import type { AuditLabels } from '../provider/messages/auditLabels.ts';
import type { Icon } from '../ui/icon.tsx';
import { AddIcon, ChangeIcon, DeleteIcon, ListIcon, LookIcon } from '../ui/icons.ts';

interface TrailEntryProps {
  entry: AuditEntry;
  labels: AuditLabels;
  locale: string;
  timeZone: string | undefined;
}

const icons: Record<AuditAction, Icon> = {
  read: LookIcon,
  search: ListIcon,
  create: AddIcon,
  update: ChangeIcon,
  delete: DeleteIcon,
  other: LookIcon,
};

/** One line: when, who, and what they did. */
export function TrailEntry({ entry, labels, locale, timeZone }: TrailEntryProps): ReactNode {
  const { at, by, action, operation } = entry;
  const instant = new Date(at);
  const zone = timeZone === undefined ? {} : { timeZone };
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...zone }).format(instant);
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', ...zone }).format(instant);
  const ActionIcon = icons[action];
  return (
    <li className="ck-trail-entry" data-action={action}>
      <time className="ck-trail-time" dateTime={at} title={exact}>
        {clock}
      </time>
      <span className="ck-trail-who">
        <span className="ck-trail-name">{by.name ?? by.id ?? labels.unknownPerson}</span>
        <span className="ck-trail-role">{by.roles.map((role) => labels.role(role)).join(', ')}</span>
      </span>
      <span className="ck-trail-what">
        <ActionIcon />
        {labels.done(action, operation, typeOf(entry))}
      </span>
    </li>
  );
}

/** What it was about: the images, where there are any; another record before the patient's own, which is always named. */
function typeOf({ studyInstanceUids, records }: AuditEntry): string | undefined {
  if (studyInstanceUids.length > 0) return 'ImagingStudy';
  const types = records.map((reference) => reference.split('/')[0]);
  return types.find((type) => type !== 'Patient') ?? types[0];
}
