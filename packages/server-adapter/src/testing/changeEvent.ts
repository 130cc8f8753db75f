import type { OrthancChangeEvent } from '../webhook/changeEvent.ts';

/** An event as the relay posts it. */
export const event: OrthancChangeEvent = {
  type: 'orthanc.change',
  source: 'main',
  epoch: 'e1',
  seq: 12,
  changeType: 'NewInstance',
  resourceType: 'Instance',
  id: '19816330-cb02e1cf-df3a8fe8-bf510623-ccefe9f5',
  date: '20261121T101500',
};
