/** Work whose outcome is looked at later: without this a failure meanwhile would end the process. */
export function started<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
