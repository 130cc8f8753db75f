const messages: Readonly<Record<string, string>> = {
  not_dicom: 'This is not a DICOM file.',
  unreadable: 'The file is damaged and cannot be read. Export it again.',
  truncated: 'The file is incomplete. Export it again.',
  too_large: 'The file is larger than the server takes.',
  missing_uid: 'The file lacks an identifier that DICOM requires.',
  already_stored: 'An image with the same identifier is already stored.',
  conflicting_content: 'Another image with the same identifier is already stored.',
  patient_differs_in_study: 'The file names another patient than the rest of its study. Check whose image it is.',
  original_damaged:
    'This image is filed already, but what was kept of it is missing or damaged. The copy is kept: have it looked at.',
  series_in_other_study: 'The file says that its series belongs to another study than before. Export it again.',
  study_differs: 'The file belongs to another study than the one that it was sent to. Send it without naming a study.',
  study_deleted: 'This study was deleted here. Restore it before you send more of it.',
  gone_from_source: 'The image is no longer in the archive that announced it.',
  sop_class_not_supported: 'The server does not store this kind of object.',
  dataset_mismatch: 'The server does not store this kind of object.',
  not_understood: 'The server could not read this file.',
  out_of_resources: 'The server has no space left.',
  forbidden: 'This account may not store images.',
  unauthorized: 'The sign-in has expired. Sign in again.',
  network: 'The connection was lost. Try again.',
  rate_limited: 'The server is too busy. Try again later.',
  timeout: 'The server did not answer in time. Try again.',
};

/** What to tell a person about a file that was not stored or was set aside, by the code of the failure or the reason. */
export function storeMessage(code: string): string {
  return messages[code] ?? `The server did not store this file (${code}).`;
}
