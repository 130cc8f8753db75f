import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, test, vi } from 'vitest';
import { shareDatabase } from './testing/sharedDatabase.ts';
import { demoFiles, openTestClinic, patientIdSystem, type TestClinic } from './testing/testClinic.ts';
import { describeOnDatabases } from './testing/testDatabases.ts';

describeOnDatabases('a clinic that closes', (open) => {
  let clinic: TestClinic;
  let destroyed: boolean;
  beforeEach(async () => {
    destroyed = false;
    const { database } = shareDatabase(await open());
    const { dialect } = database;
    const createDriver = () => {
      const driver = dialect.createDriver();
      const destroy = driver.destroy.bind(driver);
      driver.destroy = async () => {
        destroyed = true;
        await destroy();
      };
      return driver;
    };
    const watched = {
      createDriver,
      createAdapter: () => dialect.createAdapter(),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createIntrospector: dialect.createIntrospector.bind(dialect),
    };
    clinic = await openTestClinic({ ...database, dialect: watched });
    await clinic.get('/api/health');
  });

  /** An upload whose second half comes when it is told to. */
  async function slowUpload() {
    const [file = new Uint8Array()] = await demoFiles('patient3/bw');
    const half = Math.floor(file.length / 2);
    const rest = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        controller.enqueue(file.subarray(0, half));
        await rest.promise;
        controller.enqueue(file.subarray(half));
        controller.close();
      },
    });
    const headers = { 'content-type': 'application/dicom' };
    const response = clinic.clinic.fetch(
      new Request('http://clinic.test/api/dicomweb/studies', { method: 'POST', headers, body, duplex: 'half' }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { response, finish: () => rest.resolve() };
  }

  test('finishes the requests that it has taken, and takes no others', async () => {
    const { response, finish } = await slowUpload();
    const closed = clinic.clinic.close({ maxMs: 300_000 });
    const refused = await clinic.get('/api/imaging/studies');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await clinic.get('/api/health')).status).toBe(503);
    await expect(clinic.clinic.runJobs({ maxMs: 10 })).rejects.toMatchObject({ code: 'unavailable' });
    expect(destroyed).toBe(false);
    finish();
    const answer = await response;
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([200, '']);
    await closed;
    expect(destroyed).toBe(true);
    await clinic.close();
  });

  test('does not wait for ever', async () => {
    const { response, finish } = await slowUpload();
    // The upload is finished only after this, so a close that waited for it would never end.
    await clinic.clinic.close({ maxMs: 100 });
    expect(destroyed).toBe(true);
    finish();
    // The database is gone: the request fails, and whoever sent it is not told that it was stored.
    expect((await response).status).toBe(503);
    await clinic.close();
  });

  test('ends open event streams in good order', async () => {
    const reader = (await clinic.get('/api/events')).body?.getReader();
    await reader?.read();
    const next = reader?.read();
    await clinic.close();
    expect(await next).toMatchObject({ done: true });
  });
});

describeOnDatabases('work of a clinic that closes', (open) => {
  test('is told to stop, and is waited for', async () => {
    let asked = 0;
    const orthanc: Server = createServer((_request, response) => {
      asked += 1;
      response.on('close', () => undefined);
    });
    orthanc.listen(0, '127.0.0.1');
    await once(orthanc, 'listening');
    const { port } = orthanc.address() as AddressInfo;
    const clinic = await openTestClinic(await open(), {
      orthanc: {
        id: 'main',
        tenant: 'north',
        url: `http://127.0.0.1:${port}`,
        webhookSecrets: [`whsec_${Buffer.alloc(32, 1).toString('base64')}`],
        patientIdSystem,
      },
    });
    const repairing = clinic.clinic.repair().then(
      () => 'done',
      () => 'stopped',
    );
    await vi.waitFor(() => expect(asked).toBeGreaterThan(0));
    // This Orthanc never answers: a repair that was not told to stop would never end.
    await clinic.close();
    expect(await repairing).toBe('stopped');
    orthanc.closeAllConnections();
    orthanc.close();
  });
});
