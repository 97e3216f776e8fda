import { lifePaths } from '../sparse/published.ts';
import { judgeReservation, type ReservationRequest } from '../sparse/reservation.ts';
import { type ChangePorts, type ChangeReceipt, changeIndex } from './change.ts';

/** Reserves a name, or gives it free, in one commit. Throws what `judgeReservation` and `commitToIndex` throw. */
export function reserve(request: ReservationRequest, ports: ChangePorts): Promise<ChangeReceipt> {
  const { name, reason } = request;
  const change = {
    name: name.full,
    paths: lifePaths(name),
    judge: (files: ReadonlyMap<string, string | undefined>) => {
      const verdict = judgeReservation(request, files);
      if (verdict.kind === 'unchanged') return { kind: 'unchanged' } as const;
      const { changes } = verdict;
      if (reason === false)
        return { kind: 'change', changes, message: { headline: `Give the name ${name.full} free` } } as const;
      return {
        kind: 'change',
        changes,
        message: { headline: `Reserve the name ${name.full}`, body: reason.trim() },
      } as const;
    },
  };
  return changeIndex(change, ports);
}
