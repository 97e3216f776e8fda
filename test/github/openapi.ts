import type { Answer } from './http/answer.ts';
import type { Call } from './http/call.ts';

export function checkExchange(_call: Call, _route: string, _answer: Answer): void {}
