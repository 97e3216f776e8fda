import { RegistryError } from '../errors.ts';

/** Refusals of a commit that somebody can lift; what the verdict refuses stays refused. */
const LIFTABLE: readonly string[] = [
  'INDEX_PROTECTED',
  'INDEX_FORBIDDEN',
  'INDEX_NOT_FOUND',
  'TOKEN_INVALID',
  'RATE_LIMITED',
];

/** A refusal of the commit, with what has been written by then: the archive lies at `dl`, and a new run goes on from there. */
export function refusedAfterAttaching(thrown: unknown, dl: string): unknown {
  if (!(thrown instanceof RegistryError) || !LIFTABLE.includes(thrown.code)) return thrown;
  const { code, message, found, expected, cure } = thrown;
  return new RegistryError(code, message, {
    found: `${found === undefined ? '' : `${found}; `}the archive is stored already: ${dl}`,
    ...(expected === undefined ? {} : { expected }),
    cure: `${cure === undefined ? '' : `${cure}\n`}Then run it again: the archive stays where it is and does no harm, and only the commit is left to do`,
    cause: thrown,
  });
}
