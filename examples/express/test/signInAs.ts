import type { Page } from 'playwright';

/** Signs in as one of the demo's people, as its start page does; the page then shows what they see first. */
export async function signInAs(page: Page, url: string, person: string): Promise<void> {
  const answer = await page.request.post(`${url}/api/auth/demo/sign-in`, {
    data: { person },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`The demo let ${person} not in: ${answer.status()} ${await answer.text()}`);
}
