import { parseArgs, styleText } from 'node:util';
import { Stage } from './story/stage.js';
import { STORY } from './story/story.js';
import { type Style, tell } from './story/tell.js';

/**
 * `npm start`: the product, once, from a weak scope to a signed change, on a GitHub of our own. Ends by itself,
 * with 0 if every step ended as told; on a terminal its pages stay up until Ctrl+C. `-- --port 3000` says where.
 */
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const stage = new Stage(Number(values.port));

const stopped = new Promise<number>((resolve) => {
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
  for (const [signal, code] of Object.entries(codes)) process.once(signal, () => resolve(code));
});
const ended = await Promise.race([play(), stopped]);
await stage.end();
// What a stopped story still waits for must not keep it.
process.exit(ended);

/** Gives the exit code. */
async function play(): Promise<number> {
  // With the stream given, styleText leaves out colours where there is no terminal or NO_COLOR is set.
  const style: Style = (format, text) => styleText(format, text, { stream: process.stdout });
  const began = performance.now();
  const broken = await tell(STORY, stage, process.stdout, style);
  if (broken !== undefined) {
    console.error(`This step did not end as told: ${broken}`);
    if (stage.appLog !== '') console.error(`What the App logged:\n${stage.appLog}`);
    return 1;
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`Told in ${seconds} seconds. README.md says how to have this on a repository of yours.`);
  if (process.stdout.isTTY) {
    console.log(`Issues, checks and pull requests are at ${stage.page} until you press Ctrl+C.`);
    return stopped;
  }
  return 0;
}
