import type { TestClinic } from '@clinikit/client/testing';

/** Gives a clinic two Orthancs, one of which is silent, work that failed, and files that were set aside. */
export function busyOperation({ operation }: TestClinic): void {
  const machines = [
    { name: 'Orthophos', aeTitle: 'PANO1' },
    { name: 'INTRAORAL-2', aeTitle: 'INTRAORAL-2' },
  ];
  const at = (minute: number) => `2026-06-15T07:${String(minute).padStart(2, '0')}:00Z`;
  operation.sources.push(
    {
      id: 'main',
      state: 'answers',
      name: 'Pracownia RTG',
      version: '1.12.9',
      machines,
      waiting: 3,
      failed: 0,
      lastReceivedAt: at(48),
    },
    { id: 'branch', state: 'silent', machines: [], waiting: 0, failed: 2 },
  );
  for (const number of [1, 2]) {
    const job = { source: 'branch', messageId: `message-${number}`, kind: 'NewInstance', attempts: 10 };
    operation.failedJobs.push({ ...job, error: 'internal', receivedAt: at(number) });
  }
  operation.setAside.push(
    { id: 'a', reason: 'not_dicom', source: 'upload', receivedAt: at(30), sizeBytes: 48_213 },
    { id: 'b', reason: 'patient_differs_in_study', source: 'main', receivedAt: at(12), sizeBytes: 7_340_032 },
    { id: 'c', reason: 'gone_from_source', source: 'main', receivedAt: at(2) },
  );
}
