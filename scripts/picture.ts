import { PassThrough } from 'node:stream';
// biome-ignore lint/correctness/noUnresolvedImports: it does not follow the package's `export *`.
import { chromium } from 'playwright-core';
import { Stage } from './story/stage.js';
import { oneSideIsNotEnough } from './story/steps/scope-change.js';
import { STORY } from './story/story.js';
import { tell } from './story/tell.js';

/**
 * `npm run picture` plays `npm start` up to where one company has signed and the other has not, and takes the
 * README's picture of that pull request. By hand, when the pages change: no two browsers draw the same bytes.
 */
const stage = new Stage(0);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const told = STORY.slice(0, STORY.indexOf(oneSideIsNotEnough) + 1);
  const broken = await tell(told, stage, new PassThrough().resume(), (_, text) => text);
  if (broken !== undefined) throw new Error(`This step did not end as told: ${broken}`);
  const page = await browser.newPage({ viewport: { width: 820, height: 600 }, deviceScaleFactor: 1.5 });
  await page.goto(`${stage.page}/pull/10`);
  await page.locator('main').screenshot({ path: 'docs/pictures/gate.png' });
} finally {
  await browser.close();
  await stage.end();
}
