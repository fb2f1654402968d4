/** The tags of a note, each once, as typed: parted by spaces, commas or a # before each. */
export function noteTags(text: string | undefined): string[] {
  return [...new Set((text ?? '').split(/[\s,，、;；#＃]+/).filter(Boolean))];
}
