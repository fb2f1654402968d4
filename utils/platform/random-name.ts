/** An element name that no page can know, with the dash that a shadow root's host needs. */
export function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  const text = [...letters].map((n) => String.fromCharCode(97 + (n % 26))).join('');
  return `${text.slice(0, 6)}-${text.slice(6)}`;
}
