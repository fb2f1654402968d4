/** Browsers read a file some time after the click that asked for it. */
const KEPT = 60_000;

/** Has the browser save something made here under a name; nothing is sent anywhere. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
