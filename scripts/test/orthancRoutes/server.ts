import { expect, test } from 'vitest';
import { bytesOf, type Given, isZip } from './given.ts';

/** Tests of jobs, settings and the server itself against a real Orthanc. */
export function serverTests(given: () => Given): void {
  test('tells its version, counts and plugins', async () => {
    const { orthanc } = given();
    expect((await orthanc.statistics()).CountInstances).toBe(4);
    expect(await orthanc.plugins.list()).toContain('explorer.js');
    expect(await orthanc.plugins.explorerScript()).toContain('//');
    expect(await orthanc.tools.list()).toContain('find');
    expect((await orthanc.changes.page()).Last).toBeGreaterThan(0);
    await orthanc.changes.clear();
    expect((await orthanc.changes.page()).Changes).toEqual([]);
  });

  test('follows, holds, cancels and repeats jobs', async () => {
    const { orthanc, silent, ids, where } = given();
    const { jobs } = orthanc;
    // It takes the only place there is, for as long as the machine says nothing.
    const hanging = orthanc.modalities.store('silent', [ids.instances]);
    const hangs = (await hanging.started) ?? '';
    const seen: string[] = [];
    const stop = new AbortController();
    const archive = orthanc.studies.archiveJob(ids.studies, {
      signal: stop.signal,
      onProgress: ({ State }) => {
        seen.push(State);
        stop.abort();
      },
    });
    await expect(archive).rejects.toMatchObject({ code: 'aborted' });
    expect(seen).toEqual(['Pending']);
    const cancelled = await jobs.get((await archive.started) ?? '');
    expect([cancelled.State, cancelled.ErrorCode]).toEqual(['Failure', 37]);

    const media = (await orthanc.studies.mediaJob(ids.studies).started) ?? '';
    expect(await jobs.list()).toContain(media);
    expect((await jobs.listExpanded()).map(({ ID }) => ID)).toContain(media);
    await jobs.pause(media);
    expect((await jobs.get(media)).State).toBe('Paused');
    await jobs.resume(media);
    expect((await jobs.get(media)).State).toBe('Pending');
    const unwanted = (await orthanc.studies.archiveJob(ids.studies).started) ?? '';
    await jobs.cancel(unwanted);
    await expect(jobs.wait(unwanted)).rejects.toMatchObject({ code: 'aborted', serverCode: '37' });

    await silent.stop();
    await expect(hanging).rejects.toMatchObject({ code: 'network', serverCode: '9' });
    expect((await jobs.wait(media)).State).toBe('Success');
    await jobs.resubmit(hangs);
    await expect(jobs.wait(hangs)).rejects.toMatchObject({ code: 'network' });
    expect(isZip(await bytesOf((await jobs.output(media, 'archive')).body))).toBe(true);
    await where('jobOutputDelete', () => jobs.deleteOutput(media, 'archive'));
    await where('jobDelete', async () => {
      await jobs.delete(media);
      await expect(jobs.wait(media)).rejects.toMatchObject({ code: 'not_found' });
    });
  });

  test('reads and changes settings', async () => {
    const { orthanc, where } = given();
    const { settings, tools } = orthanc;
    expect(await settings.defaultEncoding.get()).toBe('Utf8');
    await settings.defaultEncoding.set('Latin1');
    expect(await settings.defaultEncoding.get()).toBe('Latin1');
    for (const category of [undefined, 'generic', 'plugins', 'http', 'sqlite', 'dicom', 'jobs', 'lua'] as const) {
      await settings.logLevel(category).set('verbose');
      expect(await settings.logLevel(category).get()).toBe('verbose');
      await settings.logLevel(category).set('default');
    }
    for (const setting of [settings.metrics, settings.unknownSopClassAccepted]) {
      await setting.set(false);
      expect(await setting.get()).toBe(false);
      await setting.set(true);
      expect(await setting.get()).toBe(true);
    }
    await settings.acceptedTransferSyntaxes.set(['1.2.840.10008.1.2.*']);
    expect(await settings.acceptedTransferSyntaxes.get()).toContain('1.2.840.10008.1.2.1');
    await where('acceptedSopClasses', () => settings.acceptedSopClasses());
    expect(await tools.metricsPrometheus()).toContain('orthanc_');
    expect(await tools.dicomConformance()).toContain('Orthanc');
    expect(await tools.generateUid('Study')).toMatch(/^[\d.]+$/);
    expect(await tools.now()).toMatch(/^\d{8}T\d{6}$/);
    expect(await tools.nowLocal()).toMatch(/^\d{8}T\d{6}$/);
    expect((await tools.executeScript('print(6 * 7)')).trim()).toBe('42');
    await tools.invalidateTags();
    await tools.reconstruct();
  });

  test('says that this Orthanc has no worklists by REST', async () => {
    const { orthanc } = given();
    expect(await orthanc.can('worklists')).toBe(false);
    await expect(orthanc.worklists.list()).rejects.toMatchObject({ code: 'unsupported' });
    const [plugin = ''] = (await orthanc.plugins.list()).filter((name) => name !== 'explorer.js');
    expect((await orthanc.plugins.get(plugin)).ID).toBe(plugin);
  });
}
