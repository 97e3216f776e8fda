import type { Entry } from '../sparse/entry.ts';
import { type YankRequest } from '../sparse/yank.ts';
import { type ChangePorts } from './change.ts';
export interface YankReceipt {
    readonly status: 'yanked' | 'unyanked' | 'unchanged';
    readonly name: string;
    readonly version: string;
    readonly entry: Entry;
    /** The index commit that says so. */
    readonly commit: string;
}
/** Yanks a version or lifts its yank, in one commit. Throws what `judgeYank` and `commitToIndex` throw. */
export declare function yank(request: YankRequest, ports: ChangePorts): Promise<YankReceipt>;
