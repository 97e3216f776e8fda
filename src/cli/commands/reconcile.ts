import type { CommandContext } from '../context.ts';
export interface ReconcileOptions { readonly registry?: string; readonly budget?: number }
export async function reconcileCommand(_context: CommandContext, _options: ReconcileOptions): Promise<void> {}
