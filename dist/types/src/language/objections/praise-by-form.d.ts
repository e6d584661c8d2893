import type { Sentence } from '../sentence.js';
import { type Candidate } from './objection.js';
/** Words that no list knows, but whose form tells that they praise: "readily", "owner-centric", "tactful". */
export declare function praiseByForm(sentence: Sentence, index: number): readonly Candidate[];
