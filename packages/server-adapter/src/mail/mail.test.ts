import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import type { LogEntry } from '../log.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { type Mailer, mail } from './capability.ts';
import { smtp } from './smtp.ts';
import type { MailTransport } from './transport.ts';

interface Received {
  from: string;
  to: string[];
  raw: string;
}

/** A mail server as others run it; `refuse` answers a recipient with a status. */
async function openServer(refuse: (address: string) => number | undefined = () => undefined) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disabledCommands: ['AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const status = refuse(address);
      done(status === undefined ? undefined : Object.assign(new Error('No such mailbox'), { responseCode: status }));
    },
    onData(stream, session, done) {
      void text(stream).then((raw) => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return {
    received,
    port,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => server.close(done)),
  };
}

const message = {
  tenant: 'north',
  to: 'zolkiewska@mail.example',
  subject: 'Kod do logowania',
  text: 'Kod: 123456.\nZażółć gęślą jaźń.',
};

describeOnDatabases('the mailer', (open) => {
  let clinic: TestClinic;
  let mailer: Mailer;
  let logged: LogEntry[];
  const closing: (() => Promise<void>)[] = [];
  let shared: Awaited<ReturnType<typeof shareDatabase>>;
  beforeEach(async () => {
    shared = shareDatabase(await open());
    logged = [];
  });
  afterEach(async () => {
    await clinic.close();
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  async function start(transport: MailTransport, more: Partial<Parameters<typeof mail>[0]> = {}) {
    mailer = mail({ from: 'Klinika <clinic@north.example>', transport, ...more });
    clinic = await openTestClinic(shared.database, { capabilities: [mailer], log: (entry) => logged.push(entry) });
    await run();
  }
  async function openMail(refuse?: (address: string) => number | undefined) {
    const server = await openServer(refuse);
    closing.push(server.close);
    return server;
  }
  const run = () => clinic.clinic.runJobs({ maxMs: 10_000 });
  /** As if the waits between attempts were over. */
  const runLater = async () => {
    await shared.db.updateTable('inbox').set({ due_at: 0 }).where('state', '=', 'pending').execute();
    return run();
  };
  const states = async () => (await mailer.list('north')).map(({ state }) => state);

  test('sends what was written down, in any script, and forgets the text', async () => {
    const server = await openMail();
    await start(smtp({ url: server.url }));
    await mailer.send(message);
    expect(server.received).toEqual([]);
    expect(await run()).toMatchObject({ done: 1, pending: 0 });
    expect(server.received).toMatchObject([{ from: 'clinic@north.example', to: ['zolkiewska@mail.example'] }]);
    const { raw } = server.received[0] ?? { raw: '' };
    expect(raw).toMatch(/^Message-ID: <[0-9a-f]{40}@north\.example>\r$/im);
    const body = raw.split('\r\n\r\n')[1] ?? '';
    expect(Buffer.from(body, 'base64').toString()).toBe(message.text);
    expect(await mailer.list('north')).toMatchObject([{ state: 'sent', to: message.to }]);
    expect(await mailer.list('north')).not.toMatchObject([{ text: expect.anything() }]);
    expect(await mailer.list('south')).toEqual([]);
    await run();
    expect(server.received).toHaveLength(1);
  });

  test('the same key is one mail', async () => {
    const server = await openMail();
    await start(smtp({ url: server.url }));
    await Promise.all([mailer.send({ ...message, key: 'k' }), mailer.send({ ...message, key: 'k' })]);
    await mailer.send({ ...message, key: 'k' });
    await run();
    expect(server.received).toHaveLength(1);
  });

  test('a mailbox that does not exist is not asked again', async () => {
    const server = await openMail((address) => (address === message.to ? 550 : undefined));
    await start(smtp({ url: server.url }));
    await mailer.send(message);
    expect(await run()).toMatchObject({ setAside: 1, pending: 0 });
    expect(await states()).toEqual(['refused']);
  });

  test('a server that is busy is asked again', async () => {
    let busy = true;
    const server = await openMail(() => (busy ? 451 : undefined));
    await start(smtp({ url: server.url }));
    await mailer.send(message);
    expect(await run()).toMatchObject({ postponed: 1, pending: 1 });
    busy = false;
    expect(await runLater()).toMatchObject({ done: 1 });
    expect(server.received).toHaveLength(1);
  });

  test('a server that is not there loses nothing, and the log says no address', async () => {
    const server = await openServer();
    await server.close();
    await start(smtp({ url: server.url }));
    await mailer.send(message);
    expect(await run()).toMatchObject({ postponed: 1, pending: 1 });
    expect(JSON.stringify(logged)).not.toContain('mail.example');
    expect(JSON.stringify(logged)).not.toContain('123456');
    expect(logged).toMatchObject([{ event: 'job.postponed', code: 'upstream' }]);
  });

  test('a server that dies before it says yes gets the mail again, with the same Message-ID', async () => {
    const heard: string[] = [];
    let dies = true;
    const server = await openMail();
    const front: Server = createServer((socket) => {
      // It takes the mail in and is gone at the dot, as by a power cut.
      let said = '';
      let inData = false;
      socket.on('error', () => undefined);
      socket.write('220 dying ESMTP\r\n');
      socket.on('data', (chunk) => {
        said += chunk;
        if (inData) {
          if (!said.includes('\r\n.\r\n')) return;
          heard.push(said);
          if (dies) return socket.destroy();
          inData = false;
          socket.write('250 taken\r\n');
        } else if (/^DATA/im.test(said)) {
          inData = true;
          socket.write('354 go on\r\n');
        } else socket.write(/^QUIT/im.test(said) ? '221 bye\r\n' : '250 ok\r\n');
        said = '';
      });
    });
    front.listen(0, '127.0.0.1');
    await once(front, 'listening');
    closing.push(() => new Promise<void>((done) => front.close(() => done())));
    const address = front.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    expect(port).not.toBe(server.port);
    await start(smtp({ url: `smtp://127.0.0.1:${port}` }));
    await mailer.send(message);
    expect(await run()).toMatchObject({ postponed: 1, pending: 1 });
    expect(await states()).toEqual(['waiting']);
    dies = false;
    expect(await runLater()).toMatchObject({ done: 1 });
    expect(await states()).toEqual(['sent']);
    const ids = heard.map((raw) => /^Message-ID: (.*)\r$/im.exec(raw)?.[1]);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toBeTruthy();
  });

  test('a server that says nothing is left after a while', async () => {
    const silent = createServer(() => undefined);
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const address = silent.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    closing.push(() => new Promise<void>((done) => silent.close(() => done())));
    await start(smtp({ url: `smtp://127.0.0.1:${port}`, silenceMs: 200 }));
    await mailer.send(message);
    expect(await run()).toMatchObject({ postponed: 1, pending: 1 });
  });

  test('never speaks without TLS to a server elsewhere', async () => {
    const server = await openMail();
    await start(smtp({ url: server.url, allowPlain: false }));
    await mailer.send(message);
    expect(await run()).toMatchObject({ postponed: 1, pending: 1 });
    expect(server.received).toEqual([]);
  });

  test('what nobody took for days is given up', async () => {
    const server = await openServer();
    await server.close();
    await start(smtp({ url: server.url }), { mostMs: -1 });
    await mailer.send(message);
    expect(await run()).toMatchObject({ setAside: 1, pending: 0 });
    expect(await states()).toEqual(['expired']);
  });

  test('comes about with the write that asks for it, or not at all', async () => {
    const server = await openMail();
    const transport = smtp({ url: server.url });
    const notifier = mail({ from: 'clinic@north.example', transport, keepTexts: true });
    mailer = notifier;
    let refuse = true;
    clinic = await openTestClinic(shared.database, {
      capabilities: [
        notifier,
        {
          name: 'welcome',
          rules: {
            Observation: async ({ trx, resource, principal: { tenant } }) => {
              await notifier.send({ ...message, tenant, key: `seen-${resource.id}` }, trx);
              if (refuse) throw new Error('The write fails.');
              return resource;
            },
          },
        },
      ],
    });
    const patientId = await clinic.createPatient({ name: [{ family: 'Żółkiewska' }] });
    const write = () =>
      clinic.post(
        '/api/fhir/Observation',
        JSON.stringify({
          resourceType: 'Observation',
          status: 'final',
          code: { text: 'Weight' },
          subject: { reference: `Patient/${patientId}` },
        }),
        'application/fhir+json',
      );
    expect((await write()).status).toBe(500);
    expect(await notifier.list('north')).toEqual([]);
    refuse = false;
    const written = await write();
    expect(written.status, await written.clone().text()).toBe(201);
    await run();
    expect(server.received).toHaveLength(1);
    // The text is kept where that is asked for, and reception cannot list mails.
    expect(await notifier.list('north')).toMatchObject([{ text: message.text, state: 'sent' }]);
    clinic.principal = { ...staff, roles: ['reception'] };
    expect((await clinic.get('/api/mail/messages')).status).toBe(403);
    clinic.principal = { ...staff, roles: ['administrator'] };
    const Listed = z.object({ messages: z.array(z.object({ to: z.string() })) });
    const { messages } = Listed.parse(await (await clinic.get('/api/mail/messages')).json());
    expect(messages).toEqual([{ to: message.to }]);
    clinic.principal = undefined;
    expect((await clinic.get('/api/mail/messages')).status).toBe(401);
  });
});

test('refuses what would be another mail than was meant, and quotes nothing of it', async () => {
  const mailer = mail({ from: 'clinic@north.example', transport: smtp({ url: 'smtp://127.0.0.1:1' }) });
  for (const wrong of [
    { subject: 'Code\r\nBcc: everybody@evil.example' },
    { to: 'a@b.example, c@d.example' },
    { to: 'nobody' },
    { text: '' },
    { replyTo: 'x\r\n@y.example' },
  ]) {
    const sending = mailer.send({ ...message, ...wrong });
    await expect(sending).rejects.toThrow(TypeError);
    await expect(sending).rejects.not.toThrow(/evil|nobody/);
  }
  await expect(mailer.send(message)).rejects.toThrow('belongs to no clinic');
  expect(() => smtp({ url: 'https://mail.example' })).toThrow(TypeError);
  expect(() => mail({ from: 'Clinic', transport: smtp({ url: 'smtp://127.0.0.1' }) })).toThrow(TypeError);
});
