import { RegistryError } from '../errors.ts';

/** Longest reason, as the schemas of entries and descriptions have it. */
export const REASON_LIMIT = 300;

/** A reason that people will read: one line, trimmed. `action` starts the message of the `INPUT_INVALID` it throws. */
export function reasonFrom(text: string | undefined, { action, cure }: { action: string; cure: string }): string {
  const reason = text?.trim() ?? '';
  if (isReason(reason)) return reason;
  throw new RegistryError('INPUT_INVALID', `${action}: the reason is missing or not usable`, {
    found: reason === '' ? 'no reason' : `${reason.length} characters`,
    expected: `one line of 1 to ${REASON_LIMIT} characters, without control characters`,
    cure,
  });
}

/** Whether a trimmed text is one line of usable length, without characters that hide or turn text. */
export function isReason(text: string): boolean {
  return text !== '' && text.length <= REASON_LIMIT && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text);
}
