import { fakeStage } from './fake-stage.js';
import { githubContract } from './github.contract.js';
import { sandboxStage } from './sandbox-stage.js';

githubContract('the fake', fakeStage);
githubContract('the adapter, at github.com', (options) => sandboxStage('github.com', options));
githubContract('the adapter, at an Enterprise Server', (options) => sandboxStage('enterprise', options));
