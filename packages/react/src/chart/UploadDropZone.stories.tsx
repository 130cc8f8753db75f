import { createClinicClient } from '@clinikit/client';
import { createTestClinic } from '@clinikit/client/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { ClinicProvider } from '../provider/ClinicProvider.tsx';
import { StoryClinic } from '../stories/StoryClinic.tsx';
import { UploadDropZone } from './UploadDropZone.tsx';

const meta: Meta<typeof UploadDropZone> = {
  title: 'Chart/UploadDropZone',
  component: UploadDropZone,
  args: { onUploaded: fn() },
};
export default meta;
type Story = StoryObj<typeof UploadDropZone>;

const inClinic: Story['decorators'] = [(Story) => <StoryClinic>{Story()}</StoryClinic>];
const reaches = (canvasElement: HTMLElement, state: string) =>
  waitFor(() =>
    expect(canvasElement.querySelector<HTMLElement>('[data-clinikit-upload]')?.dataset['state']).toBe(state),
  );
const dicomFile = (name: string) => {
  const bytes = new Uint8Array(140);
  bytes.set([0x44, 0x49, 0x43, 0x4d], 128);
  return new File([bytes], name);
};

export const Default: Story = { decorators: inClinic };
export const Dark: Story = { decorators: inClinic, parameters: { theme: 'dark' } };

export const SomeFailed: Story = {
  decorators: inClinic,
  play: async ({ canvasElement, args }) => {
    const input = within(canvasElement).getByLabelText('Choose files', { selector: 'input' });
    await userEvent.upload(input, [dicomFile('IO0001.dcm'), new File(['no image'], 'Zażółć gęślą jaźń.txt')]);
    await reaches(canvasElement, 'done');
    await expect(within(canvasElement).getByText('Zażółć gęślą jaźń.txt')).toBeVisible();
    await expect(args.onUploaded).toHaveBeenCalledOnce();
  },
};

/** A clinic whose third file stands still until it is cancelled. */
function SlowClinic({ children }: { children: React.ReactNode }) {
  const [{ client, queryClient }] = useState(() => {
    const clinic = createTestClinic();
    let sent = 0;
    const slow: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'POST') return clinic.fetch(request);
      sent += 1;
      if (sent <= 2) return clinic.fetch(request);
      return new Promise((_resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason));
      });
    };
    return { client: createClinicClient({ url: clinic.url, fetch: slow }), queryClient: new QueryClient() };
  });
  return (
    <QueryClientProvider client={queryClient}>
      <ClinicProvider client={client}>{children}</ClinicProvider>
    </QueryClientProvider>
  );
}
const nine = Array.from({ length: 9 }, (_, index) => dicomFile(`IO000${index + 1}.dcm`));

export const Sending: Story = {
  decorators: [(Story) => <SlowClinic>{Story()}</SlowClinic>],
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByLabelText('Choose files', { selector: 'input' });
    await userEvent.upload(input, nine);
    await reaches(canvasElement, 'sending');
    await expect(await within(canvasElement).findByText('2 of 9 files')).toBeVisible();
  },
};

export const Cancelled: Story = {
  decorators: Sending.decorators ?? [],
  play: async (context) => {
    await Sending.play?.(context);
    await userEvent.click(within(context.canvasElement).getByRole('button', { name: 'Cancel' }));
    await reaches(context.canvasElement, 'cancelled');
    const canvas = within(context.canvasElement);
    await expect(canvas.getByText('2 files stored')).toBeVisible();
    await expect(canvas.getByText('Cancelled. 3 files were not sent.')).toBeVisible();
    await expect(canvas.getByText('IO0003.dcm')).toBeVisible();
    await expect(context.args.onUploaded).toHaveBeenCalledOnce();
  },
};
