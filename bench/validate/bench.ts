import { bundleSizes } from './bundle-sizes.js';
import { hostile } from './hostile.js';
import { processTimes } from './process-times.js';
import { throughput } from './throughput.js';

/** What it costs to check a scope: as a process, as a library call, and in bytes to load. */
export async function bench(): Promise<Readonly<Record<string, unknown>>> {
  return {
    processes: processTimes(),
    throughput: await throughput(),
    hostile: await hostile(),
    bundles: bundleSizes(),
  };
}
