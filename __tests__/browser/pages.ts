import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
// biome-ignore lint/correctness/noUnresolvedImports: it does not follow the package's `export *`.
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Acme, startAcme } from '../sandbox/acme.js';

// A browser starts once, and is slow at it.
jest.setTimeout(60_000);

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const HOSTILE =
  '<script>document.title = "hostile"</script><img src="https://example.com/x.png" onerror="alert(1)">';

let acme: Acme;
let browser: BrowserContext;
const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
/** What a page asked for, and what the browser complained about. */
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  acme = await startAcme();
  acme.addApp({ slug: 'gate', owner: 'acme', permissions: { checks: 'write', contents: 'read' } });
  acme.install('gate', 'acme');
  acme.protect(acme.repo, 'main', { checks: [{ context: 'scope gate', app: 'gate' }] });
  const ada = acme.as('ada');
  ada.openIssue(acme.repo, {
    title: `AC-1: It syncs ${HOSTILE}`,
    body: `${HOSTILE}\n\n- [x] tried\n- [ ] shown\n\n\`\`\`\n${'long '.repeat(60)}\n\`\`\``,
    labels: ['scope:acme'],
  });
  const sha = await acme.commit(
    acme.repo,
    'topic',
    { 'src/sync.ts': `${'x'.repeat(300)}\n` },
    { author: 'ada' },
  );
  await ada.openPull(acme.repo, { title: 'Sync', head: 'topic', body: HOSTILE });
  const token = acme.addToken({ as: { app: 'gate', on: 'acme' } });
  const output = {
    title: 'AC-1 is open',
    summary: '| criterion | state |\n| --- | --- |\n| **AC-1** | open |',
  };
  const check = {
    name: 'scope gate',
    head_sha: sha,
    status: 'completed',
    conclusion: 'action_required',
    output,
  };
  await acme.crm('POST', '/check-runs', check, token);
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    args: FLAGS,
    viewport: { width: 360, height: 800 },
  });
  browser.on('request', (request) => requests.push(request.url()));
  browser.on('console', (message) => complaints.push(message.text()));
  browser.on('dialog', (dialog) => complaints.push(dialog.message()));
});

afterAll(async () => {
  await browser?.close();
  await acme?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const [page = await browser.newPage()] = browser.pages();
  const answer = await page.goto(`${acme.url}${path}`);
  expect(answer?.status()).toBe(200);
  return page;
}

const PAGES = [
  '/',
  '/acme/crm',
  '/acme/crm/issues',
  '/acme/crm/issues/1',
  '/acme/crm/pulls',
  '/acme/crm/pull/2',
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(PAGES)('%s can be read, on a telephone too', async (path) => {
    const page = await open(path);
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(FAINTEST)).toBeGreaterThanOrEqual(4.5);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').count()).toBeGreaterThan(
      1,
    );
  });
});

test('people find their way by links: from the repository to an issue’s boxes, and to what blocks a merge', async () => {
  const page = await open('/');
  await page.getByRole('link', { name: 'acme/crm' }).click();
  await page.getByRole('link', { name: 'Issues (1)' }).click();
  await page.getByRole('link', { name: 'AC-1: It syncs' }).click();
  expect(await page.getByRole('checkbox', { name: 'done' }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'to do' }).isChecked()).toBe(false);

  await page.getByRole('link', { name: 'Pull requests (1)' }).click();
  await page.getByRole('link', { name: 'Sync' }).click();
  const box = page.getByRole('region', { name: 'Merging is blocked' });
  expect(await box.innerText()).toContain('Required status check "scope gate" is failing.');
  await box.getByRole('link', { name: 'scope gate' }).click();
  expect(await page.getByRole('row', { name: 'AC-1 open' }).count()).toBe(1);
});

test('the first stop of the Tab key leads past the links', async () => {
  const page = await open('/acme/crm/issues/1');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#content');
});

test('nothing that strangers wrote runs, and nothing is fetched from elsewhere', async () => {
  for (const path of ['/acme/crm/issues/1', '/acme/crm/pull/2']) {
    const page = await open(path);
    expect(await page.title()).not.toBe('hostile');
    expect(await page.getByRole('main').innerText()).toContain('<script>document.title');
  }
  expect(requests.filter((url) => !url.startsWith(acme.url) && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(acme.violations).toEqual([]);
});

/** By how many pixels the page is wider than the window. */
const OVERFLOW = 'document.documentElement.scrollWidth - window.innerWidth';

/** The lowest contrast of any text against what is behind it, as WCAG counts it. */
const FAINTEST = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = channels(color)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    if (element === null) throw new Error('The page has no background.');
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const hasText = ({ childNodes }) =>
    [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent.trim() !== '');
  const contrasts = [...document.body.querySelectorAll('*')].filter(hasText).map((element) => {
    const [one, other] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
  return Math.min(...contrasts);
})()`;
