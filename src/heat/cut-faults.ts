/** `exception_to_dict` in nova/compute/utils.py cuts the message of a fault to that many bytes of UTF-8. */
const MAX_FAULT_BYTES = 255;
/** A character of up to four bytes is left out as a whole: `safe_truncate` in nova/utils.py. */
const MIN_CUT_FAULT_BYTES = MAX_FAULT_BYTES - 3;
/** `_check_active` in heat/engine/clients/os/nova.py: `Message: %(message)s, Code: %(code)s`. */
const BEFORE_FAULT = 'Message: ';
const AFTER_FAULT = ', Code: ';

const ELLIPSIS = '…';

/**
 * Appends an ellipsis to each message of a server's fault that Nova has cut. It can end within a secret, which only the mark lets the
 * report recognize, and a reader sees that the rest is missing.
 */
export function markCutFaults(reason: string): string {
  let marked = '';
  let position = 0;
  for (let end = reason.indexOf(AFTER_FAULT); end !== -1; end = reason.indexOf(AFTER_FAULT, end + 1)) {
    if (!isEndOfCutFault(reason, end)) continue;
    marked += `${reason.slice(position, end)}${ELLIPSIS}`;
    position = end;
  }
  return marked + reason.slice(position);
}

/** True if a message of the length of a cut one ends there. The message itself can contain the texts around it. */
function isEndOfCutFault(reason: string, end: number): boolean {
  const longest = reason.slice(Math.max(0, end - MAX_FAULT_BYTES - BEFORE_FAULT.length), end);
  for (
    let start = longest.indexOf(BEFORE_FAULT);
    start !== -1;
    start = longest.indexOf(BEFORE_FAULT, start + 1)
  ) {
    const bytes = Buffer.byteLength(longest.slice(start + BEFORE_FAULT.length));
    if (bytes >= MIN_CUT_FAULT_BYTES && bytes <= MAX_FAULT_BYTES) return true;
  }
  return false;
}
