import { gateContract } from './gate.contract.js';
import { fakeGateStage, sandboxGateStage } from './gate-stage.js';

gateContract('the fake', fakeGateStage);
gateContract('the adapter', sandboxGateStage);
